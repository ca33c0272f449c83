//! A place in numbers, for programs.

use serde::Serialize;

use crate::text::{Area, Place};

/// Lines and columns count from 1, columns count characters (code points), ends are behind the last character. Files
/// without text have none; cells of workbooks have a sheet and an address instead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Spot {
    /// Path below the site's root.
    pub file: Option<String>,
    /// First line.
    pub line: Option<usize>,
    /// First column.
    pub column: Option<usize>,
    /// Last line.
    pub end_line: Option<usize>,
    /// Column behind the last character.
    pub end_column: Option<usize>,
    /// Name of the sheet of a workbook.
    pub sheet: Option<String>,
    /// Cells of that sheet: `B12`, `B12:C13`, `3:5`.
    pub cells: Option<String>,
}

impl Spot {
    /// The place in numbers.
    #[must_use]
    pub fn new(place: Option<&Place>) -> Self {
        let mut spot = Self { file: place.map(|place| place.path().to_owned()), ..Self::default() };
        match place {
            Some(Place::Text(file, span)) => {
                let (start, end) = (file.position(span.start), file.position(span.end.max(span.start)));
                (spot.line, spot.column) = (Some(start.line), Some(start.column));
                (spot.end_line, spot.end_column) = (Some(end.line), Some(end.column));
            }
            Some(Place::Cells { sheet, area, .. }) => {
                spot.sheet = Some(sheet.to_string());
                spot.cells = (*area != Area::Sheet).then(|| area.to_string());
            }
            Some(Place::File(_)) | None => {}
        }
        spot
    }
}
