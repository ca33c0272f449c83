//! Files to grids: which format it is, what its characters are, which table it holds.

mod characters;
mod container;
mod encoding;
mod fields;
mod number_format;
mod outline;
mod parts;
mod serial;
mod shape;
mod text;
mod workbook;

pub use characters::{SAME_AS_ABOVE, plain_text};

use crate::sheet::grid::{CellPlace, Grid};
use crate::sheet::rule::Finding;
use container::Container;

/// A file as read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The table; empty where there is none.
    pub grid: Grid,
    /// What was understood or refused, in reading order.
    pub findings: Vec<Finding>,
    /// The decoded text of a text file, without a byte order mark: places in it are places in this.
    pub text: Option<String>,
}

impl Read {
    /// Is anything refused, so that the grid must not be used as it is?
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.findings.iter().any(Finding::is_refused)
    }

    fn refused(finding: Finding) -> Self {
        Self { findings: vec![finding], ..Self::default() }
    }
}

/// Reads a spreadsheet: .csv, .tsv or .xlsx, by its name and what is in it. Of a workbook the sheet of that name, else
/// the first that is not hidden.
#[must_use]
pub fn read(name: &str, bytes: &[u8], sheet: Option<&str>) -> Read {
    let mut read = match Container::of(name, bytes) {
        Container::Workbook => workbook::read(bytes, sheet),
        Container::Text(separator) => text::read(bytes, separator),
        Container::Other(rule, detail) => {
            Read::refused(Finding::new(rule, CellPlace::File, name).with(detail))
        }
    };
    read.findings.sort_by(|a, b| a.place.cmp(&b.place).then(a.rule.cmp(&b.rule)));
    read
}
