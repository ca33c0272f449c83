//! Dates as public documents give them: a year, a month of a year, or a day.

use std::fmt;
use std::str::FromStr;

/// A date of the Gregorian calendar that may lack its day, or its day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartialDate {
    /// Year.
    pub year: i32,
    /// Month, 1–12.
    pub month: Option<u8>,
    /// Day, 1–31; only with a month.
    pub day: Option<u8>,
}

impl FromStr for PartialDate {
    type Err = ();

    /// Reads `2026`, `2026-07` and `2026-07-31`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('-');
        let year = digits(parts.next(), 4)?.ok_or(())?;
        let month = digits(parts.next(), 2)?;
        let day = digits(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(());
        }
        let date = Self {
            year,
            month: month.map(u8::try_from).transpose().map_err(|_| ())?,
            day: day.map(u8::try_from).transpose().map_err(|_| ())?,
        };
        if date.is_possible() { Ok(date) } else { Err(()) }
    }
}

impl PartialDate {
    fn is_possible(self) -> bool {
        let month = self.month.unwrap_or(1);
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        (1..=12).contains(&month) && (1..=days).contains(&self.day.unwrap_or(1))
    }
}

impl fmt::Display for PartialDate {
    /// ISO 8601, as precise as the date is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

fn digits(part: Option<&str>, length: usize) -> Result<Option<i32>, ()> {
    match part {
        None => Ok(None),
        Some(part) if part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()) => {
            part.parse().map(Some).map_err(|_| ())
        }
        Some(_) => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_exists() {
        assert_eq!("2026-07".parse::<PartialDate>().unwrap().to_string(), "2026-07");
        assert!("2028-02-29".parse::<PartialDate>().is_ok());
        for wrong in ["2026-02-29", "2026-13", "26-07", "2026-7", "2026-07-31-1", "令和8年", ""] {
            assert!(wrong.parse::<PartialDate>().is_err(), "{wrong}");
        }
    }
}
