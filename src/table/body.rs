//! The body of a table: rows with their headers, in groups where there are pillars.

use crate::html::{Element, el};
use crate::model::{Cell, Setting};
use crate::table::layout::Layout;
use crate::table::{Frame, cell, pillars};

/// The body or bodies.
pub fn body(setting: Setting<'_>, layout: &Layout<'_>, frame: &Frame<'_>) -> Vec<Element> {
    let rows =
        |rows: &[usize]| rows.iter().map(|&index| row(setting, layout, frame, index)).collect::<Vec<_>>();
    layout
        .groups
        .iter()
        .map(|(pillar, group)| match pillar {
            Some(pillar) => group_body(setting, layout, *pillar, layout.columns.len()).children(rows(group)),
            None => el("tbody").children(rows(group)),
        })
        .collect()
}

/// A body that begins with the name of its pillar over `width` columns.
pub fn group_body(setting: Setting<'_>, layout: &Layout<'_>, pillar: usize, width: usize) -> Element {
    let body = el("tbody").class(pillars::class(pillar));
    let Some(name) = layout.table.initiatives().and_then(|initiatives| initiatives.pillars.get(pillar))
    else {
        return body;
    };
    let text = format!("{}{}", pillars::prefix(setting, name), name.name.get(setting.language));
    let th = el("th").attr("scope", "rowgroup").attr("colspan", width.to_string()).child(text);
    body.child(el("tr").class("group").child(th))
}

/// The header of a row: its name, after its code where it has one.
pub fn row_header(setting: Setting<'_>, layout: &Layout<'_>, row: usize) -> Element {
    let table = layout.table;
    let header = table.row_header();
    let mut th = el("th").attr("scope", "row");
    if layout.code_in_header {
        let code = el("span").class("code").child(table.rows[row].id.as_str());
        th = th.child(code).child(" ");
    }
    match &table.rows[row].cells[header] {
        Cell::Number(number) => th.class("num").child(setting.format().number(*number)),
        _ => th.children(cell::content(setting, layout, row, header)),
    }
}

fn row(setting: Setting<'_>, layout: &Layout<'_>, frame: &Frame<'_>, row: usize) -> Element {
    let header = layout.table.row_header();
    let cells = layout.columns.iter().map(|&column| {
        if column == header {
            row_header(setting, layout, row)
        } else {
            cell::data_cell(setting, layout, row, column)
        }
    });
    el("tr").attr_if("id", frame.anchor(&layout.table.rows[row].id)).children(cells)
}
