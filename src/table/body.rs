//! The body of a table: rows with their headers, in groups where there are pillars.

use crate::html::{Element, el};
use crate::model::{Cell, Setting};
use crate::table::layout::{Group, Layout};
use crate::table::{Frame, cell, group, phrases, pillars};

/// The body or bodies.
pub fn body(setting: Setting<'_>, layout: &Layout<'_>, frame: &Frame<'_>) -> Vec<Element> {
    let rows =
        |rows: &[usize]| rows.iter().map(|&index| row(setting, layout, frame, index)).collect::<Vec<_>>();
    layout
        .groups
        .iter()
        .map(|(group, indices)| match group {
            Some(group) => group_body(setting, layout, *group, layout.columns.len()).children(rows(indices)),
            None => el("tbody").children(rows(indices)),
        })
        .collect()
}

/// A body that begins with the name of its group over `width` columns.
pub fn group_body(setting: Setting<'_>, layout: &Layout<'_>, group: Group, width: usize) -> Element {
    let table = layout.table;
    let (body, name) = match group {
        Group::Pillar(index) => {
            let pillar = table.initiatives().and_then(|initiatives| initiatives.pillars.get(index));
            let name = pillar.map(|pillar| {
                format!("{}{}", pillars::prefix(setting, pillar), pillar.name.get(setting.language))
            });
            (el("tbody").class(pillars::class(index)), name)
        }
        Group::Rows(index) => {
            let group = table.row_groups.get(index);
            (el("tbody"), group.map(|group| group.name.get(setting.language).to_owned()))
        }
        Group::Value(row, column) => (el("tbody"), Some(group::name(setting, table, row, column))),
    };
    let Some(name) = name else { return body };
    let th = el("th").attr("scope", "rowgroup").attr("colspan", width.to_string()).child(name);
    body.child(el("tr").class("group").child(th))
}

/// The header of a row: its name, after its code where it has one.
pub fn row_header(setting: Setting<'_>, layout: &Layout<'_>, row: usize) -> Element {
    let table = layout.table;
    let header = table.row_header();
    let reading = layout.readings.find(setting, table, row, header);
    let mut th = el("th").attr("scope", "row").attr_if("data-sort", reading);
    if layout.code_in_header {
        let code = el("span").class("code").child(table.rows[row].id.as_str());
        th = th.child(code).child(" ");
    }
    let th = match &table.rows[row].cells[header] {
        Cell::Number(number) => th.class("num").child(setting.format().number(*number)),
        _ => th.children(cell::content(setting, layout, row, header)),
    };
    th.child_if(phrases::note_mark(setting, table.rows[row].note))
}

fn row(setting: Setting<'_>, layout: &Layout<'_>, frame: &Frame<'_>, row: usize) -> Element {
    row_start(layout, frame, row).children(row_cells(setting, layout, row))
}

/// A row without its cells.
pub fn row_start(layout: &Layout<'_>, frame: &Frame<'_>, row: usize) -> Element {
    let definition = &layout.table.rows[row];
    let tr = el("tr").attr_if("id", frame.anchor(&definition.id));
    if definition.is_total { tr.class("total") } else { tr }
}

/// The cells of a row in the order of the columns.
pub fn row_cells(setting: Setting<'_>, layout: &Layout<'_>, row: usize) -> impl Iterator<Item = Element> {
    let header = layout.table.row_header();
    layout.columns.iter().map(move |&column| {
        if column == header {
            row_header(setting, layout, row)
        } else {
            cell::data_cell(setting, layout, row, column)
        }
    })
}
