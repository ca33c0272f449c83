//! Grids to typed rows: which column of the sheet is which of the table.

mod guess;
mod heading;
mod reader;
mod record;
mod schema;
mod table_rows;

pub use guess::{GuessedColumn, guess};
pub use reader::{carried, records};
pub use record::{Beside, Mention, Record, Records};
pub use schema::Schema;
pub use table_rows::{TableRows, table_rows};
