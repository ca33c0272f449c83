//! JSON for all languages in one file, with everything that explains the table.

use serde_json::{Map, Number as JsonNumber, Value, json};

use crate::locale::{Format, Localized, Number};
use crate::model::{Cell, Column, ColumnName, Row, Site, Table};

/// The table as JSON: pretty, keys in a fixed order, a line feed at the end.
#[must_use]
pub fn to_json(site: &Site, table: &Table) -> Vec<u8> {
    let mut root = Map::new();
    let mut put = |key: &str, value: Value| drop(root.insert(key.to_owned(), value));
    put("id", json!(table.id));
    put("booklet", json!(table.booklet));
    put("title", localized(&table.title));
    put("note", table.note.as_ref().map_or(Value::Null, localized));
    put("as_of", table.as_of.map_or(Value::Null, |date| json!(date.to_string())));
    put("source", source(site, table));
    put("license", json!({ "name": localized(&site.config.license.name), "url": site.config.license.url }));
    put("notes", table.notes.iter().map(localized).collect());
    put("columns", table.columns.iter().map(|definition| column(site, definition)).collect());
    put("rows", table.rows.iter().map(|record| row(table, record)).collect());
    let mut text = format!("{:#}", Value::Object(root)).into_bytes();
    text.push(b'\n');
    text
}

fn localized(text: &Localized) -> Value {
    Value::Object(text.iter().map(|(language, text)| (language.to_owned(), json!(text))).collect())
}

fn source(site: &Site, table: &Table) -> Value {
    let Some(citation) = &table.source else { return Value::Null };
    json!({
        "id": citation.source,
        "title": site.source(&citation.source).map(|source| localized(&source.title)),
        "place": citation.place.as_ref().map(localized),
    })
}

fn column(site: &Site, column: &Column) -> Value {
    let name = match &column.name {
        ColumnName::Text(name) => localized(name),
        ColumnName::FiscalYear(year) => in_all(site, |format| format.fiscal_year(*year)),
        ColumnName::Word(key) => Value::Object(
            site.config
                .languages
                .iter()
                .map(|tag| (tag.clone(), json!(site.language(tag).words.get(key))))
                .collect(),
        ),
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
    if let Some(description) = &column.description {
        put("description", localized(description));
    }
    Value::Object(entry)
}

fn in_all(site: &Site, words: impl Fn(Format<'_>) -> String) -> Value {
    let texts = site.config.languages.iter().map(|tag| {
        let format = Format::new(&site.language(tag).words);
        (tag.clone(), json!(words(format)))
    });
    Value::Object(texts.collect())
}

/// A row flat: its id, its unit where it has one of its own, then its cells by column.
fn row(table: &Table, row: &Row) -> Value {
    let mut entry = Map::new();
    entry.insert("id".to_owned(), json!(row.id));
    if let Some(unit) = &row.unit {
        entry.insert("unit".to_owned(), json!(unit));
    }
    for (column, cell) in table.columns.iter().zip(&row.cells) {
        entry.insert(column.id.clone(), value(cell));
    }
    Value::Object(entry)
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Text(text) => localized(text),
        Cell::Code(text) | Cell::Url(text) => json!(text),
        Cell::Number(value) => number(*value),
        Cell::FiscalYear(year) => json!(year),
        Cell::Periods(periods) => periods.iter().map(ToString::to_string).collect(),
        Cell::List(items) => items.iter().map(localized).collect(),
        Cell::Flag(yes) => json!(yes),
        Cell::Missing(missing) => json!({ "missing": missing.key() }),
    }
}

/// A JSON number where it says exactly what was typed, else the digits as text.
fn number(number: Number) -> Value {
    let text = number.to_string();
    if let Ok(whole) = text.parse::<i64>() {
        return json!(whole);
    }
    let float = text.parse::<f64>().ok().and_then(JsonNumber::from_f64);
    match float {
        Some(float) if float.to_string().parse::<Number>() == Ok(number) => Value::Number(float),
        _ => Value::String(text),
    }
}
