//! Puts rows in the order of a column.

use std::cmp::Ordering;

use crate::locale::{Period, ReadingOrder};
use crate::model::{Cell, Choice, Setting, Table};
use crate::table::Selection;
use crate::table::readings::Readings;

/// Sorts the selected rows by `column`: numbers and years by value, texts as the language reads them, pillars in
/// their own order, ongoing periods after dated ones. Missing values come last in either direction; rows that are
/// equal keep their order.
///
/// # Errors
/// The name of a column that the table does not have.
pub fn sort(
    setting: Setting<'_>,
    table: &Table,
    selection: &mut Selection,
    column: &str,
    descending: bool,
) -> Result<(), String> {
    let index = table.column(column).ok_or_else(|| column.to_owned())?;
    let reading = ReadingOrder::new(setting.language);
    let readings = Readings::new(setting, table);
    let pillars = table.initiatives().filter(|_| column == "pillar");
    let compare = |&a: &usize, &b: &usize| {
        if let Some(initiatives) = pillars {
            let pillar = |row: usize| initiatives.rows.get(row).map(|initiative| initiative.pillar);
            return directed(pillar(a).cmp(&pillar(b)), descending);
        }
        let choices = &table.columns[index].choices;
        let (row_a, row_b) = (a, b);
        let (a, b) = (&table.rows[a].cells[index], &table.rows[b].cells[index]);
        match (a, b) {
            (Cell::Missing(_), Cell::Missing(_)) => Ordering::Equal,
            (Cell::Missing(_), _) => Ordering::Greater,
            (_, Cell::Missing(_)) => Ordering::Less,
            _ => directed(
                by_value(a, b, choices).unwrap_or_else(|| {
                    let text = |row| readings.text(setting, table, row, index);
                    reading.compare_texts(&text(row_a), &text(row_b))
                }),
                descending,
            ),
        }
    };
    selection.rows.sort_by(compare);
    Ok(())
}

fn directed(order: Ordering, descending: bool) -> Ordering {
    if descending { order.reverse() } else { order }
}

fn by_value(a: &Cell, b: &Cell, choices: &[Choice]) -> Option<Ordering> {
    let place = |id: &String| choices.iter().position(|choice| choice.id == *id);
    match (a, b) {
        (Cell::Date(a), Cell::Date(b)) => Some(a.cmp(b)),
        (Cell::Choice(a), Cell::Choice(b)) => Some(place(a).cmp(&place(b))),
        (Cell::Number(a), Cell::Number(b)) => Some(a.cmp(b)),
        (Cell::FiscalYear(a), Cell::FiscalYear(b)) => Some(a.cmp(b)),
        (Cell::Flag(a), Cell::Flag(b)) => Some(b.cmp(a)),
        (Cell::Periods(a), Cell::Periods(b)) => Some(years(a).cmp(&years(b))),
        _ => None,
    }
}

/// First and last years; ongoing ones after all.
fn years(periods: &[Period]) -> Vec<(i32, i32)> {
    periods
        .iter()
        .map(|period| match *period {
            Period::Years { from, to } => (from, to),
            Period::Ongoing => (i32::MAX, i32::MAX),
        })
        .collect()
}
