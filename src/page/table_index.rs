//! The indices of tables: of a booklet, and of the site.

use serde::Serialize;

use crate::diagnostic::Report;
use crate::html::to_html;
use crate::markdown::Links;
use crate::page::frame::{PageScope, Particulars};
use crate::page::routes::PageId;
use crate::page::table_page::source;
use crate::page::view::{TitleLink, WithCommon};

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

/// Renders the index of a booklet's tables, or of all tables.
pub fn render(scope: &PageScope<'_>, only: Option<usize>, report: &Report) -> String {
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
                let words = scope.setting.words();
                let size = format!("{} KB", file.bytes.div_ceil(1024));
                // The words are those below a table; the format stands before them, outside of the grey.
                let size = match &file.encoding {
                    None => words.fill("data.download", &[("format", ""), ("size", &size)]),
                    Some(encoding) => words.fill(
                        "data.download_encoded",
                        &[("format", ""), ("encoding", encoding), ("size", &size)],
                    ),
                };
                DownloadView { href: file.href, format: file.format, size }
            })
            .collect(),
    }
}
