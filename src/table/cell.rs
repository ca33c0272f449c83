//! The content of one cell.

use crate::html::{Element, Node, el};
use crate::locale::{Localized, Number};
use crate::model::{Cell, Missing, Setting};
use crate::table::layout::Layout;
use crate::table::phrases;

/// A cell of the body, as `td`.
pub fn data_cell(setting: Setting<'_>, layout: &Layout<'_>, row: usize, column: usize) -> Element {
    let table = layout.table;
    let cell = &table.rows[row].cells[column];
    let number = table.columns[column].kind.is_number();
    let td = match (cell, number) {
        (Cell::Missing(_), true) => el("td").class("num missing"),
        (Cell::Missing(_), false) => el("td").class("missing"),
        (_, true) => el("td").class("num"),
        (_, false) => el("td"),
    };
    let reading = || layout.readings.find(setting, table, row, column).map(str::to_owned);
    td.attr_if("data-sort", sort_value(cell).or_else(reading))
        .children(content(setting, layout, row, column))
        .child_if(phrases::note_mark(setting, table.rows[row].cell_notes.get(&column).copied()))
}

/// What stands in a cell.
pub fn content(setting: Setting<'_>, layout: &Layout<'_>, row: usize, column: usize) -> Vec<Node> {
    let table = layout.table;
    let words = setting.words();
    let definition = &table.columns[column];
    match &table.rows[row].cells[column] {
        Cell::Number(value) => quantity(setting, layout, row, column, *value),
        Cell::FiscalYear(year) => phrases::fiscal_year(setting, *year),
        Cell::Periods(periods) => phrases::periods(setting, periods),
        Cell::List(items) => list(setting, layout, row, items),
        Cell::Text(text) => vec![phrases::text(setting, text)],
        Cell::Flag(yes) => {
            let key = if *yes { "data.yes" } else { "data.no" };
            phrases::spoken(words.get(key), words.get(&format!("{key}_spoken"))).into()
        }
        Cell::Url(address) => {
            vec![el("a").class("address").attr("href", address).child(address.as_str()).into()]
        }
        Cell::Missing(missing) => missing_mark(setting, *missing).into(),
        Cell::Date(date) => {
            let text = setting.format().date(*date);
            vec![el("time").attr("datetime", date.to_string()).child(text).into()]
        }
        cell @ (Cell::Code(_) | Cell::Choice(_) | Cell::Rows(_)) => {
            vec![setting.value(definition, cell).into()]
        }
    }
}

/// The mark of a missing value, with words.
pub fn missing_mark(setting: Setting<'_>, missing: Missing) -> [Node; 2] {
    let (words, key) = (setting.words(), missing.key());
    phrases::spoken(
        words.get(&format!("data.missing.{key}")),
        words.get(&format!("data.missing.{key}_spoken")),
    )
}

fn quantity(
    setting: Setting<'_>,
    layout: &Layout<'_>,
    row: usize,
    column: usize,
    value: Number,
) -> Vec<Node> {
    let table = layout.table;
    let format = setting.format();
    let unit = table.unit(&table.rows[row], column).filter(|_| layout.with_unit.contains(&column));
    let shown = |value| match unit {
        Some(unit) => format.quantity(value, Some(unit)),
        None => format.number(value),
    };
    let id = table.columns[column].id.as_str();
    if id == "target"
        && layout.condition.is_some()
        && let Some(kgi) = table.kgis().and_then(|kgis| kgis.get(row))
    {
        let key = format!("data.goal.{}", kgi.condition.key());
        return vec![setting.words().fill(&key, &[("value", &shown(value))]).into()];
    }
    let mut nodes: Vec<Node> = if value.is_negative() {
        let words = setting.words().fill("data.minus_spoken", &[("n", &shown(value.magnitude()))]);
        phrases::spoken(&shown(value), &words).into()
    } else {
        vec![shown(value).into()]
    };
    if id == "baseline"
        && let Some(year) = layout.baseline_year
        && layout.shared_baseline_year.is_none()
        && let Cell::FiscalYear(year) = table.rows[row].cells[year]
    {
        let parts = phrases::fiscal_year(setting, year);
        nodes.push(" ".into());
        nodes.push(el("span").class("soft").children(parts).into());
    }
    nodes
}

/// The items of a list; examples of an initiative with their periods, where they differ.
fn list(setting: Setting<'_>, layout: &Layout<'_>, row: usize, items: &[Localized]) -> Vec<Node> {
    let examples = layout.table.initiatives().and_then(|initiatives| initiatives.rows.get(row));
    let items: Vec<Element> = items
        .iter()
        .enumerate()
        .map(|(index, item)| {
            let period = examples.and_then(|initiative| initiative.examples.get(index)?.period);
            let period = period.map(|period| {
                phrases::around(setting, "data.example_period", "period", phrases::period(setting, period))
            });
            el("li").child(phrases::text(setting, item)).children(period.unwrap_or_default())
        })
        .collect();
    if items.is_empty() { Vec::new() } else { vec![el("ul").children(items).into()] }
}

fn sort_value(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Number(number) => Some(number.to_string()),
        Cell::FiscalYear(year) => Some(year.to_string()),
        Cell::Periods(periods) => periods.first().map(ToString::to_string),
        Cell::Flag(yes) => Some(if *yes { "1" } else { "0" }.to_owned()),
        Cell::Missing(_) => Some(String::new()),
        Cell::Date(date) => Some(date.to_string()),
        Cell::Text(_) | Cell::Code(_) | Cell::List(_) | Cell::Url(_) | Cell::Choice(_) | Cell::Rows(_) => {
            None
        }
    }
}
