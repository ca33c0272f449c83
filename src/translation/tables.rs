//! Tables as units: the words around the rows, and each row.

use crate::locale::Localized;
use crate::model::{Cell, ColumnName, Detail, Row, Site, Table};
use crate::translation::settings::{part, top, unit};
use crate::translation::units::unit_of_table;
use crate::translation::{Part, Unit};

/// The unit of a table. Rows without words are no parts.
pub fn table<'a>(site: &'a Site, table: &'a Table) -> Unit<'a> {
    let source = site.source_language();
    let header = table.row_header();
    let mut parts: Vec<Part<'_>> = vec![part(site, "", "", &around(table), top(&table.file))];
    for (index, row) in table.rows.iter().enumerate() {
        let texts = of_row(table, index, row);
        if !texts.is_empty() {
            let title = match row.cells.get(header) {
                Some(Cell::Text(text)) => text.get(source),
                _ => row.id.as_str(),
            };
            parts.push(part(site, &row.id, title, &texts, row.place.clone()));
        }
    }
    unit(site, &unit_of_table(table), &table.title, parts)
}

/// Title, notes, headings, values of choices.
fn around(table: &Table) -> Vec<Localized> {
    let mut texts = vec![table.title.clone()];
    texts.extend(table.note.clone());
    texts.extend(table.summary.clone());
    texts.extend(table.notes.iter().chain(table.footnotes.iter().map(|note| &note.text)).cloned());
    for column in &table.columns {
        if let ColumnName::Text(name) = &column.name {
            texts.push(name.clone());
        }
        texts.extend(column.description.clone());
        texts.extend(column.choices.iter().map(|choice| choice.name.clone()));
    }
    texts.extend(table.groups.iter().map(|group| group.name.clone()));
    texts.extend(table.row_groups.iter().map(|group| group.name.clone()));
    if let Some(place) = table.source.as_ref().and_then(|source| source.place.clone()) {
        texts.push(place);
    }
    if let Detail::Initiatives(initiatives) = &table.detail {
        for pillar in &initiatives.pillars {
            texts.extend([pillar.name.clone(), pillar.summary.clone()]);
        }
    }
    texts
}

/// The words of a row; more than its cells, where its kind has more to say.
fn of_row(table: &Table, index: usize, row: &Row) -> Vec<Localized> {
    let mut texts = Vec::new();
    for cell in &row.cells {
        match cell {
            Cell::Text(text) => texts.push(text.clone()),
            Cell::List(items) => texts.extend(items.iter().cloned()),
            _ => {}
        }
    }
    match &table.detail {
        Detail::Initiatives(initiatives) => {
            let change = initiatives.rows.get(index).and_then(|initiative| initiative.change.as_ref());
            texts.extend(change.into_iter().flat_map(|change| [change.title.clone(), change.text.clone()]));
        }
        Detail::Kgis(kgis) => {
            let kgi = kgis.get(index);
            texts.extend(kgi.and_then(|kgi| kgi.detail.clone()));
            texts.extend(kgi.and_then(|kgi| kgi.status.clone()));
        }
        Detail::Plain => {}
    }
    texts
}
