//! A sheet as read: values without types, each with its place. What every format of spreadsheet has in common.

mod address;
mod area;
mod cell;
mod place;
mod value;

pub use address::CellAddress;
pub use area::Area;
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
