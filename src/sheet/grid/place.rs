//! Where a value of a spreadsheet stands.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use crate::text::{Area, Position, Span};

/// A place that a person can go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellPlace {
    /// The file as a whole.
    File,
    /// A place in a text file (CSV, TSV).
    Text {
        /// Line and column in characters, both from 1.
        position: Position,
        /// Bytes of the decoded text, without a byte order mark.
        span: Span,
    },
    /// A place in a workbook (XLSX).
    Sheet {
        /// Name of the sheet.
        sheet: Arc<str>,
        /// The cells.
        area: Area,
    },
}

impl CellPlace {
    /// Is it a cell of a workbook?
    #[must_use]
    pub const fn is_workbook(&self) -> bool {
        matches!(self, Self::Sheet { .. })
    }

    fn key(&self) -> (usize, usize, usize) {
        match self {
            Self::File => (0, 0, 0),
            Self::Text { span, .. } => (1, span.start, span.end),
            Self::Sheet { area: Area::Sheet, .. } => (2, 0, 0),
            Self::Sheet { area, .. } => {
                let start = area.start();
                (3, start.row as usize, start.column as usize)
            }
        }
    }
}

impl PartialOrd for CellPlace {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for CellPlace {
    /// In reading order, the file and the sheet before their cells.
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl fmt::Display for CellPlace {
    /// `12:3` (line and column), `名簿!B12` (sheet and cell), nothing for the whole file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => Ok(()),
            Self::Text { position, .. } => write!(f, "{}:{}", position.line, position.column),
            Self::Sheet { sheet, area: Area::Sheet } => f.write_str(sheet),
            Self::Sheet { sheet, area } => write!(f, "{sheet}!{area}"),
        }
    }
}
