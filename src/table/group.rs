//! Rows in groups by the values of a column: `group=` of `::table`.

use crate::html::Element;
use crate::locale::ReadingOrder;
use crate::model::{Cell, ColumnType, Setting, Table};
use crate::table::readings::Readings;
use crate::table::{Selection, phrases};

/// The types of columns that rows can be grouped by: those whose values come again.
const GROUPING: [ColumnType; 6] = [
    ColumnType::Choice,
    ColumnType::Row,
    ColumnType::FiscalYear,
    ColumnType::Text,
    ColumnType::Code,
    ColumnType::Flag,
];

/// Puts rows with one value in a column together, in the order of the values: choices as they are declared, rows of
/// another table as they stand there, years by time, yes before no, texts as the language reads them, missing values
/// last. Inside of a group rows keep their order. Sums are left out: they would stand among other rows.
///
/// # Errors
/// The type of the column, where rows cannot be grouped by it.
pub fn group(
    setting: Setting<'_>,
    table: &Table,
    selection: &mut Selection,
    column: usize,
) -> Result<(), ColumnType> {
    let definition = &table.columns[column];
    if !GROUPING.contains(&definition.kind) {
        return Err(definition.kind);
    }
    selection.rows.retain(|&row| !table.rows[row].is_total);
    let reading = ReadingOrder::new(setting.language);
    let readings = Readings::new(setting, table);
    let keys: Vec<(i64, String)> =
        (0..table.rows.len()).map(|row| key(setting, table, &readings, row, column)).collect();
    selection.rows.sort_by(|&a, &b| {
        let (a, b) = (&keys[a], &keys[b]);
        a.0.cmp(&b.0).then_with(|| reading.compare_texts(&a.1, &b.1)).then_with(|| a.1.cmp(&b.1))
    });
    // Pillars have a heading of their own.
    let pillars = table.initiatives().is_some() && definition.id == "pillar";
    selection.group = (!pillars).then_some(column);
    Ok(())
}

/// The place of a value among those of its column, and its text where places are equal.
fn key(
    setting: Setting<'_>,
    table: &Table,
    readings: &Readings<'_>,
    row: usize,
    column: usize,
) -> (i64, String) {
    let definition = &table.columns[column];
    let at = |place: Option<usize>| place.and_then(|place| i64::try_from(place).ok()).unwrap_or(i64::MAX - 1);
    let cell = &table.rows[row].cells[column];
    let place = match cell {
        Cell::Missing(_) => i64::MAX,
        Cell::Choice(id) => at(definition.choices.iter().position(|choice| choice.id == *id)),
        Cell::Rows(rows) => {
            let target =
                definition.target.as_ref().and_then(|target| setting.site.find_table(target, None).ok());
            at(target.and_then(|target| target.index.get(rows.first()?)))
        }
        Cell::FiscalYear(year) => i64::from(*year),
        Cell::Flag(yes) => i64::from(!yes),
        _ => 0,
    };
    let initiative = table.initiatives().filter(|_| definition.id == "pillar");
    let pillar = initiative.and_then(|initiatives| initiatives.rows.get(row)).map(|row| at(Some(row.pillar)));
    let text = match cell {
        Cell::Text(_) | Cell::Code(_) => readings.text(setting, table, row, column),
        _ => String::new(),
    };
    match pillar {
        Some(pillar) => (pillar, String::new()),
        None => (place, text),
    }
}

/// `rows` in runs of one value each.
pub fn runs(table: &Table, rows: &[usize], column: usize) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for &row in rows {
        let cell = &table.rows[row].cells[column];
        match runs.last_mut().filter(|run| table.rows[run[0]].cells[column] == *cell) {
            Some(run) => run.push(row),
            None => runs.push(vec![row]),
        }
    }
    runs
}

/// The heading of the group that a row stands in: the value, with the name of the column where the value alone says
/// too little.
pub fn name(setting: Setting<'_>, table: &Table, row: usize, column: usize) -> String {
    let words = setting.words();
    let definition = &table.columns[column];
    let with_name = |value: &str| {
        words.fill("data.group", &[("column", &setting.column_name(definition)), ("value", value)])
    };
    match &table.rows[row].cells[column] {
        Cell::Missing(missing) => with_name(words.get(&format!("data.missing.{}_spoken", missing.key()))),
        Cell::Flag(yes) => with_name(words.get(if *yes { "data.yes_spoken" } else { "data.no_spoken" })),
        cell => setting.value(definition, cell),
    }
}

/// The parts of a view that is no table, each under the heading of its group; one part without a heading where rows are
/// in no groups.
pub fn sections(
    setting: Setting<'_>,
    table: &Table,
    selection: &Selection,
    (id, heading): (&str, &'static str),
    content: impl Fn(&[usize], bool) -> Element,
) -> Vec<Element> {
    let Some(column) = selection.group else { return vec![content(selection.shown(), false)] };
    let runs = runs(table, selection.shown(), column);
    let sections = runs.iter().enumerate().map(|(index, rows)| {
        let name = name(setting, table, rows[0], column);
        phrases::section(&format!("{id}-group-{}", index + 1), heading, &name).child(content(rows, true))
    });
    sections.collect()
}
