//! Can a chart be drawn honestly? What stands against it, and where its author said so.

use crate::chart::panels::groups;
use crate::chart::series::is_turned;
use crate::chart::{Each, Kind, Request};
use crate::diagnostic::{Problem, Unfit};
use crate::locale::Number;
use crate::model::{Cell, Missing, Table};

/// As many places as upright bars have room for on a phone, and as many bars.
const MOST_COLUMNS: usize = 24;
/// As many places with names instead of years.
const MOST_NAMES: usize = 6;

/// What stands against a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The option that is wrong.
    pub at: At,
    /// What is wrong with it.
    pub problem: Problem,
}

/// A part of the author's request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// The kind.
    Kind,
    /// What has a small chart of its own.
    Each,
    /// One of the columns of numbers, by its position among them.
    Column(usize),
}

/// The first thing that stands against a chart, if anything does.
#[must_use]
pub fn check(table: &Table, request: &Request<'_>) -> Option<Fault> {
    if request.kind == Kind::Progress {
        return request.each.map(|_| unfit(At::Each, request.kind, Unfit::NoSmallCharts));
    }
    numbers(table, request)
        .or_else(|| units(table, request))
        .or_else(|| small_charts(table, request))
        .or_else(|| shape(table, request))
        .or_else(|| negative(table, request))
        .or_else(|| crowd(table, request))
}

fn unfit(at: At, kind: Kind, why: Unfit) -> Fault {
    Fault { at, problem: Problem::ChartDoesNotFit { kind: kind.name().to_owned(), why } }
}

fn number(table: &Table, row: usize, column: usize) -> Option<Number> {
    table.rows[row].cells[column].number()
}

/// A column without any number has nothing to draw.
fn numbers(table: &Table, request: &Request<'_>) -> Option<Fault> {
    let has_none = |&column: &usize| !request.rows.iter().any(|&row| number(table, row, column).is_some());
    let index = request.y.iter().position(has_none)?;
    let column = table.columns[request.y[index]].id.clone();
    Some(Fault { at: At::Column(index), problem: Problem::ChartWithoutNumbers { column } })
}

/// One axis has one unit.
fn units(table: &Table, request: &Request<'_>) -> Option<Fault> {
    let cells = request.y.iter().enumerate().flat_map(|(index, &column)| {
        request
            .rows
            .iter()
            .filter(move |&&row| number(table, row, column).is_some())
            .map(move |&row| (index, column, row))
    });
    let mut units = cells.map(|(index, column, row)| (index, table.unit(&table.rows[row], column)));
    let (_, first) = units.next()?;
    let (index, other) = units.find(|(_, unit)| *unit != first)?;
    let problem = Problem::MixedUnits { one: first.map(str::to_owned), other: other.map(str::to_owned) };
    Some(Fault { at: At::Column(index), problem })
}

fn small_charts(table: &Table, request: &Request<'_>) -> Option<Fault> {
    let each = request.each?;
    let count = match each {
        _ if request.kind == Kind::Share => return Some(unfit(At::Each, request.kind, Unfit::NoSmallCharts)),
        Each::Series if request.kind == Kind::Stacked => {
            return Some(unfit(At::Each, request.kind, Unfit::NoSmallCharts));
        }
        Each::Group if table.row_groups.is_empty() => {
            return Some(unfit(At::Each, request.kind, Unfit::NoGroups { table: table.id.clone() }));
        }
        Each::Series => series(table, request),
        Each::Group => groups(table, request).len(),
    };
    (count > Each::MOST).then(|| too_full(At::Each, count, Each::MOST, "where=…"))
}

fn series(table: &Table, request: &Request<'_>) -> usize {
    if is_turned(table, request) { request.rows.len() } else { request.y.len() }
}

/// What a kind asks of the shape of its data.
fn shape(table: &Table, request: &Request<'_>) -> Option<Fault> {
    let places = if is_turned(table, request) { request.y.len() } else { request.rows.len() };
    match request.kind {
        Kind::Share if request.y.len() > 1 => Some(unfit(At::Column(1), request.kind, Unfit::OneColumn)),
        Kind::Share | Kind::Stacked if series(table, request) < 2 => {
            Some(unfit(At::Kind, request.kind, Unfit::OnePart))
        }
        Kind::Line if places < 2 => Some(unfit(At::Kind, request.kind, Unfit::OnePlace)),
        Kind::Stacked => more_than_whole(table, request),
        Kind::Share => unknown_part(table, request).or_else(|| not_whole(table, request)),
        _ => None,
    }
}

