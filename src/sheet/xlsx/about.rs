//! The third sheet of a workbook: what the table is, where its figures come from, how it may be used.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::locale::Localized;
use crate::model::{Site, Table};
use crate::sheet::xlsx::styles::Styles;
use crate::sheet::xlsx::write_texts;

/// Writes a row for everything that is known, in every language.
pub fn write(sheet: &mut Worksheet, styles: &Styles, site: &Site, table: &Table) -> Result<(), XlsxError> {
    let languages = &site.config.languages;
    let headings: Vec<String> = std::iter::once("item".to_owned()).chain(languages.iter().cloned()).collect();
    let mut rows = Vec::new();
    let mut put = |item: &str, text: &dyn Fn(&str) -> String| {
        let texts: Vec<String> = languages.iter().map(|language| text(language)).collect();
        if texts.iter().any(|text| !text.is_empty()) {
            rows.push(std::iter::once(item.to_owned()).chain(texts).collect::<Vec<_>>());
        }
    };
    let optional = |text: Option<&Localized>, language: &str| {
        text.map(|text| text.get(language).to_owned()).unwrap_or_default()
    };
    let citation = table.source.as_ref();
    let source = citation.and_then(|citation| site.source(&citation.source));
    put("title", &|language| table.title.get(language).to_owned());
    put("note", &|language| optional(table.note.as_ref(), language));
    put("source", &|language| optional(source.map(|source| &source.title), language));
    put("publisher", &|language| optional(source.map(|source| &source.publisher), language));
    put("date", &|_| source.map(|source| source.date.to_string()).unwrap_or_default());
    put("place", &|language| optional(citation.and_then(|citation| citation.place.as_ref()), language));
    put("as_of", &|_| table.as_of.map(|time| time.to_string()).unwrap_or_default());
    put("licence", &|language| site.license(table).name.get(language).to_owned());
    put("licence_url", &|_| site.license(table).url.clone().unwrap_or_default());
    for note in table.notes.iter().chain(table.footnotes.iter().map(|note| &note.text)) {
        put("notes", &|language| note.get(language).to_owned());
    }
    write_texts(sheet, styles, &headings, &rows)
}
