//! The second sheet of a workbook: what each column holds.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::model::{Setting, Site, Table};
use crate::sheet::xlsx::styles::Styles;
use crate::sheet::xlsx::write_texts;

/// Writes a row for every column: id, names, type, unit, descriptions.
pub fn write(sheet: &mut Worksheet, styles: &Styles, site: &Site, table: &Table) -> Result<(), XlsxError> {
    let languages = &site.config.languages;
    let per_language = |word: &str| languages.iter().map(|language| format!("{word}.{language}")).collect();
    let headings: Vec<String> = [
        vec!["id".to_owned()],
        per_language("name"),
        vec!["type".to_owned(), "unit".to_owned()],
        per_language("description"),
    ]
    .concat();
    let rows: Vec<Vec<String>> = table
        .columns
        .iter()
        .map(|column| {
            let settings = || languages.iter().map(|language| Setting::new(site, language));
            let mut row = vec![column.id.clone()];
            row.extend(settings().map(|setting| setting.column_name(column)));
            row.push(column.kind.key().to_owned());
            row.push(column.unit.clone().unwrap_or_default());
            row.extend(settings().map(|setting| setting.column_description(column).unwrap_or_default()));
            row
        })
        .collect();
    write_texts(sheet, styles, &headings, &rows)
}
