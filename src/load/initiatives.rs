//! Tables of kind `initiatives`: pillars, and what is done under each.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::load::cell::periods;
use crate::load::column::built_in;
use crate::load::fields::Fields;
use crate::load::known::Known;
use crate::load::table::Body;
use crate::locale::Period;
use crate::model::{Cell, Change, ColumnType, Detail, Example, Initiative, Initiatives, Pillar, Row};
use crate::text::Span;

/// Reads pillars and rows.
pub fn read(fields: &Fields<'_>, known: Known<'_>) -> Body {
    fields.require("period");
    let years = match fields.period("period") {
        Some(period) => match period.value {
            Period::Years { from, to } => (from, to),
            Period::Ongoing => {
                let text = fields.string("period");
                text.inspect(|text| fields.invalid("period", *text, "\"2026/2029\""));
                (0, 0)
            }
        },
        None => (0, 0),
    };
    fields.require("pillar");
    let seen = RefCell::default();
    let pillars: Vec<Pillar> =
        fields.tables("pillar").iter().filter_map(|fields| pillar(fields, known, &seen)).collect();
    let rows: Vec<(Initiative, Span)> =
        fields.tables("row").iter().filter_map(|fields| initiative(fields, &pillars, known)).collect();
    let columns = vec![
        built_in("code", ColumnType::Code, "data.initiative.code", false),
        built_in("name", ColumnType::Text, "data.initiative.name", true),
        built_in("pillar", ColumnType::Text, "data.initiative.pillar", false),
        built_in("examples", ColumnType::List, "data.initiative.examples", false),
        built_in("period", ColumnType::Period, "data.initiative.period", false),
    ];
    let cells = rows
        .iter()
        .map(|(row, span)| Row {
            cells: vec![
                Cell::Code(row.id.clone()),
                Cell::Text(row.name.clone()),
                Cell::Text(pillars[row.pillar].name.clone()),
                Cell::List(row.examples.iter().map(|example| example.text.clone()).collect()),
                Cell::Periods(row.periods.clone()),
            ],
            ..Row::new(&row.id, fields.place(*span))
        })
        .collect();
    let rows = rows.into_iter().map(|(row, _)| row).collect();
    Body { columns, rows: cells, ..Body::new(Detail::Initiatives(Initiatives { pillars, years, rows })) }
}

fn pillar(fields: &Fields<'_>, known: Known<'_>, seen: &RefCell<BTreeSet<String>>) -> Option<Pillar> {
    let id = fields.unique_id("id", seen);
    let (name, summary) = (fields.required_localized("name"), fields.localized("summary"));
    let icon = fields.string("icon").inspect(|icon| known.check_art(fields, *icon, "pillar-"));
    let icon = icon.map(|icon| icon.value.to_owned());
    fields.finish();
    Some(Pillar { id: id?.value.to_owned(), name: name?, summary: summary.unwrap_or_default(), icon })
}

fn initiative(fields: &Fields<'_>, pillars: &[Pillar], known: Known<'_>) -> Option<(Initiative, Span)> {
    let id = fields.required_id("id");
    let pillar = fields.required_string("pillar").and_then(|pillar| {
        let found = pillars.iter().position(|known| known.id == pillar.value);
        if found.is_none() {
            let ids: Vec<&str> = pillars.iter().map(|known| known.id.as_str()).collect();
            fields.invalid("pillar", pillar, &ids.join(", "));
        }
        found
    });
    let name = fields.required_localized("name");
    fields.require("period");
    let periods = periods(fields, "period");
    let examples = fields
        .tables("example")
        .iter()
        .filter_map(|fields| {
            let (text, period) = (fields.required_localized("text"), fields.period("period"));
            fields.finish();
            Some(Example { text: text?, period: period.map(|period| period.value) })
        })
        .collect();
    let change = fields.table("change").and_then(|fields| {
        let (icon, title) = (fields.required_string("icon"), fields.required_localized("title"));
        let text = fields.required_localized("text");
        fields.finish();
        let icon = icon.inspect(|icon| known.check_icon(&fields, *icon));
        Some(Change { icon: icon?.value.to_owned(), title: title?, text: text? })
    });
    fields.finish();
    let id = id?;
    let (Some(pillar), Some(name)) = (pillar, name) else { return None };
    let row = Initiative {
        id: id.value.to_owned(),
        pillar,
        name,
        periods: periods.unwrap_or_default(),
        examples,
        change,
    };
    Some((row, id.span))
}
