//! What a cell of a table is made of: one cell of the sheet, or one per language.

use crate::sheet::grid::GridCell;

/// A cell of the sheet and the language that it is in.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// BCP 47 tag; empty where the value is the same in all languages.
    pub language: &'a str,
    /// The value and its place.
    pub cell: &'a GridCell,
}
