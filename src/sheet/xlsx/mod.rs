//! XLSX for all languages in one workbook: the data, what its columns hold, and what the table is.

mod about;
mod data;
mod explained;
mod styles;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::model::{Site, Table};
use styles::Styles;

/// The table as a workbook of three sheets: `data` (headings in row 1 as in CSV), `columns` and `about`. The bytes are
/// the same for the same table: nothing in them tells when they were made.
#[must_use]
pub fn to_xlsx(site: &Site, table: &Table) -> Vec<u8> {
    // Writing into memory fails only where a table has more rows than a workbook can hold.
    workbook(site, table).unwrap_or_default()
}

fn workbook(site: &Site, table: &Table) -> Result<Vec<u8>, XlsxError> {
    let styles = Styles::new();
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let title = table.title.get(site.source_language());
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&created));
    data::write(workbook.add_worksheet().set_name("data")?, &styles, site, table)?;
    explained::write(workbook.add_worksheet().set_name("columns")?, &styles, site, table)?;
    about::write(workbook.add_worksheet().set_name("about")?, &styles, site, table)?;
    workbook.save_to_buffer()
}

/// Writes texts from A1 on: headings in bold, frozen, and rows below them.
fn write_texts(
    sheet: &mut Worksheet,
    styles: &Styles,
    headings: &[String],
    rows: &[Vec<String>],
) -> Result<(), XlsxError> {
    for (row, texts) in std::iter::once(headings).chain(rows.iter().map(Vec::as_slice)).enumerate() {
        for (column, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            let style = if row == 0 { &styles.heading } else { &styles.text };
            sheet.write_string_with_format(index(row)?, short_index(column)?, text, style)?;
        }
    }
    for (column, heading) in headings.iter().enumerate() {
        let texts = std::iter::once(heading).chain(rows.iter().filter_map(|row| row.get(column)));
        sheet.set_column_width(short_index(column)?, styles::width(texts.map(String::as_str)))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn index(row: usize) -> Result<u32, XlsxError> {
    u32::try_from(row).map_err(|_| XlsxError::RowColumnLimitError)
}

fn short_index(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}
