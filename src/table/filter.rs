//! Keeps the rows that have a value in a column.

use crate::locale::Number;
use crate::model::{Cell, Setting, Table};
use crate::table::Selection;

/// Keeps the selected rows whose cell in `column` is `value`: as written in any language, as the data has it
/// (`2026/2029`, `true`, `unknown`), or as the language shows it. The pillar of an initiative also answers to its id,
/// and `id` is the row's own.
///
/// # Errors
/// The name of a column that the table does not have.
pub fn filter(
    setting: Setting<'_>,
    table: &Table,
    selection: &mut Selection,
    column: &str,
    value: &str,
) -> Result<(), String> {
    if column == "id" {
        selection.rows.retain(|&row| table.rows[row].id == value);
        return Ok(());
    }
    let index = table.column(column).ok_or_else(|| column.to_owned())?;
    let pillar = table.initiatives().filter(|_| column == "pillar");
    selection.rows.retain(|&row| {
        let cell = &table.rows[row].cells[index];
        let by_id = pillar.is_some_and(|initiatives| {
            initiatives
                .rows
                .get(row)
                .is_some_and(|initiative| initiatives.pillars[initiative.pillar].id == value)
        });
        by_id || is(cell, value) || setting.value(&table.columns[index], cell) == value
    });
    Ok(())
}

fn is(cell: &Cell, value: &str) -> bool {
    match cell {
        Cell::Text(text) => text.iter().any(|(_, text)| text == value),
        Cell::Code(text) | Cell::Url(text) | Cell::Choice(text) => text == value,
        Cell::Date(date) => date.to_string() == value,
        Cell::Rows(rows) => rows.iter().any(|row| row == value),
        Cell::Number(number) => value.parse::<Number>().is_ok_and(|value| value == *number),
        Cell::FiscalYear(year) => year.to_string() == value,
        Cell::Periods(periods) => periods.iter().any(|period| period.to_string() == value),
        Cell::List(items) => items.iter().any(|item| item.iter().any(|(_, text)| text == value)),
        Cell::Flag(yes) => yes.to_string() == value,
        Cell::Missing(missing) => missing.key() == value,
    }
}
