//! Periods as offices write them: 2026/2029, 2028, ongoing, 令和8～11年度, R8-R11, 継続.

use crate::locale::Period;
use crate::sheet::rule::Rule;
use crate::sheet::typed::year::{era, folded, year, year_of_era};

/// A period, and what had to be understood to read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadPeriod {
    /// The period.
    pub period: Period,
    /// The trick; none for our own way of writing.
    pub note: Option<Rule>,
}

/// What may stand between two years.
const TO: [char; 8] = ['～', '〜', '~', '-', '–', '—', 'ー', '/'];

/// Reads a period of fiscal years.
pub fn period(text: &str) -> Option<ReadPeriod> {
    if let Ok(period) = text.parse() {
        return Some(ReadPeriod { period, note: None });
    }
    if matches!(text, "継続" | "継続中" | "通年" | "Ongoing") {
        return Some(ReadPeriod { period: Period::Ongoing, note: Some(Rule::DateWords) });
    }
    let plain = folded(text);
    let (from, to) = match plain.split_once(TO) {
        Some((from, to)) => (from, to),
        None => (plain.as_str(), plain.as_str()),
    };
    let first = year(from)?;
    let last = year(to).map(|last| last.year).or_else(|| same_era(from, to))?;
    let note = if first.note == Some(Rule::BareEra) { Rule::BareEra } else { Rule::DateWords };
    (first.year <= last)
        .then_some(ReadPeriod { period: Period::Years { from: first.year, to: last }, note: Some(note) })
}

/// The second year of 令和8～11年度.
fn same_era(from: &str, to: &str) -> Option<i32> {
    let bare = |text: &str| -> String { text.trim_end_matches("年度").trim_end_matches('年').to_owned() };
    let (_, before) = era(&bare(from))?;
    year_of_era(&bare(to)).map(|year| before + year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_as_offices_write_them() {
        for (text, expected) in [
            ("2026/2029", Some(("2026/2029", None))),
            ("2028", Some(("2028", None))),
            ("ongoing", Some(("ongoing", None))),
            ("継続", Some(("ongoing", Some(Rule::DateWords)))),
            ("2026～2029年度", Some(("2026/2029", Some(Rule::DateWords)))),
            ("令和８～11年度", Some(("2026/2029", Some(Rule::BareEra)))),
            ("令和8年度〜令和11年度", Some(("2026/2029", Some(Rule::BareEra)))),
            ("R8-R11", Some(("2026/2029", Some(Rule::BareEra)))),
            ("平成30～令和2年度", Some(("2018/2020", Some(Rule::BareEra)))),
            ("R8", Some(("2026", Some(Rule::BareEra)))),
            ("2029～2026", None),
            ("8～11", None),
            ("随時", None),
        ] {
            let read = period(text).map(|read| (read.period.to_string(), read.note));
            assert_eq!(read, expected.map(|(period, note)| (period.to_owned(), note)), "{text}");
        }
    }
}
