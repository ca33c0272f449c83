//! The numbers of a chart, sorted out: places along the chart, and series of values.

use crate::chart::geometry::text_em;
use crate::chart::paint::{self, STYLES};
use crate::chart::{Kind, Request};
use crate::locale::Number;
use crate::model::{Cell, ColumnName, Missing, Setting, Table};
use crate::text::display_width;

/// A unit that is this much wider in a label stands only in the caption (% and 人 stay).
const UNIT_COLUMNS: usize = 2;

/// What a chart shows: for every place a value of every series.
#[derive(Clone, Debug)]
pub struct Plot {
    /// Places in order: rows of bars, or points in time.
    pub places: Vec<Place>,
    /// Series in order.
    pub series: Vec<Series>,
    /// The unit that all share.
    pub unit: Option<String>,
    /// Are the values of a place parts of a whole?
    pub has_parts: bool,
}

/// A place along the chart.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// The fiscal year, if it is one.
    pub year: Option<i32>,
}

/// A series of values.
#[derive(Clone, Debug)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// Is it called by a fiscal year?
    pub is_year: bool,
    /// A value for every place.
    pub values: Vec<Value>,
}

/// A value in a chart.
#[derive(Clone, Debug)]
pub struct Value {
    /// The number, or why there is none.
    pub number: Result<Number, Missing>,
    /// In words, with its unit.
    pub words: String,
    /// Beside its point or bar, where the caption may already say the unit.
    pub label: String,
    /// Without a unit, for where there is little room; for a missing value the mark that the table has.
    pub short: String,
}

impl Plot {
    /// Rows are places and columns are series, or the other way round ([`is_turned`]).
    pub fn new(setting: Setting<'_>, table: &Table, request: &Request<'_>) -> Self {
        let rows: Vec<Place> = request
            .rows
            .iter()
            .map(|&row| {
                let cell = &table.rows[row].cells[request.x];
                let year = if let Cell::FiscalYear(year) = cell { Some(*year) } else { None };
                Place { name: setting.value(&table.columns[request.x], cell), year }
            })
            .collect();
        let columns: Vec<Place> = request
            .y
            .iter()
            .map(|&column| Place {
                name: setting.column_name(&table.columns[column]),
                year: year_of_column(table, column),
            })
            .collect();
        let unit = shared_unit(table, request);
        let plain = unit.as_deref().is_some_and(|unit| is_long(setting, unit));
        let value = |row: usize, column: usize| value(setting, table, row, column, plain);
        let turned = is_turned(table, request);
        let (places, heads) = if turned { (columns, rows) } else { (rows, columns) };
        let series = heads
            .into_iter()
            .enumerate()
            .map(|(index, head)| {
                let values = if turned {
                    request.y.iter().map(|&column| value(request.rows[index], column)).collect()
                } else {
                    request.rows.iter().map(|&row| value(row, request.y[index])).collect()
                };
                Series { name: head.name, is_year: head.year.is_some(), values }
            })
            .collect();
        Self { places, series, unit, has_parts: request.kind.has_parts() }
    }

    /// A plot for every series.
    pub fn split(&self) -> Vec<Self> {
        let one = |series: &Series| Self { series: vec![series.clone()], ..self.clone() };
        self.series.iter().map(one).collect()
    }

    /// The sum of the parts of a place.
    pub fn total(&self, place: usize) -> Number {
        Number::sum(self.series.iter().filter_map(|series| series.values[place].number.ok()))
    }

    /// Are all parts of a place known, so that it has a total?
    pub fn has_total(&self, place: usize) -> bool {
        let mut values = self.series.iter().map(|series| series.values[place].number);
        values.all(|value| matches!(value, Ok(_) | Err(Missing::None)))
    }

    /// Does it run over fiscal years?
    pub fn is_over_years(&self) -> bool {
        self.places.len() > 1 && self.places.iter().all(|place| place.year.is_some())
    }

    /// All numbers.
    pub fn numbers(&self) -> impl Iterator<Item = Number> {
        self.series.iter().flat_map(|series| series.values.iter().filter_map(|value| value.number.ok()))
    }

    /// The widest label and the widest short label of all numbers, in em.
    pub fn widest_em(&self) -> (f64, f64) {
        let values =
            self.series.iter().flat_map(|series| &series.values).filter(|value| value.number.is_ok());
        values.fold((0.0, 0.0), |(label, short), value| {
            (f64::max(label, text_em(&value.label)), f64::max(short, text_em(&value.short)))
        })
    }

    /// The number in the theme's class names of a series: the only one is drawn solid.
    pub fn style(&self, series: usize) -> usize {
        match self.series.len() {
            _ if self.has_parts => paint::of_part(series),
            1 => 2,
            _ => series % STYLES + 1,
        }
    }

    /// The unit for the last number of an axis, where it is short.
    pub fn axis_unit(&self, setting: Setting<'_>) -> Option<&str> {
        self.unit.as_deref().filter(|unit| !is_long(setting, unit))
    }
}

/// Are the rows the series? So it is in a ring, in one stacked bar, and where a chart runs along years that are columns.
pub fn is_turned(table: &Table, request: &Request<'_>) -> bool {
    let are_years = request.y.iter().all(|&column| year_of_column(table, column).is_some());
    match request.kind {
        Kind::Share => true,
        Kind::Stacked => request.y.len() == 1 || are_years,
        kind => kind.runs_along_years() && request.y.len() > 1 && are_years,
    }
}

fn year_of_column(table: &Table, column: usize) -> Option<i32> {
    match table.columns[column].name {
        ColumnName::FiscalYear(year) => Some(year),
        _ => None,
    }
}

fn is_long(setting: Setting<'_>, unit: &str) -> bool {
    let format = setting.format();
    let zero = Number::from(0);
    display_width(&format.quantity(zero, Some(unit))) > display_width(&format.number(zero)) + UNIT_COLUMNS
}

fn value(setting: Setting<'_>, table: &Table, row: usize, column: usize, plain: bool) -> Value {
    let row = &table.rows[row];
    match &row.cells[column] {
        Cell::Number(number) => {
            let words = setting.cell(table, row, column);
            let label = if plain { setting.format().number(*number) } else { words.clone() };
            Value { number: Ok(*number), words, label, short: setting.format().number(*number) }
        }
        Cell::Missing(missing) => missing_value(setting, *missing),
        _ => missing_value(setting, Missing::None),
    }
}

fn missing_value(setting: Setting<'_>, missing: Missing) -> Value {
    let key = format!("data.missing.{}_spoken", missing.key());
    let words = setting.words().get(&key).to_owned();
    let short = setting.words().get(&format!("data.missing.{}", missing.key())).to_owned();
    Value { number: Err(missing), label: words.clone(), words, short }
}

fn shared_unit(table: &Table, request: &Request<'_>) -> Option<String> {
    let mut units = request
        .rows
        .iter()
        .flat_map(|&row| request.y.iter().map(move |&column| table.unit(&table.rows[row], column)));
    let first = units.next()??;
    units.all(|unit| unit == Some(first)).then(|| first.to_owned())
}
