//! A chapter.

use serde::Serialize;

use crate::diagnostic::Report;
use crate::html::{el, text_of, to_html};
use crate::markdown::{Citing, Mode, Rendered, SourceNote};
use crate::page::frame::{PageScope, Particulars, Version};
use crate::page::renderer::{Summary, Text};
use crate::page::routes::PageId;
use crate::page::view::{DateView, Section, TitleLink, WithCommon};

#[derive(Serialize)]
struct ChapterView {
    number: usize,
    chapters: usize,
    title: String,
    summary: Option<String>,
    updated: DateView,
    minutes: usize,
    tabs: Vec<Tab>,
    contents: Vec<Section>,
    html: String,
    notes: Option<String>,
    sources: Vec<SourceView>,
    prev: Option<TitleLink>,
    next: Option<TitleLink>,
    booklet: BookletLink,
}

#[derive(Serialize)]
struct Tab {
    lang: Option<String>,
    number: usize,
    title: String,
    href: String,
    current: bool,
}

#[derive(Serialize)]
pub struct SourceView {
    id: String,
    html: String,
}

#[derive(Serialize)]
struct BookletLink {
    title: String,
    short_title: String,
    href: String,
}

/// Characters (Japanese) or letters (English) that a reader takes in a minute.
const PER_MINUTE: (usize, usize) = (500, 1100);

/// Renders a chapter.
pub fn render(
    scope: &PageScope<'_>,
    booklet_index: usize,
    chapter_index: usize,
    summary: &mut Summary,
    report: &Report,
) -> String {
    let site = scope.site();
    let booklet = &site.booklets[booklet_index];
    let chapter = &booklet.chapters[chapter_index];
    let Some(Version { document, language, .. }) = scope.version(&chapter.versions) else {
        return String::new();
    };
    let text = Text {
        document,
        language,
        booklet: Some(booklet),
        chapter: Some(chapter.number),
        mode: Mode::Screen,
        citing: Citing::EndMatter,
    };
    let mut rendered = text.render(scope, report);
    let body = scope.with_heading_links(std::mem::take(&mut rendered.body));
    let front = &document.front;
    let description = front.description.clone().or_else(|| front.summary.clone());
    let particulars = Particulars {
        kind: "chapter",
        title: front.title.clone(),
        description: description.unwrap_or_else(|| scope.text(&booklet.summary).to_owned()),
        crumbs: vec![(scope.text(&booklet.short_title).to_owned(), PageId::Booklet(booklet_index))],
        terms: rendered.popovers.clone(),
        booklet: Some(booklet_index),
    };
    let neighbour = |index: Option<usize>| {
        let index = index?;
        let chapter = booklet.chapters.get(index)?;
        let Version { document, lang, .. } = scope.version(&chapter.versions)?;
        let href = scope.links.page(PageId::Chapter(booklet_index, index));
        Some(TitleLink { href, title: document.front.title.clone(), lang })
    };
    let per_minute = if language.starts_with("ja") { PER_MINUTE.0 } else { PER_MINUTE.1 };
    let view = WithCommon {
        common: scope.common(particulars),
        own: ChapterView {
            number: chapter.number,
            chapters: booklet.chapters.len(),
            title: front.title.clone(),
            summary: front.summary.clone(),
            updated: DateView::new(scope.setting.format(), front.updated.unwrap_or(site.config.updated)),
            minutes: rendered.characters.div_ceil(per_minute).max(1),
            tabs: tabs(scope, booklet_index, chapter_index),
            contents: PageScope::contents(&rendered.headings),
            html: to_html(&body),
            notes: rendered.notes.as_ref().map(|notes| to_html(std::slice::from_ref(notes))),
            sources: rendered.sources.iter().map(|note| source(scope, note)).collect(),
            prev: neighbour(chapter_index.checked_sub(1)),
            next: neighbour(Some(chapter_index + 1)),
            booklet: BookletLink {
                title: scope.text(&booklet.title).to_owned(),
                short_title: scope.text(&booklet.short_title).to_owned(),
                href: scope.links.page(PageId::Booklet(booklet_index)),
            },
        },
    };
    let html = scope.renderer.template("chapter.html", scope.page.language, &view, report);
    summarise(document, rendered, summary);
    html
}

/// Keeps what other pages and the checks need.
pub fn summarise(document: &crate::model::Document, rendered: Rendered, summary: &mut Summary) {
    summary.title.clone_from(&document.front.title);
    summary.file = Some(std::sync::Arc::clone(&document.file));
    summary.headings = rendered.headings.iter().map(|heading| (heading.id.clone(), heading.span)).collect();
    summary.sections =
        rendered.headings.iter().map(|heading| (heading.id.clone(), text_of(&heading.title))).collect();
    summary.links = rendered.links;
    summary.terms = rendered.term_uses;
    summary.tables = rendered.tables;
    summary.figures = rendered.figures;
}

fn tabs(scope: &PageScope<'_>, booklet_index: usize, current: usize) -> Vec<Tab> {
    let chapters = scope.site().booklets[booklet_index].chapters.iter().enumerate();
    chapters
        .filter_map(|(index, chapter)| {
            let Version { document, lang, .. } = scope.version(&chapter.versions)?;
            let front = &document.front;
            Some(Tab {
                lang,
                number: chapter.number,
                title: front.short_title.clone().unwrap_or_else(|| front.title.clone()),
                href: scope.links.page(PageId::Chapter(booklet_index, index)),
                current: index == current,
            })
        })
        .collect()
}

/// An entry of the list of sources.
pub fn source(scope: &PageScope<'_>, note: &SourceNote) -> SourceView {
    let words = scope.setting.words();
    let site = scope.site();
    let mut item = Vec::new();
    if let Some(source) = site.source(&note.citation.source) {
        let place = note.citation.place.as_ref().and_then(|place| place.find(scope.page.language));
        let date = scope.setting.format().date(source.date);
        let values = [
            ("publisher", scope.text(&source.publisher)),
            ("title", scope.text(&source.title)),
            ("date", date.as_str()),
            ("place", place.unwrap_or("")),
        ];
        let key = if place.is_some() { "fact.entry" } else { "fact.entry_plain" };
        item.push(words.fill(key, &values).into());
    }
    if let Ok(table) = site.find_table(&note.table, None) {
        let title = scope.text(&table.title);
        let href = crate::markdown::Links::table(&scope.links, table);
        item.push(" ".into());
        item.push(
            el("a").attr("href", href).child(words.fill("fact.entry_table", &[("title", title)])).into(),
        );
    }
    SourceView { id: note.id.clone(), html: to_html(&item) }
}
