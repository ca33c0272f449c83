//! What a sheet changes in a table.

use std::collections::BTreeSet;

use crate::import::same::says_same;
use crate::locale::Localized;
use crate::model::{Cell, Column, Row, Table};
use crate::sheet::{Beside, plain_value};

/// The rows that differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// New and changed rows in the order of the sheet, then rows that the sheet lacks.
    pub changes: Vec<RowChange>,
    /// How many rows are the same.
    pub unchanged: usize,
    /// Do rows stand in another order than in the table?
    pub is_reordered: bool,
}

/// A row that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowChange {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What happens to it.
    pub kind: RowChangeKind,
}

/// What happens to a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowChangeKind {
    /// It is new.
    Added,
    /// These values differ.
    Changed(Vec<CellChange>),
    /// The sheet does not have it.
    Removed,
}

/// A value that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellChange {
    /// What the column is called in sheets: `r7`, `name.ja`, `unit`.
    pub heading: String,
    /// As it is.
    pub old: String,
    /// As it will be.
    pub new: String,
}

impl Plan {
    /// Compares a table with the same table as a sheet has it.
    #[must_use]
    pub fn new(old: &Table, new: &Table, carried: &BTreeSet<Beside>, languages: &[String]) -> Self {
        let mut plan = Self { is_reordered: is_reordered(old, new), ..Self::default() };
        let change = |table: &Table, row: &Row, kind| RowChange {
            id: row.id.clone(),
            name: name(table, row, languages),
            kind,
        };
        for row in &new.rows {
            let Some(before) = old.row(&row.id) else {
                plan.changes.push(change(new, row, RowChangeKind::Added));
                continue;
            };
            let cells = cells(new, before, row, carried, languages);
            if cells.is_empty() {
                plan.unchanged += 1;
            } else {
                plan.changes.push(change(new, row, RowChangeKind::Changed(cells)));
            }
        }
        let gone = old.rows.iter().filter(|row| new.row(&row.id).is_none());
        plan.changes.extend(gone.map(|row| change(old, row, RowChangeKind::Removed)));
        plan
    }

    /// Is there nothing to change?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Ids of the rows that the sheet lacks.
    pub fn removed(&self) -> impl Iterator<Item = &str> {
        let is_removed = |change: &&RowChange| change.kind == RowChangeKind::Removed;
        self.changes.iter().filter(is_removed).map(|change| change.id.as_str())
    }
}

/// Do the rows that both have stand in another order?
fn is_reordered(old: &Table, new: &Table) -> bool {
    let common = |one: &Table, other: &Table| -> Vec<String> {
        one.rows.iter().map(|row| row.id.clone()).filter(|id| other.row(id).is_some()).collect()
    };
    common(old, new) != common(new, old)
}

fn name(table: &Table, row: &Row, languages: &[String]) -> String {
    let language = languages.first().map_or("", String::as_str);
    row.cells.get(table.row_header()).map(|cell| plain_value(cell, language)).unwrap_or_default()
}

fn cells(
    table: &Table,
    old: &Row,
    new: &Row,
    carried: &BTreeSet<Beside>,
    languages: &[String],
) -> Vec<CellChange> {
    let mut changes: Vec<CellChange> = Vec::new();
    for (column, (before, after)) in table.columns.iter().zip(old.cells.iter().zip(&new.cells)) {
        if !says_same(before, after, languages) {
            changes.extend(cell(column, before, after, languages));
        }
    }
    let group = |row: &Row| row.group.and_then(|group| table.row_groups.get(group)).map(|group| &group.id);
    let note = |index: Option<usize>| index.and_then(|index| table.footnotes.get(index)).map(|note| &note.id);
    for beside in carried {
        let (heading, before, after) = match *beside {
            Beside::Units => ("unit".to_owned(), old.unit.clone(), new.unit.clone()),
            Beside::Groups => ("group".to_owned(), group(old).cloned(), group(new).cloned()),
            Beside::Totals => {
                let total = |row: &Row| Some(row.is_total.to_string());
                ("total".to_owned(), total(old), total(new))
            }
            Beside::Notes => ("note".to_owned(), note(old.note).cloned(), note(new.note).cloned()),
            Beside::CellNotes(column) => {
                let of = |row: &Row| note(row.cell_notes.get(&column).copied()).cloned();
                (format!("{}.note", table.columns[column].id), of(old), of(new))
            }
        };
        if before != after {
            let text = |text: Option<String>| text.unwrap_or_default();
            changes.push(CellChange { heading, old: text(before), new: text(after) });
        }
    }
    changes
}

/// A change of a cell; of texts one for each language that differs.
fn cell(column: &Column, before: &Cell, after: &Cell, languages: &[String]) -> Vec<CellChange> {
    let in_language = |language: &str, heading: String| {
        let (old, new) = (plain_value(before, language), plain_value(after, language));
        (old != new).then_some(CellChange { heading, old, new })
    };
    let is_text = |cell: &Cell| matches!(cell, Cell::Text(_) | Cell::List(_));
    let mut changes: Vec<CellChange> = if is_text(before) || is_text(after) {
        let of = |language: &String| in_language(language, format!("{}.{language}", column.id));
        languages.iter().filter_map(of).collect()
    } else {
        in_language("", column.id.clone()).into_iter().collect()
    };
    // Two values may be written alike: a text "none" and a missing one.
    if changes.is_empty() {
        let said = |cell: &Cell| match cell {
            Cell::Text(text) => quoted(text),
            other => plain_value(other, languages.first().map_or("", String::as_str)),
        };
        changes.push(CellChange { heading: column.id.clone(), old: said(before), new: said(after) });
    }
    changes
}

fn quoted(text: &Localized) -> String {
    text.iter().map(|(_, text)| format!("\"{text}\"")).collect::<Vec<_>>().join(" / ")
}
