//! Tables of kind `kgis`: goals and indicators with baseline, target and measured values.

use std::collections::{BTreeMap, BTreeSet};

use toml::de::DeValue;

use crate::diagnostic::Kind;
use crate::load::cell::MISSING;
use crate::load::column::{built_in, text_cell};
use crate::load::fields::{At, Fields, number_of};
use crate::load::table::Body;
use crate::locale::{Number, year as year_of};
use crate::model::{Baseline, Cell, Column, ColumnName, ColumnType, Condition, Detail, Kgi, Missing, Row};
use crate::text::Span;

/// Reads the rows. Measured values become a column per fiscal year (`y2026`).
pub fn read(fields: &Fields<'_>) -> Body {
    let rows: Vec<(Kgi, Places)> = fields.tables("row").iter().filter_map(kgi).collect();
    let years: BTreeSet<i32> = rows.iter().flat_map(|(kgi, _)| kgi.actuals.keys().copied()).collect();
    let mut columns = vec![
        built_in("name", ColumnType::Text, "data.kgi.name", true),
        built_in("detail", ColumnType::Text, "data.kgi.detail", false),
        built_in("baseline", ColumnType::Decimal, "data.kgi.baseline", false),
        built_in("baseline-year", ColumnType::FiscalYear, "data.kgi.baseline_year", false),
    ];
    columns.extend(years.iter().map(|&year| Column {
        name: ColumnName::FiscalYear(year),
        ..built_in(&format!("y{year}"), ColumnType::Decimal, "", false)
    }));
    columns.push(built_in("target", ColumnType::Decimal, "data.kgi.target", false));
    columns.push(built_in("condition", ColumnType::Text, "data.kgi.condition", false));
    columns.push(built_in("by", ColumnType::FiscalYear, "data.kgi.by", false));
    let units: BTreeSet<&str> = rows.iter().map(|(kgi, _)| kgi.unit.as_str()).collect();
    if let [unit] = units.into_iter().collect::<Vec<_>>().as_slice() {
        for column in columns.iter_mut().filter(|column| column.kind == ColumnType::Decimal) {
            column.unit = Some((*unit).to_owned());
        }
    }
    let cells = rows.iter().map(|(kgi, places)| row(fields, kgi, places, &years)).collect();
    let rows = rows.into_iter().map(|(kgi, _)| kgi).collect();
    Body { columns, rows: cells, ..Body::new(Detail::Kgis(rows)) }
}

/// Where the parts of a row stand.
struct Places {
    id: Span,
    baseline: Span,
    target: Span,
}

fn row(fields: &Fields<'_>, kgi: &Kgi, places: &Places, years: &BTreeSet<i32>) -> Row {
    let (baseline, year) = match kgi.baseline {
        Baseline::Value { year, value } => (Cell::Number(value), Cell::FiscalYear(year)),
        Baseline::Missing(missing) => (Cell::Missing(missing), Cell::Missing(missing)),
    };
    let mut cells = vec![Cell::Text(kgi.name.clone()), text_cell(kgi.detail.as_ref()), baseline, year];
    cells.extend(years.iter().map(|year| {
        kgi.actuals.get(year).map_or(Cell::Missing(Missing::Unknown), |value| Cell::Number(*value))
    }));
    cells.push(Cell::Number(kgi.target));
    cells.push(Cell::Code(kgi.condition.key().to_owned()));
    cells.push(Cell::FiscalYear(kgi.by));
    let mut cell_places = vec![fields.place(places.id); cells.len()];
    cell_places[2] = fields.place(places.baseline);
    cell_places[4 + years.len()] = fields.place(places.target);
    Row { cells, unit: Some(kgi.unit.clone()), cell_places, ..Row::new(&kgi.id, fields.place(places.id)) }
}

fn kgi(fields: &Fields<'_>) -> Option<(Kgi, Places)> {
    let conditions = [
        ("at-least", Condition::AtLeast),
        ("keep-at-least", Condition::KeepAtLeast),
        ("reach", Condition::Reach),
    ];
    let id = fields.required_id("id");
    let name = fields.required_localized("name");
    let detail = fields.localized("detail");
    let unit = fields.required_string("unit");
    let baseline = baseline(fields);
    fields.require("target");
    let target = fields.number("target");
    let condition = fields.choice("condition", &conditions).unwrap_or(Condition::AtLeast);
    fields.require("by");
    let by = fields.year("by");
    let actuals = actuals(fields);
    let status = fields.localized("status");
    fields.finish();
    let id = id?;
    let kgi = Kgi {
        id: id.value.to_owned(),
        name: name?,
        detail,
        unit: unit?.value.to_owned(),
        baseline,
        target: target?.value,
        condition,
        by: by?,
        actuals,
        status,
    };
    let place = |key: &str| fields.value(key).map_or(id.span, |value| fields.at(value));
    let places = Places { id: id.span, baseline: place("baseline"), target: place("target") };
    Some((kgi, places))
}

/// `{ year = 2025, value = 86 }`, or a word for a missing value.
fn baseline(fields: &Fields<'_>) -> Baseline {
    fields.require("baseline");
    let missing = Baseline::Missing(Missing::Unknown);
    match fields.value("baseline").map(toml::Spanned::get_ref) {
        Some(DeValue::Table(_)) => {
            let Some(inner) = fields.table("baseline") else { return missing };
            inner.require("year");
            inner.require("value");
            let (year, value) = (inner.year("year"), inner.number("value"));
            inner.finish();
            match (year, value) {
                (Some(year), Some(value)) => Baseline::Value { year, value: value.value },
                _ => missing,
            }
        }
        Some(DeValue::String(_)) => fields.choice("baseline", &MISSING).map_or(missing, Baseline::Missing),
        Some(other) => {
            if let Some(value) = fields.value("baseline") {
                fields.wrong::<()>("baseline", value, Kind::Table, other);
            }
            missing
        }
        None => missing,
    }
}

fn actuals(fields: &Fields<'_>) -> BTreeMap<i32, Number> {
    let Some(inner) = fields.table("actuals") else { return BTreeMap::new() };
    inner
        .entries()
        .into_iter()
        .filter_map(|(year, value)| {
            let parsed = year_of(year);
            if parsed.is_none() {
                inner.invalid("actuals", At { value: year, span: value.span }, "2026");
            }
            let number = number_of(value.value);
            if number.is_none() {
                let found = crate::load::fields::kind_of(value.value);
                let key = "actuals".to_owned();
                let expected = Kind::Number;
                inner.report(value.span, crate::diagnostic::Problem::WrongType { key, expected, found });
            }
            Some((parsed?, number?))
        })
        .collect()
}
