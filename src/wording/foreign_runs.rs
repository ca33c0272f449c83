//! Phrases of another language that are not marked as such: a screen reader would read them with the wrong voice
//! (WCAG 3.1.2, Language of Parts).

use std::sync::Arc;

use crate::model::Site;
use crate::text::{SourceFile, Span, is_japanese};
use crate::wording::SiteText;
use crate::wording::script::is_wide_language;

/// A phrase in another language than its text.
#[derive(Clone, Debug)]
pub struct ForeignRun<'a> {
    /// Its file.
    pub file: &'a Arc<SourceFile>,
    /// Where it stands.
    pub span: Span,
    /// The language of the site that it is probably in.
    pub language: &'a str,
}

/// Latin words in a row that are a phrase and not a name.
const PHRASE: usize = 5;

/// Japanese in texts of Latin letters, and phrases of Latin letters in Japanese texts. Only languages that the site has.
#[must_use]
pub fn foreign_runs<'a>(site: &'a Site, texts: &[SiteText<'a>]) -> Vec<ForeignRun<'a>> {
    let language = |wide: bool| {
        site.config.languages.iter().map(String::as_str).find(|language| is_wide_language(language) == wide)
    };
    let mut all = Vec::new();
    for text in texts.iter().filter(|text| text.is_markable) {
        let is_wide = is_wide_language(&text.language);
        let Some(other) = language(!is_wide) else { continue };
        let runs = if is_wide { latin_phrases(text.text()) } else { wide_runs(text.text()) };
        all.extend(runs.into_iter().map(|run| ForeignRun {
            file: text.file,
            span: run.shifted(text.span.start),
            language: other,
        }));
    }
    all
}

/// Kana and Chinese characters in a row.
fn wide_runs(text: &str) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    for (at, char) in text.char_indices().filter(|(_, char)| is_japanese(*char)) {
        let end = at + char.len_utf8();
        match runs.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => runs.push(Span::new(at, end)),
        }
    }
    runs
}

/// Words of Latin letters with spaces between, at least [`PHRASE`] of them, one of them in small letters.
fn latin_phrases(text: &str) -> Vec<Span> {
    let is_part =
        |char: char| char.is_ascii_graphic() || char == ' ' || ('À'..='ɏ').contains(&char) || char == '’';
    let mut phrases = Vec::new();
    let mut start = None;
    for (at, char) in text.char_indices().chain([(text.len(), '。')]) {
        if is_part(char) {
            start.get_or_insert(at);
            continue;
        }
        let Some(from) = start.take() else { continue };
        let run = &text[from..at];
        let words: Vec<&str> =
            run.split(' ').filter(|word| word.chars().any(|char| char.is_ascii_alphabetic())).collect();
        let has_prose = words.iter().any(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()));
        if words.len() >= PHRASE && has_prose {
            let left = run.len() - run.trim_start().len();
            phrases.push(Span::new(from + left, from + run.trim_end().len()));
        }
    }
    phrases
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_and_not_names() {
        let found = |text: &str| {
            latin_phrases(text).iter().map(|span| text[span.range()].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found("標語はThe city that works for you です。"), ["The city that works for you"]);
        assert!(found("Wi-FiとMicrosoft 365 Copilot Chatを使います。").is_empty());
    }

    #[test]
    fn japanese_in_english() {
        let text = "The Mayor, 長内 繁樹, says";
        let found: Vec<&str> = wide_runs(text).iter().map(|span| &text[span.range()]).collect();
        assert_eq!(found, ["長内", "繁樹"]);
    }
}
