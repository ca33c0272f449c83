//! One cell of a row in TOML, by the type of its column.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::DeValue;

use crate::diagnostic::Kind;
use crate::load::fields::{At, Fields, number_of};
use crate::locale::Period;
use crate::model::{Cell, Column, ColumnType, Missing, Reference};
use crate::text::{is_id, nearest};

/// The words that stand for a missing value.
pub const MISSING: [(&str, Missing); 3] =
    [("none", Missing::None), ("unknown", Missing::Unknown), ("concealed", Missing::Concealed)];

/// Reads the cell of a column; rows of other tables are remembered in `references`.
pub fn cell(
    fields: &Fields<'_>,
    column: &Column,
    value: &Spanned<DeValue<'_>>,
    references: &RefCell<Vec<Reference>>,
) -> Option<Cell> {
    let key = column.id.as_str();
    let raw = value.get_ref();
    if column.kind != ColumnType::Code
        && let Some(text) = raw.as_str()
        && let Some((_, missing)) = MISSING.iter().find(|(name, _)| *name == text)
    {
        return Some(Cell::Missing(*missing));
    }
    match column.kind {
        ColumnType::Text | ColumnType::List => fields.localized(key).map(Cell::Text),
        ColumnType::Code => fields.string(key).map(|text| Cell::Code(text.value.to_owned())),
        ColumnType::Url => fields.string(key).map(|text| Cell::Url(text.value.to_owned())),
        ColumnType::FiscalYear => fields.year(key).map(Cell::FiscalYear),
        ColumnType::Date => fields.date(key).map(|date| Cell::Date(date.value)),
        ColumnType::Flag => {
            raw.as_bool().map(Cell::Flag).or_else(|| fields.wrong(key, value, Kind::Boolean, raw))
        }
        ColumnType::Integer | ColumnType::Decimal | ColumnType::Percent | ColumnType::Money => {
            let whole = column.kind == ColumnType::Integer;
            let number = number_of(raw).filter(|_| !whole || raw.is_integer());
            let expected = if whole { Kind::Integer } else { Kind::Number };
            let padded =
                number.map(|number| column.decimals.map_or(number, |decimals| number.padded(decimals)));
            padded.map(Cell::Number).or_else(|| wrong_number(fields, key, value, expected))
        }
        ColumnType::Period => periods(fields, key).map(Cell::Periods),
        ColumnType::Choice => choice(fields, column),
        ColumnType::Row | ColumnType::Rows => rows(fields, column, references),
    }
}

/// A list of periods.
pub fn periods(fields: &Fields<'_>, key: &str) -> Option<Vec<Period>> {
    let texts = fields.strings(key);
    let periods: Vec<Period> = texts
        .iter()
        .filter_map(|text| {
            let period = text.value.parse().ok();
            if period.is_none() {
                fields.invalid(key, *text, "\"2026/2029\", \"2028\", \"ongoing\"");
            }
            period
        })
        .collect();
    (!periods.is_empty()).then_some(periods)
}

fn choice(fields: &Fields<'_>, column: &Column) -> Option<Cell> {
    let text = fields.string(&column.id)?;
    if column.choices.iter().any(|choice| choice.id == text.value) {
        return Some(Cell::Choice(text.value.to_owned()));
    }
    let ids: Vec<&str> = column.choices.iter().map(|choice| choice.id.as_str()).collect();
    fields.invalid(&column.id, text, &ids.join(", "));
    None
}

fn rows(fields: &Fields<'_>, column: &Column, references: &RefCell<Vec<Reference>>) -> Option<Cell> {
    let ids = fields.strings(&column.id);
    if let (ColumnType::Row, Some(second)) = (column.kind, ids.get(1)) {
        fields.invalid(&column.id, *second, "1");
    }
    let table = column.target.as_ref()?;
    for id in &ids {
        if is_id(id.value) {
            let place = fields.place(id.span);
            let reference = Reference { table: table.clone(), row: id.value.to_owned(), place };
            references.borrow_mut().push(reference);
        } else {
            fields.report(id.span, crate::diagnostic::Problem::InvalidId { id: id.value.to_owned() });
        }
    }
    (!ids.is_empty()).then(|| Cell::Rows(ids.iter().map(|id| id.value.to_owned()).collect()))
}

/// A text where a number belongs is most often a slip in one of the words for missing values.
fn wrong_number(
    fields: &Fields<'_>,
    key: &str,
    value: &Spanned<DeValue<'_>>,
    expected: Kind,
) -> Option<Cell> {
    if let Some(text) = value.get_ref().as_str()
        && nearest(text, MISSING.iter().map(|(name, _)| *name)).is_some()
    {
        let at = At { value: text, span: fields.at(value) };
        fields.invalid(key, at, "\"none\", \"unknown\", \"concealed\"");
        return None;
    }
    fields.wrong(key, value, expected, value.get_ref())
}
