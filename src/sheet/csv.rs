//! CSV for all languages in one file: UTF-8 with BOM, CRLF, headings in row 1, one record a line, plain numbers,
//! western years (行政データにおける機械可読性に関するルール, 2026-03-31).

use csv::{Terminator, WriterBuilder};

use crate::model::{Cell, Row, Site, Table};
use crate::sheet::columns::{SheetColumn, sheet_columns, unit_of_row};

const BOM: &[u8] = b"\xef\xbb\xbf";

/// The table as CSV. Missing values are the words that sources use (`none`, `unknown`, `concealed`), so that what is
/// read back is what was written.
#[must_use]
pub fn to_csv(site: &Site, table: &Table) -> Vec<u8> {
    let columns = sheet_columns(&site.config.languages, table);
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(BOM.to_vec());
    let headings = columns.iter().map(|column| column.heading(table));
    let records = table
        .rows
        .iter()
        .map(|row| columns.iter().map(|column| field(table, row, column)).collect::<Vec<_>>());
    // Writing into memory does not fail, and all records have one length.
    let written = writer.write_record(headings).and_then(|()| {
        let mut records = records;
        records.try_for_each(|record| writer.write_record(record))
    });
    match (written, writer.into_inner()) {
        (Ok(()), Ok(bytes)) => bytes,
        _ => BOM.to_vec(),
    }
}

fn field(table: &Table, row: &Row, column: &SheetColumn<'_>) -> String {
    match column {
        SheetColumn::Id => row.id.clone(),
        SheetColumn::Unit => unit_of_row(table, row).unwrap_or_default().to_owned(),
        SheetColumn::UnitOf(column) => table.unit(row, *column).unwrap_or_default().to_owned(),
        SheetColumn::Plain(column) => value(&row.cells[*column], ""),
        SheetColumn::Language(column, language) => value(&row.cells[*column], language),
    }
}

fn value(cell: &Cell, language: &str) -> String {
    match cell {
        Cell::Text(text) => guarded(text.get(language)),
        Cell::Code(text) => guarded(text),
        Cell::Choice(id) => id.clone(),
        Cell::Date(date) => date.to_string(),
        Cell::Rows(rows) => joined(rows.iter().cloned()),
        Cell::Url(address) => address.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::FiscalYear(year) => year.to_string(),
        Cell::Periods(periods) => joined(periods.iter().map(ToString::to_string)),
        Cell::List(items) => guarded(&joined(items.iter().map(|item| item.get(language).to_owned()))),
        Cell::Flag(yes) => yes.to_string(),
        Cell::Missing(missing) => missing.key().to_owned(),
    }
}

/// Items with a bar between them; a bar or backslash inside an item gets a backslash.
fn joined(items: impl Iterator<Item = String>) -> String {
    items.map(|item| item.replace('\\', "\\\\").replace('|', "\\|")).collect::<Vec<_>>().join("|")
}

/// A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection); so does
/// one that has it already, so that the guard can be taken off again.
fn guarded(text: &str) -> String {
    let plain = text.trim_start_matches('\'');
    if plain.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
