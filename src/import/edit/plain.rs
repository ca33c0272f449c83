//! A row of a table with columns of its own.

use toml_edit::{InlineTable, TableLike, Value};

use crate::import::edit::fields::{put, put_list, put_text, take};
use crate::import::edit::values::{date, number};
use crate::import::edit::{NotCarried, RowEdit};
use crate::model::{Cell, ColumnType, Missing, Row};

/// Writes what differs.
pub fn write_row(edit: &RowEdit<'_>, fields: &mut dyn TableLike, faults: &mut Vec<NotCarried>) {
    let RowEdit { table, new, .. } = *edit;
    if edit.old.is_none() {
        put(fields, "id", new.id.as_str());
    }
    for (index, cell) in new.cells.iter().enumerate().take(table.columns.len()) {
        if edit.differs(index) && !write_cell(edit, fields, index, cell) {
            faults.push(edit.not_carried(index));
        }
    }
    write_beside(edit, fields);
    if edit.old.is_none() {
        forget(edit, fields);
    }
}

/// Writes a cell; false where TOML has no place for it.
fn write_cell(edit: &RowEdit<'_>, fields: &mut dyn TableLike, index: usize, cell: &Cell) -> bool {
    let column = &edit.table.columns[index];
    let key = column.id.as_str();
    let value: Option<Value> = match cell {
        Cell::Text(text) => {
            put_text(fields, key, text, edit.languages);
            return true;
        }
        Cell::Periods(periods) => {
            put_list(fields, key, &periods.iter().map(ToString::to_string).collect::<Vec<_>>());
            return true;
        }
        Cell::Rows(rows) => {
            match rows.as_slice() {
                [only] if column.kind == ColumnType::Row => put(fields, key, only.as_str()),
                rows => put_list(fields, key, rows),
            }
            return true;
        }
        Cell::Missing(missing) if column.kind == ColumnType::Code => {
            take(fields, key);
            return column.empty == Some(*missing);
        }
        Cell::Flag(false) if !fields.contains_key(key) => return true,
        Cell::Missing(missing) => Some(word(*missing)),
        Cell::Code(text) | Cell::Url(text) | Cell::Choice(text) => Some(text.as_str().into()),
        Cell::Number(value) => number(*value),
        Cell::FiscalYear(year) => Some(i64::from(*year).into()),
        Cell::Date(value) => date(*value),
        Cell::Flag(yes) => Some((*yes).into()),
        Cell::List(_) => None,
    };
    let is_carried = value.is_some();
    if let Some(value) = value {
        put(fields, key, value);
    }
    is_carried
}

/// The word for a missing value.
pub fn word(missing: Missing) -> Value {
    missing.key().into()
}

/// What a row says beside its cells.
fn write_beside(edit: &RowEdit<'_>, fields: &mut dyn TableLike) {
    let RowEdit { table, old, new, .. } = *edit;
    let note = |index: usize| table.footnotes.get(index).map(|note| note.id.clone());
    let group =
        |row: &Row| row.group.and_then(|group| table.row_groups.get(group)).map(|group| group.id.clone());
    let texts = [
        ("unit", old.map(|row| row.unit.clone()), new.unit.clone()),
        ("group", old.map(group), group(new)),
        ("note", old.map(|row| row.note.and_then(note)), new.note.and_then(note)),
    ];
    for (key, before, after) in texts {
        if before.as_ref() != Some(&after) {
            match after {
                Some(text) => put(fields, key, text),
                None => take(fields, key),
            }
        }
    }
    if old.map(|row| row.is_total) != Some(new.is_total) {
        if new.is_total { put(fields, "total", true) } else { take(fields, "total") }
    }
    if old.map(|row| &row.cell_notes) != Some(&new.cell_notes) {
        let notes = new.cell_notes.iter().filter_map(|(column, index)| {
            Some((table.columns.get(*column)?.id.clone(), Value::from(note(*index)?)))
        });
        let notes: InlineTable = notes.collect();
        if notes.is_empty() { take(fields, "notes") } else { put(fields, "notes", notes) }
    }
}

/// Takes away what the pattern of a new row had and the row has not.
fn forget(edit: &RowEdit<'_>, fields: &mut dyn TableLike) {
    let RowEdit { table, new, .. } = *edit;
    let is_set = |key: &str| match key {
        "id" => true,
        "unit" => new.unit.is_some(),
        "group" => new.group.is_some(),
        "note" => new.note.is_some(),
        "total" => new.is_total,
        "notes" => !new.cell_notes.is_empty(),
        key => table.column(key).is_some_and(|index| {
            let is_absent =
                matches!(new.cells[index], Cell::Missing(_)) && table.columns[index].kind == ColumnType::Code;
            !is_absent
        }),
    };
    let stale: Vec<String> =
        fields.iter().map(|(key, _)| key.to_owned()).filter(|key| !is_set(key)).collect();
    for key in stale {
        take(fields, &key);
    }
}
