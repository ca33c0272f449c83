//! A page outside of booklets.

use serde::Serialize;

use crate::diagnostic::Report;
use crate::html::to_html;
use crate::markdown::{Citing, Mode};
use crate::page::chapter_page::summarise;
use crate::page::frame::{PageScope, Particulars, Version};
use crate::page::renderer::{Summary, Text};
use crate::page::view::{DateView, Section, WithCommon};

#[derive(Serialize)]
struct StandaloneView {
    title: String,
    summary: Option<String>,
    updated: DateView,
    contents: Vec<Section>,
    html: String,
}

/// Renders a stand-alone page.
pub fn render(scope: &PageScope<'_>, index: usize, summary: &mut Summary, report: &Report) -> String {
    let site = scope.site();
    let Some(Version { document, language, .. }) = scope.version(&site.pages[index].versions) else {
        return String::new();
    };
    let text = Text {
        document,
        language,
        booklet: None,
        chapter: None,
        mode: Mode::Screen,
        citing: Citing::TablePage,
    };
    let mut rendered = text.render(scope, report);
    let body = scope.with_heading_links(std::mem::take(&mut rendered.body));
    let front = &document.front;
    let description = front.description.clone().or_else(|| front.summary.clone());
    let particulars = Particulars {
        kind: "page",
        title: front.title.clone(),
        description: description.unwrap_or_else(|| scope.text(&site.config.description).to_owned()),
        crumbs: Vec::new(),
        terms: rendered.popovers.clone(),
        booklet: None,
    };
    let mut html = to_html(&body);
    if let Some(notes) = &rendered.notes {
        html.push_str(&to_html(std::slice::from_ref(notes)));
    }
    let view = WithCommon {
        common: scope.common(particulars),
        own: StandaloneView {
            title: front.title.clone(),
            summary: front.summary.clone(),
            updated: DateView::new(scope.setting.format(), front.updated.unwrap_or(site.config.updated)),
            contents: PageScope::contents(&rendered.headings),
            html,
        },
    };
    let html = scope.renderer.template("page.html", scope.page.language, &view, report);
    summarise(document, rendered, summary);
    html
}
