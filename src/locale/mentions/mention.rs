//! One number in a text.

use std::ops::Range;

use crate::locale::NumberKey;

/// How much a number asks for a partner in the other language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Written in digits as they are: it needs one in every language.
    Digits,
    /// Written in digits with words of its language (12万, July 2026): it needs one where the other language is known too.
    Strict,
    /// A word that counts (三つ, three): it needs none, but must not contradict the other language's words.
    Count,
    /// A word that may stand for a number (a, half, 両方): it needs none.
    Soft,
}

/// A number that a text speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// What it may mean; one of these in the other language is enough.
    pub keys: Vec<NumberKey>,
    /// How much it asks for a partner.
    pub strength: Strength,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
}
