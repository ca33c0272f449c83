//! Columns for the tests, and rows and findings in one line each.

use std::collections::BTreeMap;

use crate::locale::Localized;
use crate::model::{Cell, Column, ColumnName, ColumnType, Missing};
use crate::sheet::csv::plain_value;
use crate::sheet::{Finding, Grid, Schema, records};

/// A column by its id and type.
pub fn column(id: &str, kind: ColumnType) -> Column {
    Column {
        id: id.to_owned(),
        kind,
        name: ColumnName::Text(name(id)),
        unit: None,
        decimals: None,
        row_header: kind == ColumnType::Text,
        group: None,
        description: None,
        choices: Vec::new(),
        target: None,
        reading: None,
        note: None,
        empty: Some(Missing::None),
    }
}

/// A name that is the same in both languages.
pub fn name(text: &str) -> Localized {
    Localized::new(BTreeMap::from([("ja".to_owned(), text.to_owned()), ("en".to_owned(), text.to_owned())]))
}

/// The languages of the tests.
pub fn languages() -> Vec<String> {
    vec!["ja".to_owned(), "en".to_owned()]
}

/// What a table without groups and notes expects.
pub fn schema<'a>(columns: &'a [Column], languages: &'a [String]) -> Schema<'a> {
    Schema { columns, languages, row_groups: &[], footnotes: &[] }
}

/// Each finding in a line: code, place, value, detail.
pub fn lines(findings: &[Finding]) -> Vec<String> {
    let line = |finding: &Finding| {
        let Finding { rule, place, value, detail } = finding;
        format!("{} {place} {value} {detail}", rule.code()).trim_end().to_owned()
    };
    findings.iter().map(line).collect()
}

/// Rows of a grid, each in a line, and the findings; empty cells of numbers are faults.
pub fn typed(grid: &Grid, columns: &[Column]) -> (Vec<String>, Vec<String>) {
    let columns: Vec<Column> = columns
        .iter()
        .map(|column| Column { empty: column.empty.filter(|_| !column.kind.is_number()), ..column.clone() })
        .collect();
    let languages = languages();
    let read = records(grid, &schema(&columns, &languages));
    let rows = read.rows.iter().map(|row| {
        let cells: Vec<String> = row.cells.iter().map(shown).collect();
        format!("{}: {}", row.id, cells.join(" · "))
    });
    (rows.collect(), lines(&read.findings))
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Text(_) => format!("{}/{}", plain_value(cell, "ja"), plain_value(cell, "en")),
        other => plain_value(other, "ja"),
    }
}
