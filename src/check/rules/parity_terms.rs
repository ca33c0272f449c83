//! A section uses the terms of its original, each in a spelling of its language. How often, is free.

use std::collections::BTreeMap;

use crate::check::Pages;
use crate::check::pairs::{Half, Pair, pairs};
use crate::diagnostic::{Parity, Report};
use crate::markdown::TermFinder;
use crate::model::Glossary;
use crate::text::Span;

/// Terms that only one of both sections uses.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let glossary = &pages.site.glossary;
    let finders: BTreeMap<&str, TermFinder> = pages
        .site
        .config
        .languages
        .iter()
        .map(|language| (language.as_str(), TermFinder::new(glossary, language)))
        .collect();
    for pair in pairs(pages) {
        let languages = [pair.original.language, pair.translation.language];
        let [Some(first), Some(second)] = languages.map(|language| finders.get(language)) else { continue };
        for (original, translation) in pair.sections() {
            let one = terms(glossary, first, pair.original.language, original);
            let other = terms(glossary, second, pair.translation.language, translation);
            compare(&pair, glossary, (original, &one), (translation, &other), report);
        }
    }
}

/// Terms of a section by index: where the first use stands; nothing for those that are only parts of longer terms.
type Uses = BTreeMap<usize, Option<Span>>;

fn terms(glossary: &Glossary, finder: &TermFinder, language: &str, half: Half<'_>) -> Uses {
    let mut uses = Uses::new();
    let mut note = |term: usize, span: Option<Span>| {
        let known = uses.entry(term).or_default();
        *known = known.or(span);
    };
    for text in &half.section.texts {
        for found in finder.find(&text.text) {
            note(found.term, (!found.is_part).then(|| text.span(found.range)));
        }
    }
    for (name, span) in &half.section.terms {
        if let Some(term) = glossary.find(name, language) {
            note(term, Some(*span));
        }
    }
    uses
}

fn compare(
    pair: &Pair<'_>,
    glossary: &Glossary,
    (original, one): (Half<'_>, &Uses),
    (translation, other): (Half<'_>, &Uses),
    report: &Report,
) {
    let name = |term: &usize| glossary.terms[*term].name.find(pair.translation.language);
    for (term, span) in other {
        if let (Some(span), Some(name), false) = (span, name(term), one.contains_key(term)) {
            pair.report(report, Parity::Terms, (name, *span), ("", original.head));
        }
    }
    for (term, span) in one {
        if let (Some(span), Some(name), false) = (span, name(term), other.contains_key(term)) {
            pair.report(report, Parity::Terms, ("", translation.head), (name, *span));
        }
    }
}
