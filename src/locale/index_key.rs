//! What an entry of an index is sorted by.

use crate::locale::is_kana;

/// A name and how it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IndexKey<'a> {
    /// As it is written.
    pub name: &'a str,
    /// How that is read, where the writing does not say it.
    pub reading: Option<&'a str>,
}

impl<'a> IndexKey<'a> {
    /// The Latin letters and digits that the name begins with, with hyphens and spaces between them: `AI` of AI相談. Empty
    /// where it begins with anything but a letter.
    #[must_use]
    pub fn latin(&self) -> &'a str {
        let joins = |char: char| matches!(char, '-' | ' ' | '&' | '/' | '.' | '\'' | '’');
        let end = self.name.find(|char: char| !is_latin(char) && !char.is_numeric() && !joins(char));
        let latin = self.name[..end.unwrap_or(self.name.len())].trim_end_matches(joins);
        if latin.starts_with(is_latin) { latin } else { "" }
    }

    /// What is compared: the reading, or the name where it has none.
    #[must_use]
    pub fn reading(&self) -> &'a str {
        self.reading.unwrap_or(self.name)
    }

    /// Does the name need a reading to stand in an index by kana? Kana, Latin letters and digits do not.
    #[must_use]
    pub fn needs_reading(&self) -> bool {
        let first = self.name.chars().find(|char| char.is_alphanumeric());
        let is_plain = |char: char| is_latin(char) || char.is_numeric();
        self.reading.is_none() && first.is_some_and(|char| !is_plain(char)) && !is_kana(self.name)
    }
}

/// A Latin letter, half-width or full-width, with or without an accent.
const fn is_latin(char: char) -> bool {
    char.is_ascii_alphabetic()
        || matches!(char, 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ḁ'..='ỿ')
}
