//! The register of source documents, with what is made from each.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::Report;
use crate::model::Table;
use crate::page::frame::{PageScope, Particulars};
use crate::page::ledger::{Ledger, is_large};
use crate::page::renderer::Summary;
use crate::page::routes::{PageId, PageRef};
use crate::page::view::{DateView, LinkView, TitleLink, WithCommon};

#[derive(Serialize)]
struct SourcesView {
    lead: String,
    sources: Vec<SourceView>,
}

#[derive(Serialize)]
struct SourceView {
    id: String,
    title: String,
    publisher: String,
    date: DateView,
    kind: Option<String>,
    tables: Vec<TableUse>,
    booklets: Vec<TitleLink>,
    /// The glossary, where terms of it come from this document.
    terms: Option<LinkView>,
}

#[derive(Serialize)]
struct TableUse {
    title: String,
    href: String,
    place: Option<String>,
    figures: Vec<FigureView>,
    /// Why not all figures of a large table are in the ledger.
    large: Option<String>,
}

#[derive(Serialize)]
struct FigureView {
    name: String,
    value: String,
    used: Vec<LinkView>,
}

/// Renders the register.
pub fn render(scope: &PageScope<'_>, summaries: &BTreeMap<PageRef<'_>, Summary>, report: &Report) -> String {
    let words = scope.setting.words();
    let site = scope.site();
    let lead = words.get("sources.lead").to_owned();
    let particulars = Particulars {
        kind: "sources",
        title: words.get("sources.title").to_owned(),
        description: lead.clone(),
        crumbs: Vec::new(),
        terms: std::collections::BTreeSet::new(),
        booklet: None,
    };
    let ledger = Ledger::new(site, summaries.iter().filter(|(page, _)| page.language == scope.page.language));
    let sources = site.sources.iter().map(|source| {
        let tables = site.booklets.iter().enumerate().flat_map(|(booklet, model)| {
            model.tables.iter().enumerate().filter_map(move |(index, table)| {
                let citation = table.source.as_ref().filter(|citation| citation.source == source.id)?;
                Some((PageId::Table(booklet, index), table, citation))
            })
        });
        SourceView {
            id: source.id.clone(),
            title: scope.text(&source.title).to_owned(),
            publisher: scope.text(&source.publisher).to_owned(),
            date: DateView::new(scope.setting.format(), source.date),
            kind: source.kind.as_ref().map(|kind| scope.text(kind).to_owned()),
            tables: tables
                .map(|(page, table, citation)| TableUse {
                    title: scope.text(&table.title).to_owned(),
                    href: scope.links.page(page),
                    place: citation.place.as_ref().map(|place| scope.text(place).to_owned()),
                    figures: figures(scope, &ledger, table, summaries),
                    large: is_large(table).then(|| large(scope, table)),
                })
                .collect(),
            booklets: site
                .booklets
                .iter()
                .enumerate()
                .filter(|(_, booklet)| booklet.source.as_deref() == Some(source.id.as_str()))
                .map(|(index, booklet)| TitleLink {
                    href: scope.links.page(PageId::Booklet(index)),
                    title: scope.text(&booklet.title).to_owned(),
                    lang: None,
                })
                .collect(),
            terms: terms(scope, &source.id),
        }
    });
    let view = WithCommon {
        common: scope.common(particulars),
        own: SourcesView { lead, sources: sources.filter(is_used).collect() },
    };
    scope.renderer.template("sources.html", scope.page.language, &view, report)
}

/// The glossary, with the number of its terms that come from a document.
fn terms(scope: &PageScope<'_>, source: &str) -> Option<LinkView> {
    let terms = &scope.site().glossary.terms;
    let count = terms.iter().filter(|term| term.source.as_ref().is_some_and(|(id, _)| id == source)).count();
    let label = scope.setting.words().fill("sources.term_count", &[("n", &count.to_string())]);
    (count > 0).then(|| LinkView { href: scope.links.page(PageId::Glossary), label, lang: None })
}

/// Documents whose booklets are still drafts are not yet sources of the site.
fn is_used(source: &SourceView) -> bool {
    !source.tables.is_empty() || !source.booklets.is_empty() || source.terms.is_some()
}

/// How many figures a large table has, and where they are.
fn large(scope: &PageScope<'_>, table: &Table) -> String {
    let cells = table.rows.iter().flat_map(|row| &row.cells);
    let count = cells.filter(|cell| cell.number().is_some()).count();
    let count = crate::table::count(scope.setting, count);
    scope.setting.words().fill("sources.large", &[("n", &count)])
}

/// The figures of a table that texts use, with their places of use.
fn figures(
    scope: &PageScope<'_>,
    ledger: &Ledger<'_>,
    table: &Table,
    summaries: &BTreeMap<PageRef<'_>, Summary>,
) -> Vec<FigureView> {
    let language = scope.page.language;
    let of_table = ledger.entries.iter().filter(|entry| std::ptr::eq(entry.table, table));
    of_table
        .filter(|entry| !entry.used.is_empty())
        .map(|entry| FigureView {
            name: entry.name(scope.setting),
            value: entry.value(scope.setting),
            used: entry
                .used
                .iter()
                .map(|id| {
                    let page = PageRef { id: *id, language };
                    let title = summaries.get(&page).map_or("", |summary| summary.title.as_str());
                    LinkView { href: scope.links.page(*id), label: title.to_owned(), lang: None }
                })
                .collect(),
        })
        .collect()
}
