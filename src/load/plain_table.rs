//! Tables of kind `table`: columns declared by the author.

use toml::Spanned;
use toml::de::DeValue;

use crate::diagnostic::{Kind, Problem};
use crate::load::fields::{At, Fields, number_of};
use crate::load::table::Body;
use crate::locale::{Localized, Period};
use crate::model::{Cell, Column, ColumnGroup, ColumnName, ColumnType, Detail, Missing, Row};
use crate::text::nearest;

const TYPES: [(&str, ColumnType); 9] = [
    ("text", ColumnType::Text),
    ("code", ColumnType::Code),
    ("integer", ColumnType::Integer),
    ("decimal", ColumnType::Decimal),
    ("percent", ColumnType::Percent),
    ("fiscal-year", ColumnType::FiscalYear),
    ("period", ColumnType::Period),
    ("flag", ColumnType::Flag),
    ("url", ColumnType::Url),
];

/// The words that stand for a missing value.
pub const MISSING: [(&str, Missing); 3] =
    [("none", Missing::None), ("unknown", Missing::Unknown), ("concealed", Missing::Concealed)];

/// Reads groups, columns and rows.
pub fn read(fields: &Fields<'_>, id: &str) -> Body {
    let groups: Vec<ColumnGroup> = fields
        .tables("group")
        .iter()
        .filter_map(|fields| {
            let (id, name) = (fields.required_id("id"), fields.required_localized("name"));
            fields.finish();
            Some(ColumnGroup { id: id?.value.to_owned(), name: name? })
        })
        .collect();
    fields.require("column");
    let columns: Vec<Column> =
        fields.tables("column").iter().filter_map(|fields| column(fields, &groups)).collect();
    let headers = columns.iter().filter(|column| column.row_header).count();
    if headers != 1 && !columns.is_empty() {
        let span = fields.tables("column").first().map_or(fields.span(), Fields::span);
        let problem = Problem::RowHeaders { table: id.to_owned(), count: headers.to_string() };
        fields.report(span, problem);
    }
    let rows = fields.tables("row").iter().filter_map(|fields| row(fields, &columns)).collect();
    Body { columns, groups, rows, detail: Detail::Plain }
}

fn column(fields: &Fields<'_>, groups: &[ColumnGroup]) -> Option<Column> {
    let id = fields.required_id("id");
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
    let decimals = fields.integer("decimals").and_then(|decimals| {
        let possible = u32::try_from(decimals.value).ok().filter(|decimals| *decimals <= 6);
        if possible.is_none() {
            let value = decimals.value.to_string();
            fields.invalid("decimals", At { value: &value, span: decimals.span }, "0–6");
        }
        possible
    });
    let row_header = fields.boolean("row_header");
    let group = fields.string("group").and_then(|group| {
        let found = groups.iter().position(|known| known.id == group.value);
        if found.is_none() {
            let ids: Vec<&str> = groups.iter().map(|known| known.id.as_str()).collect();
            fields.invalid("group", group, &ids.join(", "));
        }
        found
    });
    let description = fields.localized("description");
    fields.finish();
    let kind = kind?;
    let unit = unit.or_else(|| (kind == ColumnType::Percent).then(|| "percent".to_owned()));
    Some(Column {
        id: id?.value.to_owned(),
        kind,
        name: name?,
        unit,
        decimals,
        row_header,
        group,
        description,
    })
}

fn row(fields: &Fields<'_>, columns: &[Column]) -> Option<Row> {
    let id = fields.required_id("id");
    let unit = fields.string("unit").map(|unit| unit.value.to_owned());
    let cells = columns
        .iter()
        .map(|column| {
            if let Some(value) = fields.value(&column.id) {
                cell(fields, column, value).unwrap_or(Cell::Missing(Missing::Unknown))
            } else {
                if column.kind != ColumnType::Flag {
                    fields.require(&column.id);
                }
                if column.kind == ColumnType::Flag {
                    Cell::Flag(false)
                } else {
                    Cell::Missing(Missing::Unknown)
                }
            }
        })
        .collect();
    fields.finish();
    let id = id?;
    Some(Row { id: id.value.to_owned(), span: id.span, cells, unit })
}

fn cell(fields: &Fields<'_>, column: &Column, value: &Spanned<DeValue<'_>>) -> Option<Cell> {
    let key = column.id.as_str();
    let raw = value.get_ref();
    if column.kind != ColumnType::Code
        && let Some(missing) = raw
            .as_str()
            .and_then(|text| MISSING.iter().find(|(name, _)| *name == text).map(|(_, missing)| *missing))
    {
        return Some(Cell::Missing(missing));
    }
    match column.kind {
        ColumnType::Text | ColumnType::List => fields.localized(key).map(Cell::Text),
        ColumnType::Code => fields.string(key).map(|text| Cell::Code(text.value.to_owned())),
        ColumnType::Url => fields.string(key).map(|text| Cell::Url(text.value.to_owned())),
        ColumnType::FiscalYear => fields.year(key).map(Cell::FiscalYear),
        ColumnType::Flag => {
            raw.as_bool().map(Cell::Flag).or_else(|| fields.wrong(key, value, Kind::Boolean, raw))
        }
        ColumnType::Integer | ColumnType::Decimal | ColumnType::Percent => {
            let number = number_of(raw).filter(|_| column.kind != ColumnType::Integer || raw.is_integer());
            let expected = if column.kind == ColumnType::Integer { Kind::Integer } else { Kind::Number };
            let padded =
                number.map(|number| column.decimals.map_or(number, |decimals| number.padded(decimals)));
            padded.map(Cell::Number).or_else(|| wrong_number(fields, key, value, expected))
        }
        ColumnType::Period => periods(fields, key).map(Cell::Periods),
    }
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
    }
}

/// A text in a cell; nothing where there is none.
pub fn text_cell(text: Option<&Localized>) -> Cell {
    text.map_or(Cell::Missing(Missing::None), |text| Cell::Text(text.clone()))
}
