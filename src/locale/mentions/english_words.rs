//! English words for numbers and months.

use crate::locale::{Number, NumberKey};

/// What a word does in a number.
pub enum Word {
    /// one … nineteen.
    Digit(i64),
    /// twenty … ninety.
    Ten(i64),
    /// hundred, thousand, million, …
    Scale(i64),
    /// It stands for these now and then.
    Soft(Vec<NumberKey>),
}

const DIGITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const ORDINALS: [&str; 12] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The meaning of a word in lower case.
pub fn word(word: &str) -> Option<Word> {
    let at =
        |words: &[&str]| words.iter().position(|known| *known == word).and_then(|at| i64::try_from(at).ok());
    if let Some(value) = at(&DIGITS) {
        return Some(Word::Digit(value));
    }
    if let Some(index) = at(&TENS) {
        return Some(Word::Ten(index * 10 + 20));
    }
    if let Some(index) = at(&ORDINALS) {
        return Some(Word::Soft(vec![NumberKey::whole(index + 1)]));
    }
    let numbers =
        |values: &[i64]| Some(Word::Soft(values.iter().map(|value| NumberKey::whole(*value)).collect()));
    match word {
        "hundred" | "hundreds" => Some(Word::Scale(100)),
        "thousand" | "thousands" => Some(Word::Scale(1000)),
        "million" | "millions" => Some(Word::Scale(1_000_000)),
        "billion" | "billions" => Some(Word::Scale(1_000_000_000)),
        "trillion" | "trillions" => Some(Word::Scale(1_000_000_000_000)),
        "a" | "an" | "single" | "once" | "per" | "each" | "only" | "another" | "yearly" | "annual"
        | "annually" | "monthly" | "weekly" | "daily" => numbers(&[1]),
        "every" | "all" | "whole" | "fully" | "entire" | "entirely" => {
            Some(Word::Soft(vec![NumberKey::whole(1), NumberKey::Percent(Number::from(100))]))
        }
        "twice" | "both" | "double" | "doubled" | "doubles" | "doubling" | "pair" | "couple" | "either" => {
            numbers(&[2])
        }
        "triple" | "tripled" | "triples" => numbers(&[3]),
        "dozen" | "noon" => numbers(&[12]),
        "decade" => numbers(&[10]),
        "century" => numbers(&[100]),
        "fortnight" => numbers(&[2, 14]),
        "midnight" => numbers(&[0, 24]),
        "none" | "no" => numbers(&[0]),
        "half" | "halved" | "halves" | "halve" => Some(Word::Soft(vec![
            NumberKey::Fraction(1, 2),
            NumberKey::Percent(Number::from(50)),
            NumberKey::whole(2),
            NumberKey::whole(30),
        ])),
        "quarter" | "quarters" => Some(Word::Soft(vec![
            NumberKey::Fraction(1, 4),
            NumberKey::Percent(Number::from(25)),
            NumberKey::whole(15),
        ])),
        _ => None,
    }
}

/// Several words that stand for a number: how many characters they take, and which.
pub fn phrase(starts: impl Fn(&str) -> bool) -> Option<(usize, Vec<NumberKey>)> {
    const PHRASES: [(&str, i64); 5] = [
        ("around the clock", 24),
        ("round the clock", 24),
        ("day and night", 24),
        ("half a million", 500_000),
        ("half a year", 6),
    ];
    let (text, value) = PHRASES.into_iter().find(|(text, _)| starts(text))?;
    Some((text.len(), vec![NumberKey::whole(value)]))
}

/// The month of a capitalised name or its short form; the second value is false for names that are also other words.
pub fn month(word: &str) -> Option<(u8, bool)> {
    let is_short = matches!(
        word,
        "Jan" | "Feb" | "Mar" | "Apr" | "Jun" | "Jul" | "Aug" | "Sep" | "Sept" | "Oct" | "Nov" | "Dec"
    );
    let index =
        MONTHS.iter().position(|month| *month == word || (is_short && month.starts_with(&word[..3])))?;
    let is_sure = !matches!(word, "May" | "March" | "Mar" | "Jan" | "Dec" | "Sep");
    Some((u8::try_from(index + 1).ok()?, is_sure))
}
