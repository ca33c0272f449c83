//! The ways to show a table.

use crate::model::{Detail, Table};

/// A way to show a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// As a table: every kind.
    Table,
    /// Initiatives as cards, goals as big numbers.
    Cards,
    /// Initiatives as bars over the fiscal years.
    Timeline,
    /// The pillars of a plan.
    Pillars,
    /// What the initiatives change for a citizen.
    Changes,
}

impl View {
    /// All names, as authors write them.
    pub const NAMES: [&'static str; 5] = ["table", "cards", "timeline", "pillars", "changes"];

    /// The view of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "table" => Self::Table,
            "cards" => Self::Cards,
            "timeline" => Self::Timeline,
            "pillars" => Self::Pillars,
            "changes" => Self::Changes,
            _ => return None,
        })
    }

    /// Can this kind of table be shown so?
    #[must_use]
    pub const fn fits(self, table: &Table) -> bool {
        matches!(
            (self, &table.detail),
            (Self::Table, _)
                | (Self::Cards, Detail::Initiatives(_) | Detail::Kgis(_))
                | (Self::Timeline | Self::Pillars | Self::Changes, Detail::Initiatives(_))
        )
    }
}
