//! The kinds of charts.

use crate::model::Table;

/// A kind of chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Horizontal bars, in groups where there are several series.
    Bar,
    /// Points over time, joined by lines.
    Line,
    /// Goals: where we are and where we go.
    Progress,
}

impl Kind {
    /// All names, as authors write them.
    pub const NAMES: [&'static str; 3] = ["bar", "line", "progress"];

    /// The kind of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "bar" => Self::Bar,
            "line" => Self::Line,
            "progress" => Self::Progress,
            _ => return None,
        })
    }

    /// Can a chart of this kind be drawn from the table? Progress needs goals.
    #[must_use]
    pub fn fits(self, table: &Table) -> bool {
        !matches!(self, Self::Progress) || table.kgis().is_some()
    }
}
