//! The numbers of a chart, sorted out: places along the chart, and series of values.

use crate::chart::Request;
use crate::locale::Number;
use crate::model::{Cell, ColumnName, Missing, Setting, Table};
use crate::text::display_width;

/// As many series as a theme can tell apart without colour. Further ones look like the first again.
pub const MAX_SERIES: usize = 4;

/// A unit that is this much wider in a label stands only in the caption (% and 人 stay).
const UNIT_COLUMNS: usize = 2;

/// What a chart shows: for every place a value of every series.
pub struct Plot {
    /// Places in order: rows of bars, or points in time.
    pub places: Vec<Place>,
    /// Series in order.
    pub series: Vec<Series>,
    /// The unit that all share.
    pub unit: Option<String>,
}

/// A place along the chart.
pub struct Place {
    /// Its name.
    pub name: String,
    /// The fiscal year, if it is one.
    pub year: Option<i32>,
}

/// A series of values.
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
}

impl Plot {
    /// Rows are places and columns are series; the other way round where `by_year` asks for time along the chart and
    /// the columns are the years.
    pub fn new(setting: Setting<'_>, table: &Table, request: &Request<'_>, by_year: bool) -> Self {
        let year_of_column = |column: usize| match table.columns[column].name {
            ColumnName::FiscalYear(year) => Some(year),
            _ => None,
        };
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
                year: year_of_column(column),
            })
            .collect();
        let unit = shared_unit(table, request);
        let plain = unit.as_deref().is_some_and(|unit| is_long(setting, unit));
        let value = |row: usize, column: usize| value(setting, table, row, column, plain);
        let turned = by_year && columns.len() > 1 && columns.iter().all(|column| column.year.is_some());
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
        Self { places, series, unit }
    }

    /// All numbers.
    pub fn numbers(&self) -> impl Iterator<Item = Number> {
        self.series.iter().flat_map(|series| series.values.iter().filter_map(|value| value.number.ok()))
    }

    /// The number in the theme's class names of a series: the only one is drawn solid.
    pub fn style(&self, series: usize) -> usize {
        if self.series.len() == 1 { 2 } else { series % MAX_SERIES + 1 }
    }

    /// The unit for the last number of an axis, where it is short.
    pub fn axis_unit(&self, setting: Setting<'_>) -> Option<&str> {
        self.unit.as_deref().filter(|unit| !is_long(setting, unit))
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
            Value { number: Ok(*number), words, label }
        }
        Cell::Missing(missing) => missing_value(setting, *missing),
        _ => missing_value(setting, Missing::None),
    }
}

fn missing_value(setting: Setting<'_>, missing: Missing) -> Value {
    let key = format!("data.missing.{}_spoken", missing.key());
    let words = setting.words().get(&key).to_owned();
    Value { number: Err(missing), label: words.clone(), words }
}

fn shared_unit(table: &Table, request: &Request<'_>) -> Option<String> {
    let mut units = request
        .rows
        .iter()
        .flat_map(|&row| request.y.iter().map(move |&column| table.unit(&table.rows[row], column)));
    let first = units.next()??;
    units.all(|unit| unit == Some(first)).then(|| first.to_owned())
}
