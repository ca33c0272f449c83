//! Finds every term in a text of one language, in any spelling: for comparing languages, not for linking.

use aho_corasick::{AhoCorasick, MatchKind};

use crate::locale::{Folded, is_whole_word};

use crate::model::Glossary;

/// A finder for one glossary and language.
#[derive(Debug)]
pub struct TermFinder {
    automaton: Option<AhoCorasick>,
    patterns: Vec<Pattern>,
    language: String,
}

#[derive(Debug)]
struct Pattern {
    /// None for names that hold a term but mean something else.
    term: Option<usize>,
    /// Is it written in capitals only? IT is not it.
    is_capital: bool,
}

/// A term in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundTerm {
    /// Index of the term.
    pub term: usize,
    /// Where it stands, in bytes.
    pub range: std::ops::Range<usize>,
    /// Is it only a part of a longer term or word? AI in 生成AI, データ in メタデータ.
    pub is_part: bool,
}

impl TermFinder {
    /// A finder for names, long forms and aliases.
    #[must_use]
    pub fn new(glossary: &Glossary, language: &str) -> Self {
        let mut texts = Vec::new();
        let mut patterns = Vec::new();
        for (index, term) in glossary.terms.iter().enumerate() {
            let full = term.full.as_ref().and_then(|full| full.find(language));
            let spellings = term.spellings(language).chain(full).map(|text| (Some(index), text));
            let others = term.except.get(language).into_iter().flatten().map(|text| (None, text.as_str()));
            for (term, text) in spellings.chain(others) {
                let is_capital = text.len() < 5 && text.bytes().all(|byte| byte.is_ascii_uppercase());
                patterns.push(Pattern { term, is_capital });
                texts.push(Folded::new(text, language).text.trim().to_owned());
            }
        }
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&texts).ok();
        Self { automaton: automaton.filter(|_| !texts.is_empty()), patterns, language: language.to_owned() }
    }

    /// All terms of `text`, in order.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<FoundTerm> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let folded = Folded::new(text, &self.language);
        let matches: Vec<_> = automaton
            .find_overlapping_iter(&folded.text)
            .map(|found| (found.start(), found.end(), &self.patterns[found.pattern().as_usize()]))
            .filter(|(start, end, _)| end - start > 3 || is_whole_word(&folded.text, *start..*end))
            .filter(|(start, end, pattern)| {
                let typed = &text[folded.range(*start..*end)];
                !pattern.is_capital || !typed.bytes().any(|byte| byte.is_ascii_lowercase())
            })
            .collect();
        let mut terms = Vec::new();
        for (start, end, pattern) in &matches {
            let Some(term) = pattern.term else { continue };
            let around = |(from, to, other): &&(usize, usize, &Pattern)| {
                from <= start && end <= to && to - from > end - start && other.term != Some(term)
            };
            if matches.iter().filter(around).any(|(_, _, other)| other.term.is_none()) {
                continue;
            }
            let is_part =
                !is_whole_word(&folded.text, *start..*end) || matches.iter().any(|found| around(&found));
            terms.push(FoundTerm { term, range: folded.range(*start..*end), is_part });
        }
        terms
    }
}
