//! The numbers that a text speaks of, in a form that can be compared across languages: 令和8年度 is FY2026, 12万3千人 is
//! 123,000 people, 8割 is 80%, 7月 is July.
//!
//! Numbers written in digits are *strict*: the other language must have them too. Words for numbers (三つ, three) are
//! not: they stand for a digit of the other language, and need no partner of their own.

mod english;
mod english_words;
mod japanese;
mod japanese_words;
mod key;
mod mention;
mod other;
mod reader;
mod scan;

pub use key::NumberKey;
pub use mention::{Mention, Strength};

use scan::Scan;

/// The languages whose ways of writing numbers are known; of others only digits are read.
#[must_use]
pub fn reads_numbers_of(language: &str) -> bool {
    matches!(primary(language), "ja" | "en")
}

/// All numbers of `text`, with their places in it, in order.
#[must_use]
pub fn mentions(text: &str, language: &str) -> Vec<Mention> {
    let scan = Scan::new(text);
    match primary(language) {
        "ja" => japanese::mentions(&scan),
        "en" => english::mentions(&scan),
        _ => other::mentions(&scan),
    }
}

fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

#[cfg(test)]
mod tests;
