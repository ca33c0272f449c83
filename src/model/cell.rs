//! The value of one cell.

use crate::locale::{Localized, Number, PartialDate, Period};

/// Why there is no value. Missing is not zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// There is no such thing (shown `-`).
    None,
    /// Not given or not known (shown `…`).
    Unknown,
    /// Known, but not published (shown `x`).
    Concealed,
}

/// A typed value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Text in every language.
    Text(Localized),
    /// Text that is the same in all languages.
    Code(String),
    /// A number; its unit is the column's.
    Number(Number),
    /// A fiscal year.
    FiscalYear(i32),
    /// Periods of fiscal years.
    Periods(Vec<Period>),
    /// Several texts.
    List(Vec<Localized>),
    /// Yes (○) or no.
    Flag(bool),
    /// A date.
    Date(PartialDate),
    /// One of the values that the column lists, by its id.
    Choice(String),
    /// Rows of the table that the column refers to, by their ids.
    Rows(Vec<String>),
    /// An address.
    Url(String),
    /// No value.
    Missing(Missing),
}

impl Missing {
    /// The key of its word: `none`, `unknown`, `concealed`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Unknown => "unknown",
            Self::Concealed => "concealed",
        }
    }
}

impl Cell {
    /// The number in it.
    #[must_use]
    pub const fn number(&self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }
}
