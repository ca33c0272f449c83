//! `[[column]]`: type, name, unit, and what its cells must be.

use std::cell::RefCell;

use crate::diagnostic::Problem;
use crate::load::cell::MISSING;
use crate::load::constraints::Constraint;
use crate::load::fields::{At, Fields};
use crate::load::footnotes::Footnotes;
use crate::locale::Localized;
use crate::model::{Cell, Choice, Column, ColumnGroup, ColumnName, ColumnType, Missing};
use crate::text::{is_id, nearest};

const TYPES: [(&str, ColumnType); 14] = [
    ("text", ColumnType::Text),
    ("code", ColumnType::Code),
    ("integer", ColumnType::Integer),
    ("decimal", ColumnType::Decimal),
    ("percent", ColumnType::Percent),
    ("money", ColumnType::Money),
    ("fiscal-year", ColumnType::FiscalYear),
    ("date", ColumnType::Date),
    ("period", ColumnType::Period),
    ("flag", ColumnType::Flag),
    ("enum", ColumnType::Choice),
    ("ref", ColumnType::Row),
    ("refs", ColumnType::Rows),
    ("url", ColumnType::Url),
];

/// What one unit of an amount of money is.
const MONEY: [(&str, &str); 4] = [
    ("yen", "yen"),
    ("thousand-yen", "thousand-yen"),
    ("ten-thousand-yen", "ten-thousand-yen"),
    ("million-yen", "million-yen"),
];

/// Reads one column, and what its cells must be.
pub fn column(
    fields: &Fields<'_>,
    groups: &[ColumnGroup],
    footnotes: &Footnotes,
    booklet: &str,
) -> Option<(Column, Constraint)> {
    // The caller has reported an id that is missing or wrong.
    let id = fields.string("id").filter(|id| is_id(id.value));
    fields.require("type");
    let kind = fields.choice("type", &TYPES);
    let year = fields.year("year");
    let name = match (fields.localized("name"), year) {
        (Some(name), _) => Some(ColumnName::Text(name)),
        (None, Some(year)) => Some(ColumnName::FiscalYear(year)),
        (None, None) => {
            fields.require("name");
            None
        }
    };
    let unit = fields.string("unit").map(|unit| unit.value.to_owned());
    let money = fields.choice("in", &MONEY);
    let group = fields.string("group").and_then(|group| {
        let found = groups.iter().position(|known| known.id == group.value);
        if found.is_none() {
            let ids: Vec<&str> = groups.iter().map(|known| known.id.as_str()).collect();
            fields.invalid("group", group, &ids.join(", "));
        }
        found
    });
    let constraint = constraint(fields);
    let column = Column {
        id: id.map(|id| id.value.to_owned()).unwrap_or_default(),
        kind: kind.unwrap_or(ColumnType::Text),
        name: name.clone().unwrap_or(ColumnName::Word("")),
        unit: unit.or_else(|| match kind? {
            ColumnType::Percent => Some("percent".to_owned()),
            ColumnType::Money => Some(money.unwrap_or("yen").to_owned()),
            _ => None,
        }),
        decimals: decimals(fields),
        row_header: fields.boolean("row_header"),
        group,
        description: fields.localized("description"),
        choices: choices(fields, kind),
        target: target(fields, kind, booklet),
        reading: None,
        note: fields.string("note").and_then(|note| footnotes.find(fields, note)),
        empty: fields.choice("missing", &MISSING),
    };
    fields.finish();
    (id.is_some() && kind.is_some() && name.is_some()).then_some((column, constraint))
}

fn constraint(fields: &Fields<'_>) -> Constraint {
    Constraint {
        required: fields.boolean("required"),
        unique: fields.boolean("unique"),
        min: fields.number("min").map(|number| number.value),
        max: fields.number("max").map(|number| number.value),
        total_of: fields.strings("total_of").into_iter().map(|id| (id.value.to_owned(), id.span)).collect(),
        shares: fields.boolean("shares"),
        reading: fields.string("reading").map(|id| (id.value.to_owned(), id.span)),
    }
}

fn decimals(fields: &Fields<'_>) -> Option<u32> {
    let decimals = fields.integer("decimals")?;
    let possible = u32::try_from(decimals.value).ok().filter(|decimals| *decimals <= 6);
    if possible.is_none() {
        let value = decimals.value.to_string();
        fields.invalid("decimals", At { value: &value, span: decimals.span }, "0–6");
    }
    possible
}

/// The possible values of a column of choices.
fn choices(fields: &Fields<'_>, kind: Option<ColumnType>) -> Vec<Choice> {
    if kind == Some(ColumnType::Choice) {
        fields.require("value");
    }
    let seen = RefCell::default();
    fields
        .tables("value")
        .iter()
        .filter_map(|fields| {
            let (id, name) = (fields.unique_id("id", &seen), fields.required_localized("name"));
            fields.finish();
            Some(Choice { id: id?.value.to_owned(), name: name? })
        })
        .collect()
}

/// The table that a column refers to, with its booklet.
fn target(fields: &Fields<'_>, kind: Option<ColumnType>, booklet: &str) -> Option<String> {
    let refers = matches!(kind, Some(ColumnType::Row | ColumnType::Rows));
    if refers {
        fields.require("table");
    }
    let table = fields.string("table").filter(|_| refers)?;
    let qualified = table.value.contains('/');
    Some(if qualified { table.value.to_owned() } else { format!("{booklet}/{}", table.value) })
}

/// A built-in column.
pub fn built_in(id: &str, kind: ColumnType, word: &'static str, row_header: bool) -> Column {
    Column {
        id: id.to_owned(),
        kind,
        name: ColumnName::Word(word),
        unit: None,
        decimals: None,
        row_header,
        group: None,
        description: None,
        choices: Vec::new(),
        target: None,
        reading: None,
        note: None,
        empty: Some(Missing::None),
    }
}

/// A text in a cell; nothing where there is none.
pub fn text_cell(text: Option<&Localized>) -> Cell {
    text.map_or(Cell::Missing(Missing::None), |text| Cell::Text(text.clone()))
}

/// Reports a column that is not there, with the nearest.
pub fn unknown_column(table: &str, name: &str, columns: &[Column]) -> Problem {
    Problem::UnknownColumn {
        name: name.to_owned(),
        table: table.to_owned(),
        nearest: nearest(name, columns.iter().map(|column| column.id.as_str())),
    }
}
