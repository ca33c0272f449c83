//! Japanese eras as data.

use crate::locale::PartialDate;

/// An era of the Japanese calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Era {
    /// Key of its name among a theme's words: `era.reiwa`.
    pub id: &'static str,
    /// Its name in Japanese texts.
    name: &'static str,
    /// First day: year, month, day.
    start: (i32, u8, u8),
}

/// From the newest on. A new era is a line here and a word in the themes.
const ERAS: [Era; 5] = [
    Era { id: "reiwa", name: "令和", start: (2019, 5, 1) },
    Era { id: "heisei", name: "平成", start: (1989, 1, 8) },
    Era { id: "showa", name: "昭和", start: (1926, 12, 25) },
    Era { id: "taisho", name: "大正", start: (1912, 7, 30) },
    Era { id: "meiji", name: "明治", start: (1868, 1, 25) },
];

impl Era {
    /// The era of a date and the year in it, from 1. A date without month or day counts by its last day.
    #[must_use]
    pub fn of(date: PartialDate) -> Option<(Self, i32)> {
        let day = (date.year, date.month.unwrap_or(12), date.day.unwrap_or(31));
        ERAS.into_iter().find(|era| era.start <= day).map(|era| (era, date.year - era.start.0 + 1))
    }

    /// The era whose Japanese name stands where `starts` looks, and how many characters that takes.
    pub fn at(starts: impl Fn(&str) -> bool) -> Option<(Self, usize)> {
        ERAS.into_iter().find(|era| starts(era.name)).map(|era| (era, era.name.chars().count()))
    }

    /// The era of a Latin name, in any case: `Reiwa`.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        ERAS.into_iter().find(|era| era.id.eq_ignore_ascii_case(name))
    }

    /// The era of a capital letter: R7, H30.
    #[must_use]
    pub fn of_letter(letter: char) -> Option<Self> {
        ERAS.into_iter()
            .find(|era| era.id.starts_with(letter.to_ascii_lowercase()) && letter.is_ascii_uppercase())
    }

    /// The western year of a year of the era, from 1.
    #[must_use]
    pub fn western_year(self, year: i64) -> i64 {
        i64::from(self.start.0) + year - 1
    }
}

/// The era that a fiscal year (April to March) is named after. The fiscal year in which an era begins carries the
/// new name: fiscal 2019 is 令和元年度 (and was 平成31年度 while it began).
#[must_use]
pub fn era_of_fiscal_year(year: i32) -> Option<(Era, i32)> {
    Era::of(PartialDate { year, month: Some(12), day: Some(31) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boundaries() {
        let of = |text: &str| Era::of(text.parse().unwrap()).map(|(era, year)| (era.id, year));
        assert_eq!(of("2019-04-30"), Some(("heisei", 31)));
        assert_eq!(of("2019-05-01"), Some(("reiwa", 1)));
        assert_eq!(of("1989-01-07"), Some(("showa", 64)));
        assert_eq!(of("1850"), None);
        let fiscal = |year| era_of_fiscal_year(year).map(|(era, year)| (era.id, year));
        assert_eq!(fiscal(2019), Some(("reiwa", 1)));
        assert_eq!(fiscal(2018), Some(("heisei", 30)));
        assert_eq!(fiscal(1988), Some(("showa", 63)));
    }
}
