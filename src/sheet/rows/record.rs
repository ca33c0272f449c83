//! A row as read from a sheet.

use crate::model::Cell;
use crate::sheet::grid::CellPlace;
use crate::sheet::rule::Finding;

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its id.
    pub id: String,
    /// Where its id stands.
    pub place: CellPlace,
    /// A cell for every column of the table.
    pub cells: Vec<Cell>,
    /// Where each of the cells stands.
    pub places: Vec<CellPlace>,
    /// Unit of its numbers, where their columns have none.
    pub unit: Option<String>,
    /// Its group.
    pub group: Option<Mention>,
    /// Is it the sum of other rows?
    pub is_total: bool,
    /// The note on its name.
    pub note: Option<Mention>,
    /// Notes on its cells, with the index of their column.
    pub cell_notes: Vec<(usize, Mention)>,
}

/// An id that a cell of the sheet mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The id.
    pub id: String,
    /// Where it stands.
    pub place: CellPlace,
}

/// What a sheet may say of its rows beside the cells of columns. What it does not say is not changed by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Beside {
    /// Units of numbers.
    Units,
    /// Groups.
    Groups,
    /// Which rows are totals.
    Totals,
    /// Notes on rows.
    Notes,
    /// Notes on the cells of a column.
    CellNotes(usize),
}

/// The rows of a sheet, and what was understood or refused on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// Rows in order. A cell that was refused is unknown.
    pub rows: Vec<Record>,
    /// In reading order.
    pub findings: Vec<Finding>,
}

impl Records {
    /// Is anything refused, so that the rows must not be used as they are?
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.findings.iter().any(Finding::is_refused)
    }
}
