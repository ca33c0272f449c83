//! Tables from spreadsheets: what a sheet changes in a table, and the sources with these changes made. Values in, values
//! out: nothing is written here.
//!
//! [`Update`] is for a table that is there: rows are matched by id and compared as typed values, and its TOML is edited
//! where they differ, so that comments and everything that a sheet does not carry stay as they are. [`Draft`] is a new
//! table, its columns guessed from the sheet.

mod draft;
mod edit;
mod kgi_years;
mod merge;
mod plan;
mod same;
mod update;
mod verify;

pub use draft::{Draft, DraftColumn};
pub use plan::{CellChange, Plan, RowChange, RowChangeKind};
pub use update::Update;
