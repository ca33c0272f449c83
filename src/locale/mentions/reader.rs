//! What all languages share: runs of digits, codes, dates of the ISO, telephone numbers.

use crate::locale::mentions::scan::Scan;
use crate::locale::{Mention, Number, NumberKey, Strength};

/// Reads a text from left to right and collects its numbers.
pub struct Reader<'s> {
    /// The text.
    pub scan: &'s Scan,
    /// What was found.
    pub found: Vec<Mention>,
}

/// A number in digits, and where it ends.
pub struct Digits {
    /// Its value.
    pub number: Number,
    /// The index behind it.
    pub end: usize,
}

impl<'s> Reader<'s> {
    /// A reader at the beginning.
    pub const fn new(scan: &'s Scan) -> Self {
        Self { scan, found: Vec::new() }
    }

    /// Notes a number at `start..end`.
    pub fn push(&mut self, keys: Vec<NumberKey>, strength: Strength, start: usize, end: usize) {
        // One is often an article, or nothing at all: 1年間, the year.
        let is_one = keys.first() == Some(&NumberKey::whole(1));
        let strength = if is_one { Strength::Soft } else { strength };
        self.found.push(Mention { keys, strength, range: self.scan.range(start..end) });
    }

    /// The digits at an index: `1,234.5`.
    pub fn digits(&self, start: usize) -> Option<Digits> {
        let scan = self.scan;
        let mut text = String::new();
        let mut at = start;
        while let Some(char) = scan.get(at) {
            match char {
                '0'..='9' => text.push(char),
                ',' if scan.is_digit(at + 1) && self.groups(at + 1) && at > start => {}
                '.' if scan.is_digit(at + 1) && !text.contains('.') && at > start => text.push('.'),
                _ => break,
            }
            at += 1;
        }
        text.parse().ok().map(|number| Digits { number, end: at })
    }

    /// Do exactly three digits follow?
    fn groups(&self, at: usize) -> bool {
        self.scan.skip(at, |char| char.is_ascii_digit()) == at + 3
    }

    /// A whole number of up to nine digits at an index, and where it ends.
    pub fn small(&self, at: usize) -> Option<(i64, usize)> {
        let end = self.scan.skip(at, |char| char.is_ascii_digit());
        if end == at || end - at > 9 {
            return None;
        }
        self.scan.text(at..end).parse().ok().map(|value| (value, end))
    }

    /// Notes dates of the ISO (`2026-07-01`, `2026/7/1`), telephone numbers and house numbers (`3-1-1`), which begin at
    /// `start`. Gives the index behind.
    pub fn joined(&mut self, start: usize) -> Option<usize> {
        let sign = ['-', '/', '.'].into_iter().find(|sign| {
            let end = self.scan.skip(start, |char| char.is_ascii_digit());
            self.scan.get(end) == Some(*sign) && self.scan.is_digit(end + 1)
        })?;
        let mut parts = Vec::new();
        let mut at = start;
        loop {
            let (value, end) = self.small(at)?;
            parts.push((value, at, end));
            at = end;
            if self.scan.get(at) != Some(sign) || !self.scan.is_digit(at + 1) {
                break;
            }
            at += 1;
        }
        let first_length = parts[0].2 - parts[0].1;
        if let [(year, ..), (month @ 1..=12, month_start, month_end), (day @ 1..=31, day_start, day_end)] =
            parts[..]
            && first_length == 4
        {
            self.push(vec![NumberKey::whole(year)], Strength::Digits, start, start + 4);
            let month = u8::try_from(month).unwrap_or_default();
            self.push(vec![NumberKey::Month(month)], Strength::Digits, month_start, month_end);
            self.push(vec![NumberKey::whole(day)], Strength::Digits, day_start, day_end);
            return Some(at);
        }
        if sign != '-' {
            return None;
        }
        let is_abroad = self.scan.before(start) == Some('+');
        let is_telephone = self.scan.get(start) == Some('0') && first_length > 1;
        if parts.len() < 3 && !is_telephone {
            return None;
        }
        let digits = self.scan.text(start..at).replace('-', "");
        let digits = if is_abroad { digits.trim_start_matches("81") } else { digits.trim_start_matches('0') };
        self.push(vec![NumberKey::Code(digits.to_owned())], Strength::Digits, start, at);
        Some(at)
    }

    /// Letters that belong to the digits at `start`: `R` of R7, `A-` of A-1, `Fi` of Wi-Fi6. Gives where they begin.
    pub fn prefix(&self, start: usize) -> usize {
        let letters = self.scan.skip_back(start, |char| char.is_ascii_alphabetic());
        if letters < start {
            return letters;
        }
        if self.scan.before(start) != Some('-') {
            return start;
        }
        let capitals = self.scan.skip_back(start - 1, |char| char.is_ascii_uppercase());
        let is_word = !self.scan.before(capitals).is_some_and(|char| char.is_ascii_alphanumeric());
        if capitals < start - 1 && is_word { capitals } else { start }
    }

