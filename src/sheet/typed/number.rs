//! Numbers as offices write them in texts: full-width digits, triangles, commas.

use crate::locale::Number;
use crate::sheet::rule::Rule;
use crate::sheet::typed::fold::half_width;

/// A number, and what had to be understood to read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadNumber {
    /// The number.
    pub number: Number,
    /// The tricks, none for plain digits.
    pub notes: Vec<Rule>,
}

/// Reads a number.
///
/// # Errors
/// The rule that is broken: a unit beside the digits, or no number at all.
pub fn number(text: &str) -> Result<ReadNumber, Rule> {
    let mut notes = Vec::new();
    let mut plain = half_width(text).trim().to_owned();
    if plain != text.trim() {
        notes.push(Rule::FullWidthNumber);
    }
    if let Some(rest) = plain.strip_prefix(['△', '▲']) {
        notes.push(Rule::TriangleMinus);
        plain = format!("-{}", rest.trim_start());
    }
    let digits = plain.strip_prefix(['-', '+']).unwrap_or(&plain);
    if digits.contains(',') {
        if !is_grouped(digits) {
            return Err(fault(digits));
        }
        notes.push(Rule::Separators);
        plain = plain.replace(',', "");
    }
    if !is_plain(&plain) {
        return Err(fault(&plain));
    }
    plain.parse().map(|number| ReadNumber { number, notes }).map_err(|()| Rule::NotANumber)
}

/// Is the text a number, however written?
pub fn reads_as_number(text: &str) -> bool {
    number(text).is_ok()
}

/// `-1234.5`
fn is_plain(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    are_digits(whole) && are_digits(fraction)
}

/// `1,234,567.8`: three digits behind every comma.
fn is_grouped(digits: &str) -> bool {
    let whole = digits.split_once('.').map_or(digits, |(whole, _)| whole);
    let mut groups = whole.split(',');
    let first = groups.next().map_or(0, str::len);
    (1..=3).contains(&first) && groups.all(|group| group.len() == 3) && is_plain(&digits.replace(',', ""))
}

/// Words beside digits are most often a unit.
fn fault(text: &str) -> Rule {
    let is_digit = |char: char| char.is_ascii_digit();
    let is_word = |char: char| char.is_alphabetic() || matches!(char, '%' | '％' | '¥' | '￥' | '℃' | '約');
    let one_number = text
        .split(|char| !is_digit(char) && !matches!(char, ',' | '.'))
        .filter(|part| part.contains(is_digit));
    if text.contains(is_digit) && text.contains(is_word) && one_number.count() == 1 {
        Rule::UnitInCell
    } else {
        Rule::NotANumber
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_offices_write_them() {
        use Rule::{FullWidthNumber, Separators, TriangleMinus};
        for (text, value, notes) in [
            ("1234.50", "1234.50", vec![]),
            ("-5", "-5", vec![]),
            ("+5", "5", vec![]),
            ("007", "7", vec![]),
            ("１２．５", "12.5", vec![FullWidthNumber]),
            ("△1,234", "-1234", vec![TriangleMinus, Separators]),
            ("▲３", "-3", vec![FullWidthNumber, TriangleMinus]),
            ("△ 3", "-3", vec![TriangleMinus]),
            ("−3", "-3", vec![FullWidthNumber]),
            ("1,234,567.8", "1234567.8", vec![Separators]),
        ] {
            let read = number(text).unwrap();
            assert_eq!((read.number.to_string().as_str(), read.notes), (value, notes), "{text}");
        }
    }

    #[test]
    fn what_is_no_number() {
        for (text, rule) in [
            ("12人", Rule::UnitInCell),
            ("約1,200", Rule::UnitInCell),
            ("85%", Rule::UnitInCell),
            ("１２人", Rule::UnitInCell),
            ("12,34", Rule::NotANumber),
            ("1.2.3", Rule::NotANumber),
            ("1 2", Rule::NotANumber),
            ("1.2E+05", Rule::NotANumber),
            ("10人～20人", Rule::NotANumber),
            ("(5)", Rule::NotANumber),
            ("多数", Rule::NotANumber),
            (".5", Rule::NotANumber),
            ("", Rule::NotANumber),
        ] {
            assert_eq!(number(text).unwrap_err(), rule, "{text}");
        }
    }
}
