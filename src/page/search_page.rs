//! The search of a language: a field, and where else one can look. Results are made by its script.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::diagnostic::Report;
use crate::page::frame::{PageScope, Particulars};
use crate::page::routes::PageId;
use crate::page::search_index::path;
use crate::page::view::{LinkView, WithCommon};

#[derive(Serialize)]
struct SearchView {
    /// Address of the index.
    index: String,
    /// Words that the script needs, as JSON.
    script_words: String,
    /// Where else one can look.
    ways: Vec<LinkView>,
    /// The search of the other languages. In labels, `{q}` stands for what is searched.
    others: Vec<LinkView>,
}

/// Words that only the script uses.
const WORDS: [&str; 9] = ["all", "count", "count_one", "nothing", "loading", "failed", "more", "best", "use"];

/// Renders the search page.
pub fn render(scope: &PageScope<'_>, report: &Report) -> String {
    let words = scope.setting.words();
    let language = scope.page.language;
    let particulars = Particulars {
        kind: "search",
        title: words.get("search.title").to_owned(),
        description: words.get("search.lead").to_owned(),
        crumbs: Vec::new(),
        terms: BTreeSet::new(),
        booklet: None,
    };
    let view = WithCommon {
        common: scope.common(particulars),
        own: SearchView {
            index: scope.links.file(&path(language)),
            script_words: script_words(scope),
            ways: ways(scope),
            others: others(scope),
        },
    };
    scope.renderer.template("search.html", language, &view, report)
}

/// The contents of every booklet, then the pages that are in order.
fn ways(scope: &PageScope<'_>) -> Vec<LinkView> {
    let site = scope.site();
    let words = scope.setting.words();
    let link = |page: PageId, label: String| LinkView { href: scope.links.page(page), label, lang: None };
    let booklets = site.booklets.iter().enumerate().map(|(index, booklet)| {
        let title = scope.text(&booklet.short_title);
        link(PageId::Booklet(index), words.fill("search.contents_of", &[("title", title)]))
    });
    let others =
        [("glossary.toml", "glossary.title"), ("topics", "topics.title"), ("tables", "tables.title_all")];
    let others = others.into_iter().filter_map(|(source, title)| {
        Some(link(scope.renderer.routes.of_source(source)?, words.get(title).to_owned()))
    });
    booklets.chain(others).collect()
}

/// The search of every other language.
fn others(scope: &PageScope<'_>) -> Vec<LinkView> {
    let words = scope.setting.words();
    let languages = scope.site().config.languages.iter().filter(|tag| *tag != scope.page.language);
    languages
        .map(|tag| LinkView {
            lang: Some(tag.clone()),
            href: scope.links.file(&scope.renderer.routes.path(PageId::Search, tag)),
            label: words.fill("search.other", &[("language", &scope.language_name(tag))]),
        })
        .collect()
}

fn script_words(scope: &PageScope<'_>) -> String {
    let words = scope.setting.words();
    let words = WORDS.map(|key| (key, words.get(&format!("search.{key}")).to_owned()));
    serde_json::to_string(&words.into_iter().collect::<BTreeMap<_, _>>()).unwrap_or_default()
}
