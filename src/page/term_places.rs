//! Where the terms of the glossary are used: chapters with their sections, pages, tables.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::markdown::TermMatcher;
use crate::model::{Cell, Table};
use crate::page::frame::PageScope;
use crate::page::renderer::Summary;
use crate::page::routes::{PageId, PageRef};
use crate::page::view::LinkView;

/// A page that uses something, and its sections that do.
#[derive(Clone, Debug, Serialize)]
pub struct PageUse {
    /// The page.
    pub page: LinkView,
    /// Its sections.
    pub sections: Vec<LinkView>,
}

impl PageUse {
    /// A page of the site, as an index names it: `第2章 課題と方向性`, with its booklet where the site has several.
    pub fn new(scope: &PageScope<'_>, id: PageId, title: &str, lang: Option<&str>) -> Self {
        let label = match id {
            PageId::Chapter(booklet, chapter) => {
                let booklet = &scope.site().booklets[booklet];
                let number = booklet.chapters[chapter].number.to_string();
                let name = scope.text(&booklet.short_title);
                let values = [("booklet", name), ("n", &number), ("title", title)];
                let key = if scope.site().booklets.len() > 1 { "index.chapter_of" } else { "index.chapter" };
                scope.setting.words().fill(key, &values)
            }
            _ => title.to_owned(),
        };
        let page = LinkView { href: scope.links.place(id, None), label, lang: lang.map(str::to_owned) };
        Self { page, sections: Vec::new() }
    }

    /// Adds a section, once.
    pub fn add(&mut self, href: String, title: &str) {
        if self.sections.iter().all(|known| known.href != href) {
            self.sections.push(LinkView { href, label: title.to_owned(), lang: self.page.lang.clone() });
        }
    }
}

/// Documents that use each term, in the order of the site.
pub fn documents(
    scope: &PageScope<'_>,
    summaries: &BTreeMap<PageRef<'_>, Summary>,
) -> BTreeMap<usize, Vec<PageUse>> {
    let mut uses: BTreeMap<usize, Vec<PageUse>> = BTreeMap::new();
    for (page, summary) in summaries.iter().filter(|(page, _)| page.language == scope.page.language) {
        let lang = scope.language_of(page.id).filter(|language| *language != scope.page.language);
        let mut own: BTreeMap<usize, PageUse> = BTreeMap::new();
        for used in &summary.terms {
            let entry =
                own.entry(used.term).or_insert_with(|| PageUse::new(scope, page.id, &summary.title, lang));
            let section = used.section.as_ref().and_then(|id| Some((id, summary.sections.get(id)?)));
            if let Some((id, title)) = section {
                entry.add(scope.links.place(page.id, Some(id)), title);
            }
        }
        for (term, entry) in own {
            uses.entry(term).or_default().push(entry);
        }
    }
    uses
}

/// Tables whose titles, notes or texts hold each term.
pub fn tables(scope: &PageScope<'_>) -> BTreeMap<usize, Vec<LinkView>> {
    let mut uses: BTreeMap<usize, Vec<LinkView>> = BTreeMap::new();
    let Some(matcher) = scope.renderer.matchers.get(scope.page.language) else { return uses };
    for (booklet, model) in scope.site().booklets.iter().enumerate() {
        for (index, table) in model.tables.iter().enumerate() {
            let href = scope.links.page(PageId::Table(booklet, index));
            let link = LinkView { href, label: scope.text(&table.title).to_owned(), lang: None };
            for term in terms_of(scope, table, matcher) {
                uses.entry(term).or_default().push(link.clone());
            }
        }
    }
    uses
}

fn terms_of(
    scope: &PageScope<'_>,
    table: &Table,
    matcher: &TermMatcher,
) -> std::collections::BTreeSet<usize> {
    let mut text = scope.text(&table.title).to_owned();
    let notes = table.note.iter().chain(&table.notes).map(|note| scope.text(note).to_owned());
    let columns = table.columns.iter().map(|column| scope.setting.column_name(column));
    let cells = table.rows.iter().flat_map(|row| table.columns.iter().zip(&row.cells)).filter_map(
        |(column, cell)| {
            let is_text = matches!(cell, Cell::Text(_) | Cell::List(_) | Cell::Choice(_));
            is_text.then(|| scope.setting.value(column, cell))
        },
    );
    for part in notes.chain(columns).chain(cells) {
        text.push('\0');
        text.push_str(&part);
    }
    matcher.terms_in(&text)
}
