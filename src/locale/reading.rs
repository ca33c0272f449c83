//! The order of an index: by reading, with a head for each row (あ か さ … わ, A–Z).

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale;

/// The rows of the kana table in order.
const ROWS: [char; 10] = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'];

/// The head under which an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Head {
    /// A row of the kana table, by its first kana.
    Kana(char),
    /// A Latin letter, upper case.
    Latin(char),
    /// Anything else.
    Other,
}

/// Compares and groups by reading in one language (ICU, quaternary strength, numbers by value).
pub struct ReadingOrder {
    order: CollatorBorrowed<'static>,
    primary: CollatorBorrowed<'static>,
    kana: bool,
}

impl ReadingOrder {
    /// The order of a language given by its BCP 47 tag; the root order for a tag that is none.
    ///
    /// # Panics
    /// Never: the collation data of every language, and of the root, is compiled in.
    #[must_use]
    pub fn new(language: &str) -> Self {
        let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
        let collator = |strength| {
            let mut preferences = CollatorPreferences::from(&locale);
            preferences.numeric_ordering = Some(CollationNumericOrdering::True);
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            Collator::try_new(preferences, options).expect("collation data is compiled in")
        };
        Self {
            order: collator(Strength::Quaternary),
            primary: collator(Strength::Primary),
            kana: language == "ja" || language.starts_with("ja-"),
        }
    }

    /// The order of two readings.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }

    /// The head of a reading.
    #[must_use]
    pub fn head(&self, reading: &str) -> Head {
        let folded = icu_normalizer::ComposingNormalizerBorrowed::new_nfkc().normalize(reading);
        let Some(first) = folded.chars().next() else { return Head::Other };
        if first.is_ascii_alphabetic() {
            return Head::Latin(first.to_ascii_uppercase());
        }
        if !self.kana || !is_kana(&first.to_string()) {
            return Head::Other;
        }
        let mut text = [0; 4];
        let text = first.encode_utf8(&mut text);
        ROWS.iter()
            .rev()
            .find(|row| {
                let mut head = [0; 4];
                self.primary.compare(row.encode_utf8(&mut head), text) != Ordering::Greater
            })
            .map_or(Head::Other, |row| Head::Kana(*row))
    }

    /// The heads that an index of this language always lists, present or not.
    #[must_use]
    pub fn standing_heads(&self) -> Vec<Head> {
        if self.kana { ROWS.map(Head::Kana).to_vec() } else { ('A'..='Z').map(Head::Latin).collect() }
    }
}

/// Is the text a BCP 47 language tag?
#[must_use]
pub fn is_language_tag(text: &str) -> bool {
    text.parse::<Locale>().is_ok()
}

/// Does the text hold Chinese characters, which do not say how they are read?
#[must_use]
pub fn has_kanji(text: &str) -> bool {
    text.chars().any(|char| matches!(char, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' | '々' | '〆' | '〇'))
}

/// Is the text kana only (with long vowel marks, middle dots and spaces)?
#[must_use]
pub fn is_kana(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|char| matches!(char, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '・' | ' ' | '　' | 'ｦ'..='ﾟ' | '゛'..='ゞ'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_the_kana_table() {
        let order = ReadingOrder::new("ja");
        for (reading, row) in [
            ("がくしゅう", 'か'),
            ("ぱ", 'は'),
            ("ゔ", 'あ'),
            ("ヴァ", 'あ'),
            ("ん", 'わ'),
            ("を", 'わ'),
            ("ぁ", 'あ'),
            ("ヂ", 'た'),
            ("ﾃﾞｰﾀ", 'た'),
        ] {
            assert_eq!(order.head(reading), Head::Kana(row), "{reading}");
        }
        assert_eq!(order.head("AI"), Head::Latin('A'));
        assert_eq!(order.head("亜"), Head::Other);
    }

    #[test]
    fn order_of_readings() {
        let order = ReadingOrder::new("ja");
        for (a, b) in [
            ("は", "ば"),
            ("ば", "ぱ"),
            ("っつ", "つつ"),
            ("きゃ", "きや"),
            ("でーた", "でじたる"),
            ("施策9", "施策10"),
        ] {
            assert_eq!(order.compare(a, b), Ordering::Less, "{a} {b}");
        }
    }
}
