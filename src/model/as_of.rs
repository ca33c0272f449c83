//! The time that figures are of.

use std::fmt;

use crate::locale::PartialDate;

/// A date, or a fiscal year as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsOf {
    /// On a day, in a month, in a year.
    Date(PartialDate),
    /// In a fiscal year.
    FiscalYear(i32),
}

impl fmt::Display for AsOf {
    /// ISO 8601 for dates; `FY2025` for fiscal years.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => date.fmt(f),
            Self::FiscalYear(year) => write!(f, "FY{year}"),
        }
    }
}
