//! Tables at the border: as CSV and JSON for download. The only folder that knows the csv crate.

mod columns;
mod csv;
mod json;
#[cfg(test)]
mod tests;

pub use csv::to_csv;
pub use json::to_json;
