//! Which part of a table is shown.

use crate::model::Table;

/// What of a table is shown, in which order: indices of columns and rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Columns in order.
    pub columns: Vec<usize>,
    /// Rows in order.
    pub rows: Vec<usize>,
}

impl Selection {
    /// The whole table.
    #[must_use]
    pub fn all(table: &Table) -> Self {
        Self { columns: (0..table.columns.len()).collect(), rows: (0..table.rows.len()).collect() }
    }
}
