//! When something is done: from one fiscal year to another, or ongoing.

use std::fmt;
use std::str::FromStr;

/// A period of fiscal years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// From a fiscal year to a fiscal year, both included.
    Years {
        /// First fiscal year.
        from: i32,
        /// Last fiscal year.
        to: i32,
    },
    /// Going on, without a beginning or an end in the plan (継続).
    Ongoing,
}

impl Period {
    /// Does it hold this fiscal year?
    #[must_use]
    pub fn contains(self, year: i32) -> bool {
        match self {
            Self::Years { from, to } => (from..=to).contains(&year),
            Self::Ongoing => true,
        }
    }
}

/// A year of four digits: `2026`.
#[must_use]
pub fn year(text: &str) -> Option<i32> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) && text != "0000";
    is_year.then(|| text.parse().ok()).flatten()
}

impl FromStr for Period {
    type Err = ();

    /// Reads `2026/2029`, `2028` and `ongoing`.
    fn from_str(text: &str) -> Result<Self, ()> {
        if text == "ongoing" {
            return Ok(Self::Ongoing);
        }
        let (from, to) = text.split_once('/').unwrap_or((text, text));
        let (from, to) = (year(from).ok_or(())?, year(to).ok_or(())?);
        if from <= to { Ok(Self::Years { from, to }) } else { Err(()) }
    }
}

impl fmt::Display for Period {
    /// As [`Period::from_str`] reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Years { from, to } if from == to => write!(f, "{from}"),
            Self::Years { from, to } => write!(f, "{from}/{to}"),
            Self::Ongoing => f.write_str("ongoing"),
        }
    }
}
