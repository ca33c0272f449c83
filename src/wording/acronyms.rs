//! Acronyms that a site uses and does not explain.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::{Site, Term};
use crate::text::{SourceFile, Span};
use crate::wording::SiteText;

/// An acronym without a place in the glossary.
#[derive(Clone, Debug)]
pub struct Acronym<'a> {
    /// As it is written.
    pub text: String,
    /// The file of its first use.
    pub file: &'a Arc<SourceFile>,
    /// Its first use.
    pub span: Span,
    /// How often documents of the language use it.
    pub count: usize,
}

/// Words of capitals (two letters or more, an English plural `s` apart) that documents of a language use at least twice,
/// and that neither the glossary nor the site's list holds. Each once a language, at its first place.
#[must_use]
pub fn undefined_acronyms<'a>(site: &'a Site, texts: &[SiteText<'a>]) -> Vec<Acronym<'a>> {
    let mut all = Vec::new();
    for language in &site.config.languages {
        let known = known(site, language);
        let mut found: BTreeMap<&str, Acronym<'_>> = BTreeMap::new();
        for text in texts.iter().filter(|text| text.is_in_document && text.language == *language) {
            for (at, word) in acronyms(text.text()).filter(|(_, word)| !known.contains(word)) {
                let start = text.span.start + at;
                let entry = found.entry(word).or_insert_with(|| Acronym {
                    text: word.to_owned(),
                    file: text.file,
                    span: Span::new(start, start + word.len()),
                    count: 0,
                });
                entry.count += 1;
            }
        }
        all.extend(found.into_values().filter(|acronym| acronym.count > 1));
    }
    all
}

/// Acronyms that need no explanation in a language.
fn known<'a>(site: &'a Site, language: &str) -> BTreeSet<&'a str> {
    let names = |term: &'a Term| {
        let full = term.full.as_ref().and_then(|full| full.find(language));
        let except = term.except.get(language).into_iter().flatten().map(String::as_str);
        term.spellings(language).chain(full).chain(except).collect::<Vec<_>>()
    };
    let terms = site.glossary.terms.iter().flat_map(names).flat_map(acronyms).map(|(_, word)| word);
    terms.chain(site.wording.ignored.iter().map(String::as_str)).collect()
}

/// The acronyms of a text with their places.
fn acronyms(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_word = |char: char| char.is_ascii_alphanumeric() || ('À'..='ɏ').contains(&char);
    let words = text.split(move |char: char| !is_word(char)).map(move |word| {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
        (at, word)
    });
    words.filter_map(|(at, word)| {
        let stem = word.strip_suffix('s').filter(|stem| stem.len() > 1).unwrap_or(word);
        let is_acronym = stem.len() > 1 && stem.bytes().all(|byte| byte.is_ascii_uppercase());
        is_acronym.then_some((at, stem))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_capitals() {
        let found: Vec<(usize, &str)> = acronyms("AIとKGIs、xID、FY2026、A-1、ÉTAT、PDCAの").collect();
        assert_eq!(found, [(0, "AI"), (5, "KGI"), (41, "PDCA")]);
    }
}
