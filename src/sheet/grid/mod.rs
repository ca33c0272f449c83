//! A sheet as read: values without types, each with its place. What every format of spreadsheet has in common.

mod cell;
mod place;
mod value;

pub use cell::GridCell;
pub use place::CellPlace;
pub use value::GridValue;

/// A header and rows below it, all of one length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The first row: what the columns are called.
    pub header: Vec<GridCell>,
    /// The rows below it.
    pub rows: Vec<Vec<GridCell>>,
}
