//! Which part of a table is shown.

use std::ops::Range;

use crate::model::Table;

/// What of a table is shown, in which order: indices of columns and rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Columns in order.
    pub columns: Vec<usize>,
    /// Rows in order. What is said once for all of them (units, marks) is decided by all of them.
    pub rows: Vec<usize>,
    /// Which of the rows stand on the page; all where it is not said.
    pub window: Option<Range<usize>>,
    /// The column whose values stand over groups of rows, which then are in their order.
    pub group: Option<usize>,
}

impl Selection {
    /// The whole table, without columns that only say how others are read.
    #[must_use]
    pub fn all(table: &Table) -> Self {
        let columns = (0..table.columns.len()).filter(|&column| !table.is_reading(column));
        Self::new(columns.collect(), (0..table.rows.len()).collect())
    }

    /// These columns and rows.
    #[must_use]
    pub const fn new(columns: Vec<usize>, rows: Vec<usize>) -> Self {
        Self { columns, rows, window: None, group: None }
    }

    /// The same, with these of its rows on the page.
    #[must_use]
    pub fn part(self, window: Range<usize>) -> Self {
        Self { window: Some(window), ..self }
    }

    /// The rows that stand on the page.
    #[must_use]
    pub fn shown(&self) -> &[usize] {
        self.window.clone().and_then(|window| self.rows.get(window)).unwrap_or(&self.rows)
    }
}