    /// Notes the code whose letters begin at `start` and whose digits begin at `digits`; also those that follow in the
    /// short form `A-1〜5`. Gives the index behind.
    pub fn code(&mut self, start: usize, digits: usize) -> usize {
        let letters: String =
            self.scan.text(start..digits).chars().filter(char::is_ascii_alphabetic).collect();
        let letters = letters.to_ascii_uppercase();
        let mut from = start;
        let mut at = digits;
        loop {
            let mut end = self.scan.skip(at, |char| char.is_ascii_alphanumeric());
            while self.scan.get(end) == Some('-') && self.scan.is_digit(end + 1) {
                end = self.scan.skip(end + 1, |char| char.is_ascii_alphanumeric());
            }
            let text = self.scan.text(at..end).replace('-', "").to_ascii_uppercase();
            let mut keys = vec![NumberKey::Code(format!("{letters}{text}"))];
            // Wi-Fi6 may be Wi-Fi 6 elsewhere, and Q3 the third quarter; A1 is never 1.
            if letters.len() > 1 || letters == "Q" {
                keys.extend(text.parse().ok().map(NumberKey::Number));
            }
            self.push(keys, Strength::Digits, from, end);
            if self.scan.get(end) != Some('~') || !self.scan.is_digit(end + 1) {
                return end;
            }
            at = end + 1;
            from = at;
        }
    }

    /// Letters behind digits: `5G` is a code, `5kg` and `2020s` are not. Gives the index behind, where it is a code.
    pub fn code_of_suffix(&mut self, start: usize, end: usize) -> Option<usize> {
        let letters = self.scan.skip(end, |char| char.is_ascii_alphabetic());
        if letters == end {
            return None;
        }
        let suffix = self.scan.text(end..letters);
        if UNITS.contains(&suffix.as_str()) {
            return None;
        }
        let stop = self.scan.skip(letters, |char| char.is_ascii_alphanumeric());
        let text = self.scan.text(start..stop).to_ascii_uppercase();
        self.push(vec![NumberKey::Code(text)], Strength::Digits, start, stop);
        Some(stop)
    }

    /// Is the number at `start..end` one of a list: `(1)`, or `1. ` at the beginning?
    pub fn is_enumeration(&self, start: usize, end: usize) -> bool {
        if end - start > 2 {
            return false;
        }
        let after = self.scan.get(end);
        let is_first = self.scan.skip(0, |char| char == ' ') == start;
        let is_bracketed = self.scan.before(start) == Some('(') && after == Some(')');
        let is_point = matches!(after, Some('.' | ')' | '、')) && !self.scan.is_digit(end + 1);
        is_bracketed || (is_first && is_point)
    }

    /// The second year of `2026-29` and `2026/27`, where `year` ends at `end`. Gives it with its place.
    pub fn short_year(&self, year: i64, end: usize) -> Option<(i64, usize, usize)> {
        let is_range = matches!(self.scan.get(end), Some('~' | '-' | '/'));
        let (value, stop) = self.small(end + 1).filter(|_| is_range)?;
        let full = year / 100 * 100 + value;
        let is_year = (1800..2200).contains(&year) && stop == end + 3 && full > year;
        is_year.then_some((full, end + 1, stop))
    }

    /// Hour and minute of `17:30`, of which the hour `hour` ends at `end`. Gives the index behind.
    pub fn clock(&mut self, hour: i64, start: usize, end: usize) -> Option<usize> {
        let (minute, stop) = self.small(end + 1).filter(|_| self.scan.get(end) == Some(':'))?;
        if !(0..=24).contains(&hour) || stop != end + 3 || minute > 59 {
            return None;
        }
        self.push(hour_keys(hour), Strength::Digits, start, end);
        if minute > 0 {
            self.push(vec![NumberKey::whole(minute)], Strength::Digits, end + 1, stop);
        }
        Some(stop)
    }

    /// `1/3`, of which the numerator ends at `end`. Gives the index behind.
    pub fn fraction(&mut self, numerator: i64, start: usize, end: usize) -> Option<usize> {
        let (denominator, stop) = self.small(end + 1).filter(|_| self.scan.get(end) == Some('/'))?;
        if !(1..denominator).contains(&numerator) || denominator > 10 {
            return None;
        }
        self.push(vec![fraction(numerator, denominator)], Strength::Digits, start, stop);
        Some(stop)
    }
}

/// A fraction as it is compared.
pub fn fraction(numerator: i64, denominator: i64) -> NumberKey {
    let whole = |value: i64| u32::try_from(value).unwrap_or_default();
    NumberKey::Fraction(whole(numerator), whole(denominator))
}

/// An hour on either clock.
pub fn hour_keys(hour: i64) -> Vec<NumberKey> {
    let other = if hour > 12 { hour - 12 } else { hour + 12 };
    vec![NumberKey::whole(hour), NumberKey::whole(other)]
}

/// Letters behind a number that are a unit or an ending of its language.
const UNITS: [&str; 49] = [
    "m", "m2", "km", "km2", "cm", "mm", "ha", "a", "g", "kg", "mg", "t", "l", "L", "mL", "ml", "kL", "kl",
    "W", "kW", "MW", "kWh", "MWh", "GWh", "MB", "GB", "TB", "KB", "kB", "Mbps", "Gbps", "bps", "dpi", "px",
    "h", "s", "min", "am", "pm", "AM", "PM", "st", "nd", "rd", "th", "yen", "pt", "pp", "Hz",
];
