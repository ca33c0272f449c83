//! Goals and indicators: where we are, where we go, by when.

use std::collections::BTreeMap;

use crate::locale::{Localized, Number};
use crate::model::Missing;

/// One goal or indicator.
#[derive(Clone, Debug)]
pub struct Kgi {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// What exactly is measured.
    pub detail: Option<Localized>,
    /// Unit of all its values.
    pub unit: String,
    /// The value at the start.
    pub baseline: Baseline,
    /// The value to reach.
    pub target: Number,
    /// How the target is meant.
    pub condition: Condition,
    /// Fiscal year by which it is reached.
    pub by: i32,
    /// Measured values by fiscal year.
    pub actuals: BTreeMap<i32, Number>,
    /// In words where a value is missing.
    pub status: Option<Localized>,
}

/// The value at the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Baseline {
    /// A value of a fiscal year.
    Value {
        /// Fiscal year.
        year: i32,
        /// Value.
        value: Number,
    },
    /// There is none.
    Missing(Missing),
}

/// How a target is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// This much or more.
    AtLeast,
    /// Already there: stay at this much or more.
    KeepAtLeast,
    /// Exactly this.
    Reach,
}

impl Condition {
    /// The key of its word.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::AtLeast => "at-least",
            Self::KeepAtLeast => "keep-at-least",
            Self::Reach => "reach",
        }
    }
}

impl Kgi {
    /// The newest value with its fiscal year: the last actual, else the baseline.
    #[must_use]
    pub fn present(&self) -> Option<(i32, Number)> {
        match (self.actuals.last_key_value(), self.baseline) {
            (Some((&year, &value)), _) | (None, Baseline::Value { year, value }) => Some((year, value)),
            (None, Baseline::Missing(_)) => None,
        }
    }
}
