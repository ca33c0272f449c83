//! The first sheet of a workbook: the table itself, typed.

use std::collections::BTreeMap;

use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};

use crate::locale::{Number, PartialDate};
use crate::model::{Cell, Row, Site, Table};
use crate::sheet::columns::{SheetColumn, sheet_columns};
use crate::sheet::csv::{is_empty, plain_value};
use crate::sheet::guard::guarded_string;
use crate::sheet::xlsx::styles::{Styles, width};
use crate::sheet::xlsx::{index, short_index};

/// Digits that a number of a workbook holds exactly; longer ones are written as text.
const DIGITS: usize = 15;

/// Writes the headings of the CSV and a row for every row.
pub fn write(sheet: &mut Worksheet, styles: &Styles, site: &Site, table: &Table) -> Result<(), XlsxError> {
    let columns = sheet_columns(&site.config.languages, table);
    for (number, column) in columns.iter().enumerate() {
        let heading = column.heading(table);
        sheet.write_string_with_format(0, short_index(number)?, &heading, &styles.heading)?;
        let texts: Vec<String> = table.rows.iter().map(|row| text(table, row, column)).collect();
        let texts = std::iter::once(heading.as_str()).chain(texts.iter().map(String::as_str));
        sheet.set_column_width(short_index(number)?, width(texts))?;
    }
    let mut writer = Writer { sheet, styles, numbers: BTreeMap::new() };
    for (number, row) in table.rows.iter().enumerate() {
        for (column, definition) in columns.iter().enumerate() {
            writer.write((index(number + 1)?, short_index(column)?), table, row, definition)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

struct Writer<'a> {
    sheet: &'a mut Worksheet,
    styles: &'a Styles,
    numbers: BTreeMap<u32, Format>,
}

impl Writer<'_> {
    fn write(
        &mut self,
        at: (u32, u16),
        table: &Table,
        row: &Row,
        column: &SheetColumn<'_>,
    ) -> Result<(), XlsxError> {
        let text = text(table, row, column);
        if text.is_empty() {
            return Ok(());
        }
        let cell = match column {
            SheetColumn::Plain(column) | SheetColumn::Language(column, _) => &row.cells[*column],
            SheetColumn::Total => &Cell::Flag(row.is_total),
            SheetColumn::Id
            | SheetColumn::Unit
            | SheetColumn::UnitOf(_)
            | SheetColumn::Group
            | SheetColumn::Note
            | SheetColumn::NoteOf(_) => return self.text(at, &text),
        };
        match cell {
            Cell::Number(number) => self.number(at, *number, &text),
            Cell::FiscalYear(year) => {
                self.sheet.write_number_with_format(at.0, at.1, *year, &Styles::number(0)).map(drop)
            }
            Cell::Flag(yes) => {
                self.sheet.write_boolean_with_format(at.0, at.1, *yes, &self.styles.text).map(drop)
            }
            Cell::Date(date) => self.date(at, *date, &text),
            Cell::Text(_) | Cell::Code(_) | Cell::Url(_) | Cell::List(_) => {
                self.text(at, &guarded_string(&text))
            }
            Cell::Periods(_) | Cell::Choice(_) | Cell::Rows(_) | Cell::Missing(_) => self.text(at, &text),
        }
    }

    fn text(&mut self, at: (u32, u16), text: &str) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(at.0, at.1, text, &self.styles.text).map(drop)
    }

    fn number(&mut self, at: (u32, u16), number: Number, text: &str) -> Result<(), XlsxError> {
        if text.bytes().filter(u8::is_ascii_digit).count() > DIGITS {
            return self.text(at, text);
        }
        let decimals = number.decimals();
        let format = self.numbers.entry(decimals).or_insert_with(|| Styles::number(decimals));
        self.sheet.write_number_with_format(at.0, at.1, number.to_f64(), format).map(drop)
    }

    /// Days and months as dates; years, and what is older than the calendar of workbooks, as they are written.
    fn date(&mut self, at: (u32, u16), date: PartialDate, text: &str) -> Result<(), XlsxError> {
        let (Some(month), true) = (date.month, date.year > 1900) else { return self.text(at, text) };
        let Ok(year) = u16::try_from(date.year) else { return self.text(at, text) };
        let style = if date.day.is_some() { &self.styles.day } else { &self.styles.month };
        let value = ExcelDateTime::from_ymd(year, month, date.day.unwrap_or(1))?;
        self.sheet.write_datetime_with_format(at.0, at.1, &value, style).map(drop)
    }
}

fn text(table: &Table, row: &Row, column: &SheetColumn<'_>) -> String {
    match column {
        SheetColumn::Plain(column) if is_empty(table, row, *column) => String::new(),
        SheetColumn::Plain(column) => plain_value(&row.cells[*column], ""),
        SheetColumn::Language(column, language) => plain_value(&row.cells[*column], language),
        other => other.of_row(table, row).unwrap_or_default(),
    }
}