/// Percentages of a bar that are more than a hundred together are of different wholes.
fn more_than_whole(table: &Table, request: &Request<'_>) -> Option<Fault> {
    let is_percent = |row: usize, column: usize| table.unit(&table.rows[row], column) == Some("percent");
    let sum = |cells: &mut dyn Iterator<Item = (usize, usize)>| {
        let shares = cells.filter(|&(row, column)| is_percent(row, column));
        Number::sum(shares.filter_map(|(row, column)| number(table, row, column)))
    };
    let sums: Vec<Number> = if is_turned(table, request) {
        request.y.iter().map(|&column| sum(&mut request.rows.iter().map(|&row| (row, column)))).collect()
    } else {
        request.rows.iter().map(|&row| sum(&mut request.y.iter().map(|&column| (row, column)))).collect()
    };
    let sum = sums.into_iter().find(|sum| sum.to_f64() > 101.0)?;
    Some(unfit(At::Kind, request.kind, Unfit::NotWhole { sum: sum.to_string() }))
}

/// Every part of a ring is known, or there is no such part.
fn unknown_part(table: &Table, request: &Request<'_>) -> Option<Fault> {
    let column = request.y[0];
    let is_unknown = |&&row: &&usize| {
        matches!(table.rows[row].cells[column], Cell::Missing(Missing::Unknown | Missing::Concealed))
    };
    let row = table.rows[*request.rows.iter().find(is_unknown)?].id.clone();
    Some(unfit(At::Column(0), request.kind, Unfit::UnknownPart { row }))
}

/// Percentages in a ring are parts of a hundred, but for rounding; and nothing has no parts.
fn not_whole(table: &Table, request: &Request<'_>) -> Option<Fault> {
    let column = request.y[0];
    let sum = Number::sum(request.rows.iter().filter_map(|&row| number(table, row, column)));
    let is_percent = request.rows.iter().any(|&row| table.unit(&table.rows[row], column) == Some("percent"));
    let is_off = if is_percent { (sum.to_f64() - 100.0).abs() > 1.0 } else { sum == Number::from(0) };
    is_off.then(|| unfit(At::Column(0), request.kind, Unfit::NotWhole { sum: sum.to_string() }))
}

/// A part of a whole is not less than nothing.
fn negative(table: &Table, request: &Request<'_>) -> Option<Fault> {
    if !request.kind.has_parts() {
        return None;
    }
    request.y.iter().enumerate().find_map(|(index, &column)| {
        let negative =
            |&row: &usize| Some((row, number(table, row, column).filter(|number| number.is_negative())?));
        let (row, value) = request.rows.iter().find_map(negative)?;
        let (row, value) = (table.rows[row].id.clone(), value.to_string());
        Some(Fault { at: At::Column(index), problem: Problem::NegativePart { row, value } })
    })
}

/// More than a reader can tell apart, or than has room.
fn crowd(table: &Table, request: &Request<'_>) -> Option<Fault> {
    let kind = request.kind;
    let all = series(table, request);
    let most = kind.most_series();
    if request.each != Some(Each::Series) && all > most {
        let instead = if kind.has_parts() { "kind=bar" } else { "each=series" };
        let at = if is_turned(table, request) { At::Kind } else { At::Column(most) };
        return Some(too_full(at, all, most, instead));
    }
    if kind != Kind::Column {
        return None;
    }
    let turned = is_turned(table, request);
    let places = if turned { request.y.len() } else { request.rows.len() };
    let are_years = turned || request.rows.iter().all(|&row| is_year(table, row, request.x));
    if !are_years && places > MOST_NAMES {
        return Some(too_full(At::Kind, places, MOST_NAMES, "kind=bar"));
    }
    let columns = if request.each == Some(Each::Series) { places } else { places * all };
    (columns > MOST_COLUMNS).then(|| too_full(At::Kind, columns, MOST_COLUMNS, "kind=line"))
}

fn is_year(table: &Table, row: usize, column: usize) -> bool {
    matches!(table.rows[row].cells[column], Cell::FiscalYear(_))
}

fn too_full(at: At, count: usize, most: usize, instead: &str) -> Fault {
    let problem = Problem::ChartTooFull {
        count: count.to_string(),
        most: most.to_string(),
        instead: instead.to_owned(),
    };
    Fault { at, problem }
}
