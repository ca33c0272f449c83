//! The numbers in a text, whatever the width of its digits and however they are grouped.

use crate::locale::Number;

/// All numbers of `text` in order: `１，２３４人` is 1234, `△5` and `▲5` are −5, `R7：86%` is 7 and 86,
/// `1,738億9,298万円` is 173892980000.
#[must_use]
pub fn numbers_in(text: &str) -> Vec<Number> {
    let folded: Vec<char> =
        icu_normalizer::ComposingNormalizerBorrowed::new_nfkc().normalize(text).chars().collect();
    let mut numbers = Vec::new();
    // A number that goes on: its sum so far, and the last scale.
    let mut open: Option<(Number, i64)> = None;
    let mut at = 0;
    while at < folded.len() {
        if !folded[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let negative = at.checked_sub(1).is_some_and(|before| is_minus(&folded, before));
        let mut digits = String::from(if negative { "-" } else { "" });
        while at < folded.len() {
            let char = folded[at];
            let digit_follows = folded.get(at + 1).is_some_and(char::is_ascii_digit);
            match char {
                '0'..='9' => digits.push(char),
                ',' if digit_follows && groups(&folded[at + 1..]) => {}
                '.' if digit_follows && !digits.contains('.') => digits.push('.'),
                _ => break,
            }
            at += 1;
        }
        let Ok(number) = digits.parse::<Number>() else { continue };
        match folded.get(at).and_then(|char| scale(*char)) {
            // 12億3,456万 is one number: the parts follow each other directly, from the larger to the smaller.
            Some(factor) => {
                at += 1;
                let part = number.times(factor);
                match open.take() {
                    Some((sum, last)) if last > factor => open = Some((Number::sum([sum, part]), factor)),
                    earlier => {
                        numbers.extend(earlier.map(|(sum, _)| sum));
                        open = Some((part, factor));
                    }
                }
            }
            None => numbers.push(open.take().map_or(number, |(sum, _)| Number::sum([sum, number]))),
        }
        if !folded.get(at).is_some_and(char::is_ascii_digit) {
            numbers.extend(open.take().map(|(sum, _)| sum));
        }
    }
    numbers
}

/// A sign for minus: a triangle, or a minus that no digit or letter stands before.
fn is_minus(text: &[char], at: usize) -> bool {
    match text[at] {
        '△' | '▲' => true,
        '-' | '−' => at == 0 || text[at - 1].is_whitespace() || matches!(text[at - 1], '(' | '、' | ':'),
        _ => false,
    }
}

/// What a sign multiplies the number before it by.
const fn scale(char: char) -> Option<i64> {
    match char {
        '億' => Some(100_000_000),
        '万' => Some(10_000),
        _ => None,
    }
}

/// Do exactly three digits follow?
fn groups(text: &[char]) -> bool {
    text.iter().take_while(|char| char.is_ascii_digit()).count() == 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_sources_write_them() {
        let found = |text: &str| numbers_in(text).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(found("１，２３４人"), ["1234"]);
        assert_eq!(found("△5、▲1,000"), ["-5", "-1000"]);
        assert_eq!(found("R7：86%"), ["7", "86"]);
        assert_eq!(found("95.2％ (約95％)"), ["95.2", "95"]);
        assert_eq!(found("2-3、-4"), ["2", "3", "-4"]);
        assert_eq!(found("1,2,3"), ["1", "2", "3"]);
        assert_eq!(found("1,738億9,298万円"), ["173892980000"]);
        assert_eq!(found("12万3,000件、5万円"), ["123000", "50000"]);
        assert!(found("―").is_empty());
    }
}
