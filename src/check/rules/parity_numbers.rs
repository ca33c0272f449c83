//! A section has the numbers of its original, in whatever form its language gives them. How often one is repeated, and in
//! which order, is free.

use std::collections::BTreeSet;

use crate::check::Pages;
use crate::check::pairs::{Half, Pair, Side, pairs};
use crate::diagnostic::{Parity, Report};
use crate::locale::{Mention, NumberKey, Strength, mentions, reads_numbers_of};
use crate::markdown::ThingKind;
use crate::model::Site;
use crate::text::Span;

/// Numbers that only one of both sections has.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for pair in pairs(pages) {
        let in_digits = ![pair.original, pair.translation].iter().all(|side| reads_numbers_of(side.language));
        for (original, translation) in pair.sections() {
            let one = Numbers::new(pages.site, pair.original, original, in_digits);
            let other = Numbers::new(pages.site, pair.translation, translation, in_digits);
            compare(&pair, (original, &one), (translation, &other), report);
        }
    }
}

/// The numbers of one section.
struct Numbers {
    found: Vec<(Mention, Span)>,
    /// All that they may mean, with the figures of tables.
    keys: BTreeSet<NumberKey>,
    /// Are digits alone compared, as one of both languages has words that are not known?
    in_digits: bool,
}

impl Numbers {
    fn new(site: &Site, version: Side<'_>, half: Half<'_>, in_digits: bool) -> Self {
        let mut numbers = Self { found: Vec::new(), keys: BTreeSet::new(), in_digits };
        for text in &half.section.texts {
            for mut mention in mentions(&text.text, version.language) {
                if in_digits {
                    mention.keys = mention.keys.iter().map(NumberKey::in_digits).collect();
                }
                numbers.keys.extend(mention.keys.iter().cloned());
                let span = text.span(mention.range.clone());
                numbers.found.push((mention, span));
            }
        }
        let figures = half.section.things.iter().filter(|thing| thing.kind == ThingKind::Figure);
        let booklet = version.document.path().split('/').nth(1).and_then(|id| site.booklet(id));
        for figure in figures.filter_map(|thing| site.find_figure(&thing.key, booklet).ok()) {
            let values = figure.number().into_iter();
            numbers
                .keys
                .extend(values.flat_map(|value| [NumberKey::Number(value), NumberKey::Percent(value)]));
        }
        numbers
    }

    /// Numbers of some strengths that the other section lacks, each once.
    fn without_partner(&self, other: &Self, strengths: &[Strength]) -> Vec<&(Mention, Span)> {
        let mut seen = BTreeSet::new();
        let is_alone = |mention: &Mention| mention.keys.iter().all(|key| !other.keys.contains(key));
        let found = self.found.iter().filter(|(mention, _)| strengths.contains(&mention.strength));
        found.filter(|(mention, _)| is_alone(mention) && seen.insert(mention.keys.clone())).collect()
    }

    fn strict(&self, other: &Self) -> Vec<&(Mention, Span)> {
        let strengths: &[Strength] =
            if self.in_digits { &[Strength::Digits] } else { &[Strength::Digits, Strength::Strict] };
        self.without_partner(other, strengths)
    }
}

fn compare(
    pair: &Pair<'_>,
    (original, one): (Half<'_>, &Numbers),
    (translation, other): (Half<'_>, &Numbers),
    report: &Report,
) {
    let missing = one.strict(other);
    let extra = other.strict(one);
    if missing.is_empty() && extra.is_empty() {
        compare_words(pair, one, other, report);
        return;
    }
    let mut missing = missing;
    for (mention, span) in extra {
        let partner = missing.iter().position(|(candidate, _)| is_alike(candidate, mention));
        let found = pair.translation.slice(*span);
        match partner.map(|index| missing.remove(index)) {
            Some((_, other)) => {
                let expected = pair.original.slice(*other);
                pair.report(report, Parity::Numbers, (found, *span), (expected, *other));
            }
            None => pair.report(report, Parity::Numbers, (found, *span), ("", original.head)),
        }
    }
    for (_, span) in missing {
        let expected = pair.original.slice(*span);
        pair.report(report, Parity::Numbers, ("", translation.head), (expected, *span));
    }
}

/// Counts in words need no partner, but where both sections are left with one, they contradict each other: 三つ, four.
fn compare_words(pair: &Pair<'_>, one: &Numbers, other: &Numbers, report: &Report) {
    if one.in_digits {
        return;
    }
    let missing = one.without_partner(other, &[Strength::Count]);
    let extra = other.without_partner(one, &[Strength::Count]);
    for ((_, span), (_, found)) in missing.into_iter().zip(extra) {
        let texts = (pair.translation.slice(*found), pair.original.slice(*span));
        pair.report(report, Parity::Numbers, (texts.0, *found), (texts.1, *span));
    }
}

/// Are both months, both percentages, both amounts?
fn is_alike(one: &Mention, other: &Mention) -> bool {
    let kind = |mention: &Mention| mention.keys.first().map(std::mem::discriminant);
    kind(one) == kind(other)
}
