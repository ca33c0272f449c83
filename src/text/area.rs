//! A part of a sheet in a workbook.

use std::fmt;

use crate::text::CellAddress;
use crate::text::cell_address::column_letters;

/// Which cells are meant; rows and columns from 0, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The sheet as a whole.
    Sheet,
    /// Whole columns.
    Columns(u32, u32),
    /// Whole rows.
    Rows(u32, u32),
    /// A rectangle of cells.
    Cells(CellAddress, CellAddress),
}

impl Area {
    /// One cell.
    #[must_use]
    pub const fn cell(row: u32, column: u32) -> Self {
        let address = CellAddress::new(row, column);
        Self::Cells(address, address)
    }

    /// The cell at its top left.
    #[must_use]
    pub const fn start(self) -> CellAddress {
        match self {
            Self::Sheet => CellAddress::new(0, 0),
            Self::Columns(first, _) => CellAddress::new(0, first),
            Self::Rows(first, _) => CellAddress::new(first, 0),
            Self::Cells(first, _) => first,
        }
    }
}

impl fmt::Display for Area {
    /// `B12`, `B12:C13`, `3:5`, `B:B`; nothing for the whole sheet.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Sheet => Ok(()),
            Self::Columns(first, last) => write!(f, "{}:{}", column_letters(first), column_letters(last)),
            Self::Rows(first, last) => write!(f, "{}:{}", first + 1, last + 1),
            Self::Cells(first, last) if first == last => first.fmt(f),
            Self::Cells(first, last) => write!(f, "{first}:{last}"),
        }
    }
}
