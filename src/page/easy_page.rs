//! A booklet's summary in easy language: やさしい日本語 with readings, plain English.
//!
//! Source: 在留支援のためのやさしい日本語ガイドライン (出入国在留管理庁・文化庁, 2020).

use serde::Serialize;

use crate::diagnostic::Report;
use crate::html::to_html;
use crate::markdown::{Citing, Mode, with_readings};
use crate::page::chapter_page::{SourceView, source, summarise};
use crate::page::frame::{PageScope, Particulars, Version};
use crate::page::renderer::{Summary, Text};
use crate::page::routes::PageId;
use crate::page::view::{LinkView, WithCommon};

#[derive(Serialize)]
struct EasyView {
    /// The title with its readings.
    heading: String,
    /// The lead with its readings.
    lead: Option<String>,
    html: String,
    notes: Option<String>,
    sources: Vec<SourceView>,
    /// Are there readings that can be hidden?
    has_readings: bool,
    /// The booklet itself.
    booklet: LinkView,
}

/// Renders the summary of a booklet.
pub fn render(scope: &PageScope<'_>, index: usize, summary: &mut Summary, report: &Report) -> String {
    let booklet = &scope.site().booklets[index];
    let version = booklet.easy.as_ref().and_then(|versions| scope.version(versions));
    let Some(Version { document, language, .. }) = version else {
        return String::new();
    };
    let text = Text {
        document,
        language,
        booklet: Some(booklet),
        chapter: None,
        mode: Mode::Screen,
        citing: Citing::EndMatter,
    };
    let rendered = text.render(scope, report);
    let front = &document.front;
    let marked =
        |marked: &Option<String>, plain: &str| to_html(&with_readings(marked.as_deref().unwrap_or(plain)));
    let description = front.description.clone().or_else(|| front.summary.clone());
    let short_title = scope.text(&booklet.short_title).to_owned();
    let particulars = Particulars {
        kind: "easy",
        title: front.title.clone(),
        description: description.unwrap_or_else(|| scope.text(&booklet.summary).to_owned()),
        crumbs: vec![(short_title.clone(), PageId::Booklet(index))],
        terms: rendered.popovers.clone(),
        booklet: Some(index),
    };
    let html = to_html(&rendered.body);
    let heading = marked(&front.with_readings.title, &front.title);
    let view = WithCommon {
        common: scope.common(particulars),
        own: EasyView {
            has_readings: html.contains("<ruby>") || heading.contains("<ruby>"),
            heading,
            lead: front.summary.as_deref().map(|plain| marked(&front.with_readings.summary, plain)),
            html,
            notes: rendered.notes.as_ref().map(|notes| to_html(std::slice::from_ref(notes))),
            sources: rendered.sources.iter().map(|note| source(scope, note)).collect(),
            booklet: LinkView {
                lang: None,
                href: scope.links.page(PageId::Booklet(index)),
                label: short_title,
            },
        },
    };
    let html = scope.renderer.template("easy.html", scope.page.language, &view, report);
    summarise(document, rendered, summary);
    html
}
