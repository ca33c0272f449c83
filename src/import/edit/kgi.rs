//! A row of a table of goals: name, unit, baseline, target, measured values by year.

use toml_edit::{InlineTable, TableLike, Value};

use crate::import::edit::fields::{put, put_text, take};
use crate::import::edit::plain::word;
use crate::import::edit::values::number;
use crate::import::edit::{NotCarried, RowEdit};
use crate::model::{Cell, ColumnName, Condition, Missing};

/// Writes what differs. A row keeps its status.
pub fn write_row(edit: &RowEdit<'_>, fields: &mut dyn TableLike, faults: &mut Vec<NotCarried>) {
    let (old, new) = (edit.old, edit.new);
    if old.is_none() {
        for key in ["status", "detail", "actuals", "condition"] {
            take(fields, key);
        }
        put(fields, "id", new.id.as_str());
    }
    if old.map(|row| &row.unit) != Some(&new.unit) {
        match &new.unit {
            Some(unit) => put(fields, "unit", unit.as_str()),
            None => faults.extend(edit.table.column("target").map(|column| edit.not_carried(column))),
        }
    }
    for (index, column) in edit.table.columns.iter().enumerate().filter(|(index, _)| edit.differs(*index)) {
        let cell = &new.cells[index];
        let is_carried = match (column.id.as_str(), &column.name, cell) {
            (_, ColumnName::FiscalYear(year), cell) => write_actual(fields, *year, cell),
            ("baseline" | "baseline-year", ..) => write_baseline(edit, fields),
            ("name", _, Cell::Text(name)) => {
                put_text(fields, "name", name, edit.languages);
                true
            }
            ("detail", _, Cell::Text(detail)) => {
                put_text(fields, "detail", detail, edit.languages);
                true
            }
            ("detail", _, Cell::Missing(Missing::None)) => {
                take(fields, "detail");
                true
            }
            ("target", _, Cell::Number(target)) => write_number(fields, "target", *target),
            ("by", _, Cell::FiscalYear(year)) => {
                put(fields, "by", i64::from(*year));
                true
            }
            ("condition", _, Cell::Code(key)) => write_condition(fields, key),
            _ => false,
        };
        if !is_carried {
            faults.push(edit.not_carried(index));
        }
    }
}

fn write_number(fields: &mut dyn TableLike, key: &str, value: crate::locale::Number) -> bool {
    number(value).map(|value| put(fields, key, value)).is_some()
}

fn write_condition(fields: &mut dyn TableLike, key: &str) -> bool {
    let all = [Condition::AtLeast, Condition::KeepAtLeast, Condition::Reach];
    let is_known = all.iter().any(|condition| condition.key() == key);
    if is_known {
        put(fields, "condition", key);
    }
    is_known
}

/// A value with its year, or one word for both where they are missing.
fn write_baseline(edit: &RowEdit<'_>, fields: &mut dyn TableLike) -> bool {
    let cell = |id: &str| edit.table.column(id).and_then(|index| edit.new.cells.get(index));
    match (cell("baseline"), cell("baseline-year")) {
        (Some(Cell::Missing(one)), Some(Cell::Missing(other))) if one == other => {
            put(fields, "baseline", word(*one));
            true
        }
        (Some(Cell::Number(value)), Some(Cell::FiscalYear(year))) => {
            let Some(value) = number(*value) else { return false };
            let inner = fields.get_mut("baseline").and_then(toml_edit::Item::as_table_like_mut);
            if let Some(inner) = inner.filter(|inner| !inner.is_empty()) {
                put(inner, "year", i64::from(*year));
                put(inner, "value", value);
            } else {
                let pairs = [("year", Value::from(i64::from(*year))), ("value", value)];
                put(fields, "baseline", InlineTable::from_iter(pairs));
            }
            true
        }
        _ => false,
    }
}

/// A measured value; one that is not known is not there.
fn write_actual(fields: &mut dyn TableLike, year: i32, cell: &Cell) -> bool {
    let year = year.to_string();
    let value = match cell {
        Cell::Number(value) => number(*value),
        Cell::Missing(Missing::Unknown) => {
            let inner = fields.get_mut("actuals").and_then(toml_edit::Item::as_table_like_mut);
            let is_empty = inner.is_some_and(|inner| {
                take(inner, &year);
                inner.is_empty()
            });
            if is_empty {
                take(fields, "actuals");
            }
            return true;
        }
        _ => None,
    };
    let Some(value) = value else { return false };
    match fields.get_mut("actuals").and_then(toml_edit::Item::as_table_like_mut) {
        Some(inner) => put(inner, &year, value),
        None => put(fields, "actuals", InlineTable::from_iter([(year, value)])),
    }
    true
}
