//! Tests of the whole module on a small site loaded from memory.

mod fixture;
mod selecting;
mod tables;
mod views;

use crate::html::to_html;
use crate::model::{Setting, Site, Table};
use crate::table::{Frame, Selection, View, render};

use fixture::{site, table};

/// A frame with nothing around the table.
fn frame<'a>() -> Frame<'a> {
    Frame {
        id: "t",
        label: None,
        heading_level: 3,
        source: Vec::new(),
        downloads: &[],
        table_page: None,
        below: Vec::new(),
        anchors: false,
        link: &|id| Some(format!("#{}", id.to_lowercase())),
    }
}

/// A whole table in a view, an element a line.
fn html(site: &Site, language: &str, id: &str, view: View) -> String {
    let table = table(site, id);
    one(site, language, table, view, &Selection::all(table), &frame())
}

/// A selection of a table in a view, an element a line.
fn one(
    site: &Site,
    language: &str,
    table: &Table,
    view: View,
    selection: &Selection,
    frame: &Frame<'_>,
) -> String {
    let html = to_html(&[render(Setting::new(site, language), table, view, selection, frame)]);
    html.replace("<td></td>", "<td/>")
        .replace("></rect>", "/>")
        .replace("></circle>", "/>")
        .replace("><", ">\n<")
}
