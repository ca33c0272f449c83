//! Dates as offices write them: 2026-11-20, 2026/11/20, 2026年11月20日, 令和8年11月20日, R8.11.20.

use crate::locale::PartialDate;
use crate::sheet::rule::Rule;
use crate::sheet::typed::year::{era, folded};

/// A date, and what had to be understood to read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadDate {
    /// The date.
    pub date: PartialDate,
    /// The trick; none for our own way of writing.
    pub note: Option<Rule>,
}

/// Reads a date.
pub fn date(text: &str) -> Option<ReadDate> {
    if let Ok(date) = text.parse() {
        return Some(ReadDate { date, note: None });
    }
    let plain = folded(text);
    let mut parts = plain.split(['年', '月', '日', '/', '-', '.']).collect::<Vec<_>>();
    if parts.len() > 1 && parts.last().is_some_and(|part| part.is_empty()) {
        parts.pop();
    }
    let (first, rest) = parts.split_first()?;
    let is_era = first.len() != 4 || !first.bytes().all(|byte| byte.is_ascii_digit());
    let year = if is_era { era(first)?.0.to_string() } else { (*first).to_owned() };
    let mut text = year;
    for part in rest {
        let is_short = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_short {
            return None;
        }
        text.push_str(&format!("-{part:0>2}"));
    }
    let note = if is_era { Rule::BareEra } else { Rule::DateWords };
    text.parse().ok().map(|date| ReadDate { date, note: Some(note) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_offices_write_them() {
        for (text, expected) in [
            ("2026-11-20", Some(("2026-11-20", None))),
            ("2026-11", Some(("2026-11", None))),
            ("2026", Some(("2026", None))),
            ("2026/11/5", Some(("2026-11-05", Some(Rule::DateWords)))),
            ("2026年11月20日", Some(("2026-11-20", Some(Rule::DateWords)))),
            ("2026年11月", Some(("2026-11", Some(Rule::DateWords)))),
            ("令和８年１１月２０日", Some(("2026-11-20", Some(Rule::BareEra)))),
            ("R8.11.20", Some(("2026-11-20", Some(Rule::BareEra)))),
            ("令和元年5月", Some(("2019-05", Some(Rule::BareEra)))),
            ("2026-02-30", None),
            ("11月20日", None),
            ("未定", None),
        ] {
            let read = date(text).map(|read| (read.date.to_string(), read.note));
            assert_eq!(read, expected.map(|(date, note)| (date.to_owned(), note)), "{text}");
        }
    }
}
