//! The kinds of charts.

use crate::model::Table;

/// A kind of chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Horizontal bars, in groups where there are several series: for names of any length.
    Bar,
    /// Upright bars: for years and a few short names.
    Column,
    /// Horizontal bars of parts that follow each other.
    Stacked,
    /// Parts of one whole, in a ring.
    Share,
    /// Points over time, joined by lines.
    Line,
    /// Goals: where we are and where we go.
    Progress,
}

impl Kind {
    /// All names, as authors write them.
    pub const NAMES: [&'static str; 6] = ["bar", "column", "stacked", "share", "line", "progress"];

    /// The kind of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "bar" => Self::Bar,
            "column" => Self::Column,
            "stacked" => Self::Stacked,
            "share" => Self::Share,
            "line" => Self::Line,
            "progress" => Self::Progress,
            _ => return None,
        })
    }

    /// As authors write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bar => "bar",
            Self::Column => "column",
            Self::Stacked => "stacked",
            Self::Share => "share",
            Self::Line => "line",
            Self::Progress => "progress",
        }
    }

    /// Can a chart of this kind be drawn from the table? Progress needs goals.
    #[must_use]
    pub fn fits(self, table: &Table) -> bool {
        !matches!(self, Self::Progress) || table.kgis().is_some()
    }

    /// As many series (parts, for a ring) as can be told apart without colour and read without effort.
    #[must_use]
    pub const fn most_series(self) -> usize {
        match self {
            Self::Bar | Self::Column => 4,
            Self::Line => 6,
            Self::Stacked | Self::Share => 7,
            Self::Progress => usize::MAX,
        }
    }

    /// Do fiscal years run along the chart, even where they are columns of the table?
    #[must_use]
    pub const fn runs_along_years(self) -> bool {
        matches!(self, Self::Column | Self::Stacked | Self::Line)
    }

    /// Are its values parts of a whole?
    #[must_use]
    pub const fn has_parts(self) -> bool {
        matches!(self, Self::Stacked | Self::Share)
    }
}
