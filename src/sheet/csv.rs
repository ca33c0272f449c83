//! CSV for all languages in one file: UTF-8 with BOM, CRLF, headings in row 1, one record a line, plain numbers,
//! western years (行政データにおける機械可読性に関するルール, 2026-03-31).

use csv::{Terminator, WriterBuilder};

use crate::model::{Cell, ColumnType, Row, Site, Table};
use crate::sheet::columns::{SheetColumn, sheet_columns};
use crate::sheet::guard::guarded;

const BOM: &[u8] = b"\xef\xbb\xbf";

/// The table as CSV. Missing values are the words that sources use (`none`, `unknown`, `concealed`), so that what is
/// read back is what was written.
#[must_use]
pub fn to_csv(site: &Site, table: &Table) -> Vec<u8> {
    text(site, table, b',')
}

/// The same with tabs between values.
#[must_use]
pub fn to_tsv(site: &Site, table: &Table) -> Vec<u8> {
    text(site, table, b'\t')
}

fn text(site: &Site, table: &Table, separator: u8) -> Vec<u8> {
    let columns = sheet_columns(&site.config.languages, table);
    let mut writer =
        WriterBuilder::new().delimiter(separator).terminator(Terminator::CRLF).from_writer(BOM.to_vec());
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
        SheetColumn::Plain(column) if is_empty(table, row, *column) => String::new(),
        SheetColumn::Plain(column) => guarded_value(&row.cells[*column], ""),
        SheetColumn::Language(column, language) => guarded_value(&row.cells[*column], language),
        other => other.of_row(table, row).unwrap_or_default(),
    }
}

/// Words and addresses get a guard where they need one; what has a form of its own never does.
fn guarded_value(cell: &Cell, language: &str) -> String {
    let value = plain_value(cell, language);
    match cell {
        Cell::Text(_) | Cell::Code(_) | Cell::Url(_) | Cell::List(_) => guarded(&value),
        _ => value,
    }
}

/// A cell as it is written in one language; values that are the same in all need none.
#[must_use]
pub fn plain_value(cell: &Cell, language: &str) -> String {
    match cell {
        Cell::Text(text) => text.get(language).to_owned(),
        Cell::Code(text) | Cell::Url(text) | Cell::Choice(text) => text.clone(),
        Cell::Date(date) => date.to_string(),
        Cell::Rows(rows) => joined(rows.iter().map(String::as_str)),
        Cell::Number(number) => number.to_string(),
        Cell::FiscalYear(year) => year.to_string(),
        Cell::Periods(periods) => periods.iter().map(ToString::to_string).collect::<Vec<_>>().join("|"),
        Cell::List(items) => joined(items.iter().map(|item| item.get(language))),
        Cell::Flag(yes) => yes.to_string(),
        Cell::Missing(missing) => missing.key().to_owned(),
    }
}

/// Is there nothing to write? A missing code has no word: every word could be a code.
pub fn is_empty(table: &Table, row: &Row, column: usize) -> bool {
    table.columns[column].kind == ColumnType::Code && matches!(row.cells[column], Cell::Missing(_))
}

/// Items with a bar between them; a bar or backslash inside an item gets a backslash.
fn joined<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.map(|item| item.replace('\\', "\\\\").replace('|', "\\|")).collect::<Vec<_>>().join("|")
}
