//! One cell of a sheet as read.

use crate::sheet::grid::{CellPlace, GridValue};

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridCell {
    /// What the file holds there.
    pub value: GridValue,
    /// Where.
    pub place: CellPlace,
}
