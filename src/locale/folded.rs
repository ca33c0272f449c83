//! A text in the form in which words are looked for: one case, one width, words without endings of number.

use std::ops::Range;

/// A folded text that knows where its bytes come from.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    /// The text.
    pub text: String,
    /// For every byte, the range of the original that it stands for.
    origins: Vec<(u32, u32)>,
}

impl Folded {
    /// Folds `text`. English words lose hyphens, case and the s of plurals; Japanese words the long mark at their end.
    #[must_use]
    pub fn new(text: &str, language: &str) -> Self {
        let mut folded = Self::default();
        let is_english = language.split('-').next() == Some("en");
        let mut word = 0;
        for (at, typed) in text.char_indices() {
            let char = narrow(typed);
            let end = at + typed.len_utf8();
            if char.is_alphanumeric() || matches!(char, 'ー' | '々') {
                for lower in char.to_lowercase() {
                    folded.push(lower, at, end);
                }
                continue;
            }
            folded.end_word(word, is_english);
            if is_english || char.is_whitespace() || char == '-' {
                if !folded.text.ends_with(' ') {
                    folded.push(' ', at, end);
                }
            } else {
                folded.push(char, at, end);
            }
            word = folded.text.len();
        }
        folded.end_word(word, is_english);
        folded
    }

    /// The range of the original that a range of the folded text stands for.
    #[must_use]
    pub fn range(&self, range: Range<usize>) -> Range<usize> {
        let at = |index: usize| self.origins.get(index).copied().unwrap_or_default();
        at(range.start).0 as usize..at(range.end.saturating_sub(1)).1 as usize
    }

    fn push(&mut self, char: char, start: usize, end: usize) {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.text.push(char);
        self.origins.resize(self.text.len(), (place(start), place(end)));
    }

    /// Cuts the ending of the word that began at `start`.
    fn end_word(&mut self, start: usize, is_english: bool) {
        let word = &self.text[start..];
        let keep = if is_english { singular(word) } else { word.trim_end_matches('ー').len() };
        self.text.truncate(start + keep);
        self.origins.truncate(start + keep);
    }
}

/// How much of an English word is left without the ending of a plural: cities and city differ in their last letters.
fn singular(word: &str) -> usize {
    let length = word.len();
    if length < 4 || !word.is_ascii() {
        return length;
    }
    if word.ends_with("ies") {
        return length - 3;
    }
    if word.ends_with('y') && !word.ends_with("ay") && !word.ends_with("ey") && !word.ends_with("oy") {
        return length - 1;
    }
    // KGIs is the plural of KGI, but analysis is none.
    let is_other = word.ends_with("ss") || (length > 4 && (word.ends_with("us") || word.ends_with("is")));
    if word.ends_with('s') && !is_other { length - 1 } else { length }
}

const fn narrow(char: char) -> char {
    match char {
        '！'..='～' => match char::from_u32(char as u32 - 0xFEE0) {
            Some(narrow) => narrow,
            None => char,
        },
        '\u{3000}' | '\u{a0}' => ' ',
        '‐' | '‑' => '-',
        _ => char,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_are_one() {
        let same = |one: &str, other: &str, language| {
            assert_eq!(Folded::new(one, language).text, Folded::new(other, language).text);
        };
        same("Low-code Tools", "low code tool", "en");
        same("Cities", "city", "en");
        same("KGIs", "KGI", "en");
        same("サーバー", "サーバ", "ja");
        same("ＡＩエージェント", "AIエージェント", "ja");
        assert_ne!(Folded::new("news", "en").text, Folded::new("DX", "en").text);
    }

    #[test]
    fn places() {
        let text = "ＡＩ サーバー";
        let folded = Folded::new(text, "ja");
        let at = folded.text.find("サーバ").unwrap();
        assert_eq!(&text[folded.range(at..folded.text.len())], "サーバ");
    }
}
