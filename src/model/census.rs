//! What is in the cells of a table as a whole, counted once: pages of a large table ask for it again and again.

use crate::locale::Number;
use crate::model::{Cell, Missing, Row};

/// What the rows of a table hold.
#[derive(Clone, Debug, Default)]
pub struct Census {
    columns: Vec<Vec<Mark>>,
    /// Does a row have a unit of its own?
    pub has_row_units: bool,
}

/// A kind of cell that is explained below a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// No value, and why.
    Missing(Missing),
    /// A number below zero.
    Negative,
}

impl Mark {
    /// The mark of a cell, where it has one.
    #[must_use]
    pub fn of(cell: &Cell) -> Option<Self> {
        match cell {
            Cell::Missing(missing) => Some(Self::Missing(*missing)),
            Cell::Number(number) if Number::is_negative(*number) => Some(Self::Negative),
            _ => None,
        }
    }
}

impl Census {
    /// Counts `rows`.
    #[must_use]
    pub fn new(rows: &[Row]) -> Self {
        let mut columns: Vec<Vec<Mark>> = vec![Vec::new(); rows.first().map_or(0, |row| row.cells.len())];
        for row in rows {
            for (marks, cell) in columns.iter_mut().zip(&row.cells) {
                if let Some(mark) = Mark::of(cell)
                    && !marks.contains(&mark)
                {
                    marks.push(mark);
                }
            }
        }
        Self { columns, has_row_units: rows.iter().any(|row| row.unit.is_some()) }
    }

    /// Does a column hold such a cell in any row?
    #[must_use]
    pub fn has(&self, column: usize, mark: Mark) -> bool {
        self.columns.get(column).is_some_and(|marks| marks.contains(&mark))
    }
}
