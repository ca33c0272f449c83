//! Grids to typed rows: which column of the sheet is which of the table.

mod guess;
mod heading;
mod reader;
mod record;
mod schema;

pub use guess::{GuessedColumn, guess};
pub use reader::records;
pub use record::{Record, Records};
pub use schema::Schema;
