//! `404.html`: in every language of the site, because nobody knows which one the visitor reads.

use serde::Serialize;

use crate::diagnostic::Report;
use crate::page::frame::{PageScope, Particulars};
use crate::page::routes::PageId;
use crate::page::view::{LinkView, WithCommon};

#[derive(Serialize)]
struct ErrorView {
    languages: Vec<ErrorLanguage>,
}

#[derive(Serialize)]
struct ErrorLanguage {
    tag: String,
    dir: String,
    title: String,
    text: String,
    links: Vec<LinkView>,
}

/// Renders the page.
pub fn render(scope: &PageScope<'_>, report: &Report) -> String {
    let site = scope.site();
    let words = scope.setting.words();
    let languages = site.config.languages.iter().map(|tag| {
        let theme_language = site.language(tag);
        let words = &theme_language.words;
        let link = |page: PageId, key: &str| LinkView {
            href: scope.links.file(&scope.renderer.routes.path(page, tag)),
            label: words.get(key).to_owned(),
            lang: None,
        };
        let mut links = vec![link(PageId::Home, "error.home")];
        if !site.glossary.terms.is_empty() {
            links.push(link(PageId::Glossary, "glossary.title"));
        }
        ErrorLanguage {
            tag: tag.clone(),
            dir: theme_language.direction.clone(),
            title: words.get("error.title").to_owned(),
            text: words.get("error.text").to_owned(),
            links,
        }
    });
    let languages = languages.collect();
    let mut common = scope.common(Particulars {
        kind: "error",
        title: words.get("error.title").to_owned(),
        description: words.get("error.text").to_owned(),
        crumbs: Vec::new(),
        terms: std::collections::BTreeSet::new(),
        booklet: None,
    });
    common.page.noindex = true;
    common.page.canonical = None;
    common.page.twin = None;
    common.page.og.url = None;
    common.page.alternates.clear();
    scope.renderer.template(
        "error.html",
        scope.page.language,
        &WithCommon { common, own: ErrorView { languages } },
        report,
    )
}
