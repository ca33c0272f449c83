//! The page of one table, or of a part of it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::chart;
use crate::diagnostic::Report;
use crate::html::{Node, el, to_html};
use crate::markdown::Links;
use crate::model::{ColumnType, Table};
use crate::page::frame::{PageScope, Particulars};
use crate::page::renderer::Summary;
use crate::page::routes::{PageId, PageRef};
use crate::page::table_parts::{Parts, RowsView};
use crate::page::view::{LinkView, TitleLink, WithCommon};
use crate::table::{self, Frame, Selection, View};

#[derive(Serialize)]
struct TableView {
    label: String,
    title: String,
    summary: Option<String>,
    html: String,
    /// What the script of a table in parts needs.
    rows: Option<RowsView>,
    columns: Vec<ColumnView>,
    source: String,
    used: Vec<LinkView>,
    booklet: TitleLink,
    prev: Option<TitleLink>,
    next: Option<TitleLink>,
}

#[derive(Serialize)]
struct ColumnView {
    name: String,
    kind: String,
    unit: Option<String>,
    description: Option<String>,
}

/// Renders the page of one table, or of a part of it, from 0. What is said of the whole table stands on its first page.
pub fn render(
    scope: &PageScope<'_>,
    (booklet_index, table_index): (usize, usize),
    part: usize,
    summaries: &BTreeMap<PageRef<'_>, Summary>,
    report: &Report,
) -> String {
    let booklet = &scope.site().booklets[booklet_index];
    let table = &booklet.tables[table_index];
    let own_page = PageId::Table(booklet_index, table_index);
    let words = scope.setting.words();
    let table_title = scope.text(&table.title).to_owned();
    let parts = Parts::new(scope, own_page, table, part);
    let title = parts.title(scope.setting, &table_title);
    let summary = table.summary.as_ref().map(|summary| scope.text(summary).to_owned());
    let mut crumbs = vec![
        (scope.text(&booklet.short_title).to_owned(), PageId::Booklet(booklet_index)),
        (words.get("tables.title").to_owned(), PageId::Tables(booklet_index)),
    ];
    if part > 0 {
        crumbs.push((table_title.clone(), own_page));
    }
    let description = match &summary {
        Some(summary) if part == 0 => summary.clone(),
        _ => words.fill("tables.description", &[("title", &title)]),
    };
    let particulars = Particulars {
        kind: "table",
        title: title.clone(),
        description,
        crumbs,
        terms: std::collections::BTreeSet::new(),
        booklet: Some(booklet_index),
    };
    let neighbour = |index: Option<usize>| {
        let index = index?;
        let table = booklet.tables.get(index)?;
        let href = scope.links.page(PageId::Table(booklet_index, index));
        Some(TitleLink { href, title: scope.text(&table.title).to_owned(), lang: None })
    };
    let mut common = scope.common(particulars);
    let is_first = part == 0;
    common.page.prev = parts.beside(part.checked_sub(1));
    common.page.next = parts.beside(Some(part + 1));
    let view = WithCommon {
        common,
        own: TableView {
            label: scope.table_label(table_index),
            html: to_html(&views(scope, table, table_index, &parts)),
            rows: RowsView::new(scope, table),
            columns: if is_first { columns(scope, table) } else { Vec::new() },
            source: to_html(&source(scope, table)),
            used: if is_first { used(scope, table, summaries) } else { Vec::new() },
            booklet: TitleLink {
                href: scope.links.page(PageId::Booklet(booklet_index)),
                title: scope.text(&booklet.title).to_owned(),
                lang: None,
            },
            prev: neighbour(table_index.checked_sub(1)),
            next: neighbour(Some(table_index + 1)),
            title,
            summary: summary.filter(|_| is_first),
        },
    };
    scope.renderer.template("table.html", scope.page.language, &view, report)
}

/// The table itself, and the other views that its kind allows.
fn views(scope: &PageScope<'_>, table: &Table, index: usize, parts: &Parts) -> Vec<Node> {
    let label = scope.table_label(index);
    let downloads = scope.links.downloads(table);
    let selection = Selection::all(table).part(parts.rows());
    let frame = Frame {
        id: "table",
        label: Some(&label),
        heading_level: 2,
        source: source(scope, table),
        downloads: &downloads,
        table_page: None,
        anchors: true,
        below: parts.pager(scope.setting).into_iter().collect(),
        link: &|row| scope.links.row(table, row),
    };
    let mut nodes = Vec::new();
    if table.kgis().is_some() {
        let request = chart::Request {
            kind: chart::Kind::Progress,
            each: None,
            x: table.row_header(),
            y: &[],
            rows: selection.shown(),
            id: "progress",
            heading_level: 2,
        };
        let drawing = chart::draw(scope.setting, table, &request);
        nodes.push(
            el("div").class("progress-block").attr("data-search", "none").children(drawing.drawing).into(),
        );
    }
    nodes.push(table::render(scope.setting, table, View::Table, &selection, &frame));
    if table.initiatives().is_some() {
        let frame =
            Frame { id: "timeline", label: None, downloads: &[], anchors: false, below: Vec::new(), ..frame };
        nodes.push(table::render(scope.setting, table, View::Timeline, &selection, &frame));
    }
    nodes
}

fn columns(scope: &PageScope<'_>, table: &Table) -> Vec<ColumnView> {
    let words = scope.setting.words();
    table
        .columns
        .iter()
        .map(|column| ColumnView {
            name: scope.setting.column_name(column),
            kind: words.get(&format!("column.{}", column.kind.key())).to_owned(),
            unit: column
                .unit
                .as_ref()
                .filter(|_| column.kind != ColumnType::Percent)
                .map(|unit| scope.setting.format().unit_name(unit)),
            description: scope.setting.column_description(column),
        })
        .collect()
}

/// A link to the source in the register, with the place in it.
pub fn source(scope: &PageScope<'_>, table: &Table) -> Vec<Node> {
    let words = scope.setting.words();
    let Some(citation) = &table.source else { return vec![words.get("tables.no_source").into()] };
    let Some(source) = scope.site().source(&citation.source) else { return Vec::new() };
    let title = scope.text(&source.title);
    let text = match citation.place.as_ref().and_then(|place| place.find(scope.page.language)) {
        Some(place) => words.fill("data.source_place", &[("title", title), ("place", place)]),
        None => title.to_owned(),
    };
    vec![el("a").attr("href", scope.links.register(&source.id)).child(text).into()]
}

/// Pages that show the table or a figure of it.
fn used(scope: &PageScope<'_>, table: &Table, summaries: &BTreeMap<PageRef<'_>, Summary>) -> Vec<LinkView> {
    let key = format!("{}/{}", table.booklet, table.id);
    let prefix = format!("{key}.");
    summaries
        .iter()
        .filter(|(page, _)| page.language == scope.page.language)
        .filter(|(_, summary)| {
            summary.tables.contains(&key) || summary.figures.iter().any(|figure| figure.starts_with(&prefix))
        })
        .map(|(page, summary)| LinkView {
            href: scope.links.page(page.id),
            label: summary.title.clone(),
            lang: None,
        })
        .collect()
}
