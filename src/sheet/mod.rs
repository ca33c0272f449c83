//! Tables at the border: as CSV and JSON for download. The only folder that knows the csv crate. CSV is flat and for
//! spreadsheets, JSON says everything that the site knows of a table.

mod columns;
mod csv;
mod json;
#[cfg(test)]
mod tests;
mod value;

pub use csv::to_csv;
pub use json::to_json;
