//! The order of an index, with a head for each row (あ か さ … わ, A–Z, その他).
//!
//! Readings are compared as JIS X 4061 (日本語文字列照合順番) has it, by the Japanese collation of ICU:
//!
//! 1. the kana themselves, whatever their form; a long vowel mark counts as the vowel before it (データ as でえた), an
//!    iteration mark as the kana before it, small kana as large ones, half-width as full-width;
//! 2. where that is equal: clear, voiced, semi-voiced (は ば ぱ);
//! 3. where that is equal: long vowel mark, small kana, iteration mark, large kana (カー カァ カア; っつ before つつ);
//! 4. where that is equal: hiragana, katakana. Middle dots, hyphens and spaces count only here.
//!
//! What begins with a Latin letter stands under A–Z by its letters, whatever its reading. Equal readings are ordered by
//! how they are written.

use std::cmp::Ordering;

use icu_collator::options::{AlternateHandling, CollatorOptions, MaxVariable, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale;
use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::locale::IndexKey;
use crate::text::is_kanji;

/// The rows of the kana table in order.
const ROWS: [char; 10] = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'];

/// The head under which an entry stands, in the order of an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Head {
    /// A row of the kana table, by its first kana.
    Kana(char),
    /// All Latin letters, in an index by kana.
    Latin,
    /// A Latin letter, upper case, in an index by letters.
    Letter(char),
    /// Digits, signs and anything else.
    Other,
}

/// Compares and groups the entries of an index in one language (ICU, quaternary strength, numbers by value).
pub struct ReadingOrder {
    order: CollatorBorrowed<'static>,
    primary: CollatorBorrowed<'static>,
    is_by_kana: bool,
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
            options.alternate_handling = Some(AlternateHandling::Shifted);
            options.max_variable = Some(MaxVariable::Punctuation);
            Collator::try_new(preferences, options).expect("collation data is compiled in")
        };
        Self {
            order: collator(Strength::Quaternary),
            primary: collator(Strength::Primary),
            is_by_kana: is_by_reading(language),
        }
    }

    /// The order of two entries.
    #[must_use]
    pub fn compare(&self, a: &IndexKey<'_>, b: &IndexKey<'_>) -> Ordering {
        self.compare_texts(a.latin(), b.latin())
            .then_with(|| self.compare_texts(a.reading(), b.reading()))
            .then_with(|| self.compare_texts(a.name, b.name))
            .then_with(|| a.name.cmp(b.name))
    }

    /// The order of two texts by their characters.
    #[must_use]
    pub fn compare_texts(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }

    /// The head of an entry.
    #[must_use]
    pub fn head(&self, key: &IndexKey<'_>) -> Head {
        let first = if key.latin().is_empty() { key.reading() } else { key.latin() };
        let folded = DecomposingNormalizerBorrowed::new_nfkd().normalize(first);
        let Some(first) = folded.chars().next() else { return Head::Other };
        if first.is_ascii_alphabetic() {
            return if self.is_by_kana { Head::Latin } else { Head::Letter(first.to_ascii_uppercase()) };
        }
        let mut text = [0; 4];
        let text = first.encode_utf8(&mut text);
        if !self.is_by_kana || !is_kana(text) {
            return Head::Other;
        }
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
        if self.is_by_kana {
            ROWS.map(Head::Kana).into_iter().chain([Head::Latin]).collect()
        } else {
            ('A'..='Z').map(Head::Letter).collect()
        }
    }
}

/// Is an index of this language sorted by reading?
#[must_use]
pub fn is_by_reading(language: &str) -> bool {
    language == "ja" || language.starts_with("ja-")
}

/// Is the text a BCP 47 language tag?
#[must_use]
pub fn is_language_tag(text: &str) -> bool {
    text.parse::<Locale>().is_ok()
}

/// Does the text hold Chinese characters, which do not say how they are read?
#[must_use]
pub fn has_kanji(text: &str) -> bool {
    text.chars().any(is_kanji)
}

/// Is the text kana only (with long vowel marks, middle dots and spaces)?
#[must_use]
pub fn is_kana(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|char| matches!(char, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '・' | ' ' | '　' | 'ｦ'..='ﾟ' | '゛'..='ゞ' | 'ヽ' | 'ヾ'))
}
