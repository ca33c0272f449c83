//! Where a problem stands: a file, and a span of its text or cells of its sheet where that is known.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use crate::text::{Area, Position, SourceFile, Span};

/// A place in the sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A span of a file's text.
    Text(Arc<SourceFile>, Span),
    /// Cells of a workbook, which has no lines.
    Cells {
        /// The path below the site's root.
        path: Arc<str>,
        /// Name of the sheet.
        sheet: Arc<str>,
        /// The cells.
        area: Area,
    },
    /// A file or folder as a whole: unreadable, missing, or not text.
    File(String),
}

impl Place {
    /// The path below the site's root.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Text(file, _) => file.path(),
            Self::Cells { path, .. } => path,
            Self::File(path) => path,
        }
    }

    /// Line and column of the place's first character, where there is text.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        match self {
            Self::Text(file, span) => Some(file.position(span.start)),
            Self::Cells { .. } | Self::File(_) => None,
        }
    }

    fn key(&self) -> (&str, usize, usize) {
        match self {
            Self::Text(file, span) => (file.path(), span.start, span.end),
            Self::Cells { path, area: Area::Sheet, .. } => (path, 0, 0),
            Self::Cells { path, area, .. } => {
                let start = area.start();
                (path, start.row as usize + 1, start.column as usize)
            }
            Self::File(path) => (path, 0, 0),
        }
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl fmt::Display for Place {
    /// `a.md:12:3` (line and column), `a.xlsx:名簿!B12` (sheet and cell), `a.md` for the whole file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.path())?;
        match self {
            Self::Text(file, span) => {
                let position = file.position(span.start);
                write!(f, ":{}:{}", position.line, position.column)
            }
            Self::Cells { sheet, area: Area::Sheet, .. } => write!(f, ":{sheet}"),
            Self::Cells { sheet, area, .. } => write!(f, ":{sheet}!{area}"),
            Self::File(_) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_said_as_people_look_for_them() {
        let file = Arc::new(SourceFile::new("a.md", "一行目\n二行目"));
        let cells = |area| Place::Cells { path: Arc::from("a.xlsx"), sheet: Arc::from("名簿"), area };
        for (place, said) in [
            (Place::Text(file, Span::new(13, 16)), "a.md:2:2"),
            (cells(Area::cell(11, 1)), "a.xlsx:名簿!B12"),
            (cells(Area::Rows(2, 4)), "a.xlsx:名簿!3:5"),
            (cells(Area::Sheet), "a.xlsx:名簿"),
            (Place::File("a.md".to_owned()), "a.md"),
        ] {
            assert_eq!(place.to_string(), said);
        }
        assert!(
            cells(Area::Sheet) < cells(Area::cell(0, 0)) && cells(Area::cell(0, 5)) < cells(Area::cell(1, 0))
        );
    }
}
