//! A text as single characters of one width, with their places.

use std::ops::Range;

/// Folded characters: ASCII for full-width forms, `-` for hyphens and minus signs, `~` for signs of ranges.
pub struct Scan {
    chars: Vec<char>,
    /// Where each stands in the text; one more for the end.
    offsets: Vec<usize>,
}

impl Scan {
    /// Folds `text`, one character for one.
    pub fn new(text: &str) -> Self {
        let mut chars = Vec::with_capacity(text.len() / 2);
        let mut offsets = Vec::with_capacity(text.len() / 2);
        for (offset, char) in text.char_indices() {
            chars.push(folded(char));
            offsets.push(offset);
        }
        offsets.push(text.len());
        Self { chars, offsets }
    }

    /// How many characters there are.
    pub const fn len(&self) -> usize {
        self.chars.len()
    }

    /// The character at an index.
    pub fn get(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    /// The character before an index.
    pub fn before(&self, at: usize) -> Option<char> {
        at.checked_sub(1).and_then(|at| self.get(at))
    }

    /// Is there a digit?
    pub fn is_digit(&self, at: usize) -> bool {
        self.get(at).is_some_and(|char| char.is_ascii_digit())
    }

    /// Is there an ASCII letter?
    pub fn is_letter(&self, at: usize) -> bool {
        self.get(at).is_some_and(|char| char.is_ascii_alphabetic())
    }

    /// Do these characters stand at an index?
    pub fn starts(&self, at: usize, text: &str) -> bool {
        let mut rest = self.chars.get(at..).unwrap_or_default().iter();
        text.chars().all(|char| rest.next() == Some(&char))
    }

    /// Do these characters end before an index?
    pub fn ends(&self, at: usize, text: &str) -> bool {
        let length = text.chars().count();
        at >= length && self.starts(at - length, text)
    }

    /// The first index from `at` on that `is` does not hold for.
    pub fn skip(&self, at: usize, is: impl Fn(char) -> bool) -> usize {
        let rest = self.chars.get(at..).unwrap_or_default();
        at + rest.iter().take_while(|char| is(**char)).count()
    }

    /// The first index of the characters before `at` that `is` holds for.
    pub fn skip_back(&self, at: usize, is: impl Fn(char) -> bool) -> usize {
        at - self.chars[..at].iter().rev().take_while(|char| is(**char)).count()
    }

    /// The characters of a range.
    pub fn text(&self, range: Range<usize>) -> String {
        self.chars[range].iter().collect()
    }

    /// The place in the text of a range of characters.
    pub fn range(&self, range: Range<usize>) -> Range<usize> {
        self.offsets[range.start]..self.offsets[range.end]
    }
}

fn folded(char: char) -> char {
    match char {
        '\u{3000}' | '\u{a0}' | '\n' => ' ',
        '～' | '〜' | '–' | '—' | '―' => '~',
        '−' | '‐' | '‑' | '－' => '-',
        '’' => '\'',
        '！'..='｝' => char::from_u32(u32::from(char) - 0xFEE0).unwrap_or(char),
        _ => char,
    }
}
