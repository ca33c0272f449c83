//! The cover of a booklet, with its contents.

use serde::Serialize;

use crate::diagnostic::Report;
use crate::page::frame::{PageScope, Particulars};
use crate::page::pdf_link::PdfLink;
use crate::page::routes::PageId;
use crate::page::view::{ChapterEntry, CoverView, Fact, WithCommon};

#[derive(Serialize)]
struct BookletView {
    cover: CoverView,
    summary: String,
    chapters: Vec<ChapterEntry>,
    tables: Vec<TableEntry>,
    easy_href: Option<String>,
    print_href: String,
    pdf: Option<PdfLink>,
    tables_href: String,
    glossary_href: Option<String>,
    sources_href: Option<String>,
    imprint: Vec<Fact>,
}

#[derive(Serialize)]
struct TableEntry {
    number: String,
    title: String,
    href: String,
}

/// Renders the cover.
pub fn render(scope: &PageScope<'_>, index: usize, report: &Report) -> String {
    let booklet = &scope.site().booklets[index];
    let particulars = Particulars {
        kind: "booklet",
        title: scope.text(&booklet.title).to_owned(),
        description: scope.text(&booklet.summary).to_owned(),
        crumbs: Vec::new(),
        terms: std::collections::BTreeSet::new(),
        booklet: Some(index),
    };
    let tables = booklet.tables.iter().enumerate();
    let has_sources = !scope.site().sources.is_empty();
    let has_glossary = !scope.site().glossary.terms.is_empty();
    let view = WithCommon {
        common: scope.common(particulars),
        own: BookletView {
            cover: scope.cover(booklet),
            summary: scope.text(&booklet.summary).to_owned(),
            chapters: scope.chapters(index, true),
            tables: tables
                .map(|(table, model)| TableEntry {
                    number: scope.table_label(table),
                    title: scope.text(&model.title).to_owned(),
                    href: scope.links.page(PageId::Table(index, table)),
                })
                .collect(),
            easy_href: booklet.easy.as_ref().map(|_| scope.links.page(PageId::Easy(index))),
            print_href: scope.links.page(PageId::Print(index)),
            pdf: scope.pdf(index),
            tables_href: scope.links.page(PageId::Tables(index)),
            glossary_href: has_glossary.then(|| scope.links.page(PageId::Glossary)),
            sources_href: has_sources.then(|| scope.links.page(PageId::Sources)),
            imprint: scope.imprint(booklet),
        },
    };
    scope.renderer.template("booklet.html", scope.page.language, &view, report)
}

impl PageScope<'_> {
    /// The label of a table among its booklet's tables.
    pub fn table_label(&self, index: usize) -> String {
        self.setting.words().fill("tables.label", &[("n", &(index + 1).to_string())])
    }
}
