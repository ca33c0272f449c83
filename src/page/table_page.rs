//! The page of one table, and the indices of tables.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::chart;
use crate::diagnostic::Report;
use crate::html::{Node, el, to_html};
use crate::markdown::Links;
use crate::model::{ColumnType, Table};
use crate::page::catalog::json_ld;
use crate::page::frame::{PageScope, Particulars};
use crate::page::renderer::Summary;
use crate::page::routes::{PageId, PageRef};
use crate::page::view::{LinkView, TitleLink, WithCommon};
use crate::table::{self, Frame, Selection, View};

#[derive(Serialize)]
struct TableView {
    label: String,
    title: String,
    summary: Option<String>,
    html: String,
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

#[derive(Serialize)]
struct IndexView {
    title: String,
    lead: String,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    booklet: TitleLink,
    tables: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    number: String,
    title: String,
    href: String,
    summary: Option<String>,
    rows: usize,
    source: String,
    downloads: Vec<DownloadView>,
}

#[derive(Serialize)]
struct DownloadView {
    href: String,
    format: String,
    size: String,
}

/// Renders the page of one table.
pub fn render(
    scope: &PageScope<'_>,
    booklet_index: usize,
    table_index: usize,
    summaries: &BTreeMap<PageRef<'_>, Summary>,
    report: &Report,
) -> String {
    let booklet = &scope.site().booklets[booklet_index];
    let table = &booklet.tables[table_index];
    let title = scope.text(&table.title).to_owned();
    let summary = table.summary.as_ref().map(|summary| scope.text(summary).to_owned());
    let words = scope.setting.words();
    let particulars = Particulars {
        kind: "table",
        title: title.clone(),
        description: summary
            .clone()
            .unwrap_or_else(|| words.fill("tables.description", &[("title", &title)])),
        crumbs: vec![
            (scope.text(&booklet.short_title).to_owned(), PageId::Booklet(booklet_index)),
            (words.get("tables.title").to_owned(), PageId::Tables(booklet_index)),
        ],
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
    let address = common.page.canonical.clone().unwrap_or_else(|| scope.path.to_owned());
    common.page.json_ld =
        Some(json_ld(scope.site(), &scope.renderer.data, table, scope.page.language, &address));
    let view = WithCommon {
        common,
        own: TableView {
            label: scope.table_label(table_index),
            html: to_html(&views(scope, table, table_index)),
            columns: columns(scope, table),
            source: to_html(&source(scope, table)),
            used: used(scope, table, summaries),
            booklet: TitleLink {
                href: scope.links.page(PageId::Booklet(booklet_index)),
                title: scope.text(&booklet.title).to_owned(),
                lang: None,
            },
            prev: neighbour(table_index.checked_sub(1)),
            next: neighbour(Some(table_index + 1)),
            title,
            summary,
        },
    };
    scope.renderer.template("table.html", scope.page.language, &view, report)
}

/// Renders the index of a booklet's tables, or of all tables.
pub fn render_index(scope: &PageScope<'_>, only: Option<usize>, report: &Report) -> String {
    let site = scope.site();
    let words = scope.setting.words();
    let title = words.get(if only.is_some() { "tables.title" } else { "tables.title_all" }).to_owned();
    let lead = only.map_or_else(
        || words.get("tables.lead_all").to_owned(),
        |index| words.fill("tables.lead", &[("title", scope.text(&site.booklets[index].short_title))]),
    );
    let particulars = Particulars {
        kind: "tables",
        title: title.clone(),
        description: lead.clone(),
        crumbs: only
            .map(|index| (scope.text(&site.booklets[index].short_title).to_owned(), PageId::Booklet(index)))
            .into_iter()
            .collect(),
        terms: std::collections::BTreeSet::new(),
        booklet: only,
    };
    let booklets = site.booklets.iter().enumerate();
    let groups = booklets
        .filter(|(index, booklet)| only.is_none_or(|only| only == *index) && !booklet.tables.is_empty())
        .map(|(index, booklet)| Group {
            booklet: TitleLink {
                href: scope.links.page(PageId::Booklet(index)),
                title: scope.text(&booklet.title).to_owned(),
                lang: None,
            },
            tables: (0..booklet.tables.len()).map(|table| entry(scope, index, table)).collect(),
        })
        .collect();
    let view = WithCommon { common: scope.common(particulars), own: IndexView { title, lead, groups } };
    scope.renderer.template("tables.html", scope.page.language, &view, report)
}

fn entry(scope: &PageScope<'_>, booklet: usize, index: usize) -> Entry {
    let table = &scope.site().booklets[booklet].tables[index];
    let downloads = scope.links.downloads(table);
    Entry {
        number: scope.table_label(index),
        title: scope.text(&table.title).to_owned(),
        href: scope.links.page(PageId::Table(booklet, index)),
        summary: table.summary.as_ref().map(|summary| scope.text(summary).to_owned()),
        rows: table.rows.len(),
        source: to_html(&source(scope, table)),
        downloads: downloads
            .into_iter()
            .map(|file| {
                let size = format!("{} KB", file.bytes.div_ceil(1024));
                DownloadView {
                    href: file.href,
                    format: file.format.clone(),
                    size: file
                        .encoding
                        .map_or_else(|| size.clone(), |encoding| format!("{encoding}, {size}")),
                }
            })
            .collect(),
    }
}

/// The table itself, and the other views that its kind allows.
fn views(scope: &PageScope<'_>, table: &Table, index: usize) -> Vec<Node> {
    let label = scope.table_label(index);
    let downloads = scope.links.downloads(table);
    let selection = Selection::all(table);
    let frame = Frame {
        id: "table",
        label: Some(&label),
        heading_level: 2,
        source: source(scope, table),
        downloads: &downloads,
        table_page: None,
        anchors: true,
        link: &|row| scope.links.row(table, row),
    };
    let mut nodes = Vec::new();
    if table.kgis().is_some() {
        let request = chart::Request {
            kind: chart::Kind::Progress,
            x: table.row_header(),
            y: &[],
            rows: &selection.rows,
            id: "progress",
            heading_level: 2,
        };
        let drawing = chart::draw(scope.setting, table, &request);
        nodes.push(el("div").class("progress-block").children(drawing.drawing).into());
    }
    nodes.push(table::render(scope.setting, table, View::Table, &selection, &frame));
    if table.initiatives().is_some() {
        let frame = Frame { id: "timeline", label: None, downloads: &[], anchors: false, ..frame };
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
fn source(scope: &PageScope<'_>, table: &Table) -> Vec<Node> {
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
