//! Tables at the border: as CSV, XLSX and JSON for download, and rows from spreadsheets that staff keep. The only folder
//! that knows the packages of these formats. Values in, values out: callers pass names and bytes.
//!
//! Out: [`to_csv`] and [`to_xlsx`] are flat and for spreadsheets, [`to_json`] says everything that the site knows of a
//! table. In: [`read()`] makes a [`Grid`] of a file, [`records`] makes typed rows of it. What a spreadsheet has that
//! machines cannot read is a [`Finding`] with its place: understood, or refused with what to do.

mod columns;
mod csv;
mod file;
mod grid;
mod guard;
mod json;
mod read;
mod rows;
mod rule;
#[cfg(test)]
mod tests;
mod typed;
mod value;
mod xlsx;

pub use csv::{plain_value, to_csv, to_tsv};
pub use file::SheetFile;
pub use grid::{CellPlace, Grid, GridCell, GridValue};
pub use json::to_json;
pub use read::{Read, read};
pub use rows::{
    Beside, GuessedColumn, Mention, Record, Records, Schema, TableRows, carried, guess, records, table_rows,
};
pub use rule::{Condensed, Finding, Level, Rule, RuleWords, condensed, example};
pub use typed::{Field, cell, is_missing, year_of};
pub use xlsx::to_xlsx;
