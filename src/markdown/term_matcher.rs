//! Finds the terms of a glossary in texts of one language.

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::AhoCorasick;

use crate::locale::{is_whole_word, plural};
use crate::markdown::emphasis::is_wide;
use crate::model::Glossary;

/// Finds the terms of a glossary in texts of one language: longest match, on whole words where the script has them.
///
/// In languages that part words with spaces, capitals do not count (but capitals in a row do: IT is not it), nor does
/// the difference between hyphen and space; the regular plural belongs to its name.
#[derive(Debug)]
pub struct TermMatcher {
    automaton: Option<AhoCorasick>,
    /// The spellings, as they are searched for.
    patterns: Vec<String>,
    /// The term of each pattern; none for names that are not to be linked.
    terms: Vec<Option<usize>>,
    is_spaced: bool,
}

/// A term in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermFound {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Index of the term.
    pub term: usize,
}

/// The matchers of a site's languages.
pub type TermMatchers<'a> = BTreeMap<&'a str, TermMatcher>;

impl TermMatcher {
    /// A matcher for names, aliases and plurals in a language.
    #[must_use]
    pub fn new(glossary: &Glossary, language: &str) -> Self {
        let mut spellings: BTreeMap<String, Option<usize>> = BTreeMap::new();
        let mut plurals = Vec::new();
        for (index, term) in glossary.terms.iter().enumerate() {
            for spelling in term.spellings(language) {
                plurals.extend(plural(spelling, language).map(|plural| (plural, Some(index))));
                spellings.insert(spelling.to_owned(), Some(index));
            }
            for name in term.except.get(language).into_iter().flatten() {
                spellings.insert(name.clone(), None);
            }
        }
        for (plural, term) in plurals {
            spellings.entry(plural).or_insert(term);
        }
        let is_spaced = !spellings.keys().any(|spelling| spelling.contains(is_wide));
        let (patterns, terms): (Vec<String>, Vec<Option<usize>>) =
            spellings.into_iter().map(|(spelling, term)| (plain(&spelling, is_spaced), term)).unzip();
        let automaton = AhoCorasick::builder()
            .ascii_case_insensitive(is_spaced)
            .build(&patterns)
            .ok()
            .filter(|_| !patterns.is_empty());
        Self { automaton, patterns, terms, is_spaced }
    }

    /// The terms in `text`, from left to right; where several begin at one place, the longest.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<TermFound> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let text = plain(text, self.is_spaced);
        let mut found: Vec<(usize, usize, usize)> = automaton
            .find_overlapping_iter(&text)
            .map(|found| (found.start(), found.end(), found.pattern().as_usize()))
            .filter(|(start, end, pattern)| {
                is_whole_word(&text, *start..*end)
                    && has_capitals(&text[*start..*end], &self.patterns[*pattern])
            })
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
        let mut at = 0;
        let mut terms = Vec::new();
        for (start, end, pattern) in found {
            if start >= at {
                at = end;
                terms.extend(self.terms[pattern].map(|term| TermFound { start, end, term }));
            }
        }
        terms
    }

    /// The terms in a text, each once.
    #[must_use]
    pub fn terms_in(&self, text: &str) -> BTreeSet<usize> {
        self.find(text).into_iter().map(|found| found.term).collect()
    }
}

/// A text of the same length in which line breaks, and hyphens of spaced languages, are spaces.
fn plain(text: &str, is_spaced: bool) -> String {
    text.chars().map(|char| if char == '\n' || (is_spaced && char == '-') { ' ' } else { char }).collect()
}

/// Do the capitals that stand beside other capitals in `pattern` stand in `found` too?
fn has_capitals(found: &str, pattern: &str) -> bool {
    let bytes = pattern.as_bytes();
    let is_capital = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_uppercase);
    found.bytes().enumerate().all(|(index, byte)| {
        let in_row = is_capital(index) && (is_capital(index + 1) || index > 0 && is_capital(index - 1));
        !in_row || byte == bytes[index]
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Localized;
    use crate::model::Term;
    use crate::text::{SourceFile, Span};

    fn found(language: &str, names: &[&str], text: &str) -> Vec<String> {
        let name = |name: &str| Localized::new([(language.to_owned(), name.to_owned())].into());
        let terms = names.iter().map(|text| Term {
            id: (*text).to_owned(),
            file: std::sync::Arc::new(SourceFile::new("glossary.toml", "")),
            span: Span::default(),
            name: name(text),
            reading: Localized::default(),
            full: None,
            aliases: BTreeMap::new(),
            except: BTreeMap::new(),
            definition: Localized::default(),
            see: Vec::new(),
            source: None,
        });
        let matcher = TermMatcher::new(&Glossary { terms: terms.collect() }, language);
        matcher.find(text).iter().map(|found| text[found.start..found.end].to_owned()).collect()
    }

    #[test]
    fn the_longest_name_that_is_a_whole_word_wins() {
        for (names, text, expected) in [
            (&["データ", "データベース"][..], "データベースとデータ", &["データベース", "データ"][..]),
            (&["データ", "ビッグデータ"], "ビッグデータの時代", &["ビッグデータ"]),
            (&["データ"], "メタデータ", &[]),
            (&["AI", "AIエージェント"], "AIエージェントAとAIエージェン", &["AIエージェント", "AI"]),
            (&["情報", "情報システム", "システム"], "情報システム課の情報", &["情報システム", "情報"]),
        ] {
            assert_eq!(found("ja", names, text), expected, "{text}");
        }
    }

    #[test]
    fn english_names_in_sentences() {
        for (names, text, expected) in [
            (
                &["cloud service"][..],
                "Cloud services. Cloud\nservices, cloud-service",
                &["Cloud services", "Cloud\nservices", "cloud-service"][..],
            ),
            (&["IT"], "It is IT’s turn, iT.", &["IT"]),
            (&["KGI"], "KGIs and kgis", &["KGIs"]),
            (&["AI", "AI agent"], "AI agentship, an Ai agent, AI-based", &["AI", "AI"]),
            (&["policy"], "Policies", &["Policies"]),
            (&["data-driven administration"], "data driven administration", &["data driven administration"]),
        ] {
            assert_eq!(found("en", names, text), expected, "{text}");
        }
    }
}
