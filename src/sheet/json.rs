//! JSON for all languages in one file, with everything that explains the table.

use serde_json::{Map, Value, json};

use crate::locale::{Format, Localized};
use crate::model::{Column, ColumnName, Detail, Initiative, Row, Site, Table};
use crate::sheet::value::{localized, value};

/// The table as JSON: pretty, keys in a fixed order, a line feed at the end.
#[must_use]
pub fn to_json(site: &Site, table: &Table) -> Vec<u8> {
    let text = |text| localized(site, text);
    let mut root = Map::new();
    let mut put = |key: &str, value: Value| drop(root.insert(key.to_owned(), value));
    put("id", json!(table.id));
    put("booklet", json!(table.booklet));
    put("title", text(&table.title));
    put("note", table.note.as_ref().map_or(Value::Null, text));
    put("as_of", table.as_of.map_or(Value::Null, |date| json!(date.to_string())));
    put("source", source(site, table));
    let license = site.license(table);
    put("license", json!({ "name": text(&license.name), "url": license.url }));
    put("notes", table.notes.iter().map(text).collect());
    if let Detail::Initiatives(initiatives) = &table.detail {
        let pillars = initiatives.pillars.iter().map(
            |pillar| json!({ "id": pillar.id, "name": text(&pillar.name), "summary": text(&pillar.summary) }),
        );
        put("pillars", pillars.collect());
    }
    let named = |id: &str, key: &str, words: &Localized| json!({ "id": id, key: localized(site, words) });
    if !table.footnotes.is_empty() {
        let notes = table.footnotes.iter().map(|note| named(&note.id, "text", &note.text));
        put("footnotes", notes.collect());
    }
    if !table.row_groups.is_empty() {
        let groups = table.row_groups.iter().map(|group| named(&group.id, "name", &group.name));
        put("row_groups", groups.collect());
    }
    put("columns", table.columns.iter().map(|definition| column(site, table, definition)).collect());
    put("rows", (0..table.rows.len()).map(|index| row(site, table, index)).collect());
    let mut text = format!("{:#}", Value::Object(root)).into_bytes();
    text.push(b'\n');
    text
}

fn source(site: &Site, table: &Table) -> Value {
    let Some(citation) = &table.source else { return Value::Null };
    json!({
        "id": citation.source,
        "title": site.source(&citation.source).map(|source| localized(site, &source.title)),
        "place": citation.place.as_ref().map(|place| localized(site, place)),
    })
}

fn column(site: &Site, table: &Table, column: &Column) -> Value {
    let name = match &column.name {
        ColumnName::Text(name) => localized(site, name),
        ColumnName::FiscalYear(year) => in_all(site, |format, _| format.fiscal_year(*year)),
        ColumnName::Word(key) => in_all(site, |_, tag| site.language(tag).words.get(key).to_owned()),
    };
    let mut entry = Map::new();
    let mut put = |key: &str, value: Value| drop(entry.insert(key.to_owned(), value));
    put("id", json!(column.id));
    put("type", json!(column.kind.key()));
    if let Some(unit) = &column.unit {
        put("unit", json!(unit));
    }
    if let ColumnName::FiscalYear(year) = column.name {
        put("year", json!(year));
    }
    put("name", name);
    if let Some(group) = column.group.and_then(|group| table.groups.get(group)) {
        put("group", localized(site, &group.name));
    }
    if let Some(note) = column.note.and_then(|note| table.footnotes.get(note)) {
        put("note", json!(note.id));
    }
    if let Some(description) = &column.description {
        put("description", localized(site, description));
    }
    Value::Object(entry)
}

fn in_all(site: &Site, words: impl Fn(Format<'_>, &str) -> String) -> Value {
    let texts = site.config.languages.iter().map(|tag| {
        let format = Format::new(&site.language(tag).words);
        (tag.clone(), json!(words(format, tag)))
    });
    Value::Object(texts.collect())
}

/// A row flat: its id, its unit where it has one of its own, its group, notes, whether it is a total, its cells by
/// column, then what only its kind has.
fn row(site: &Site, table: &Table, index: usize) -> Value {
    let row: &Row = &table.rows[index];
    let mut entry = Map::new();
    let mut put = |key: &str, value: Value| drop(entry.insert(key.to_owned(), value));
    put("id", json!(row.id));
    if let Some(unit) = &row.unit {
        put("unit", json!(unit));
    }
    if let Some(group) = row.group.and_then(|group| table.row_groups.get(group)) {
        put("group", json!(group.id));
    }
    if row.is_total {
        put("total", json!(true));
    }
    let note = |index: usize| table.footnotes.get(index).map(|note| json!(note.id));
    if let Some(note) = row.note.and_then(note) {
        put("note", note);
    }
    if !row.cell_notes.is_empty() {
        let notes = row
            .cell_notes
            .iter()
            .filter_map(|(column, index)| Some((table.columns.get(*column)?.id.clone(), note(*index)?)));
        put("notes", Value::Object(notes.collect()));
    }
    for (column, cell) in table.columns.iter().zip(&row.cells) {
        put(&column.id, value(site, cell));
    }
    match &table.detail {
        Detail::Initiatives(initiatives) => {
            if let Some(initiative) = initiatives.rows.get(index) {
                put("pillar", json!(initiatives.pillars[initiative.pillar].id));
                put("examples", examples(site, initiative));
                if let Some(change) = &initiative.change {
                    let (title, text) = (localized(site, &change.title), localized(site, &change.text));
                    put("change", json!({ "title": title, "text": text }));
                }
            }
        }
        Detail::Kgis(kgis) => {
            if let Some(status) = kgis.get(index).and_then(|kgi| kgi.status.as_ref()) {
                put("status", localized(site, status));
            }
        }
        Detail::Plain => {}
    }
    Value::Object(entry)
}

fn examples(site: &Site, initiative: &Initiative) -> Value {
    let examples = initiative.examples.iter().map(|example| {
        let mut entry = Map::new();
        entry.insert("text".to_owned(), localized(site, &example.text));
        if let Some(period) = example.period {
            entry.insert("period".to_owned(), json!(period.to_string()));
        }
        Value::Object(entry)
    });
    examples.collect()
}
