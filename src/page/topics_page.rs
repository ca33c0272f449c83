//! The index of the site: names and topics that documents mark, with the terms of the glossary.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::diagnostic::Report;
use crate::locale::{IndexKey, is_kana};
use crate::page::frame::{PageScope, Particulars};
use crate::page::reading_index::{IndexView, in_order};
use crate::page::routes::PageId;
use crate::page::term_places::PageUse;
use crate::page::topics::{Topic, topics};
use crate::page::view::WithCommon;

#[derive(Serialize)]
struct TopicsView {
    lead: String,
    #[serde(flatten)]
    index: IndexView<TopicView>,
}

/// An entry of the index.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TopicView {
    name: String,
    lang: Option<String>,
    reading: Option<String>,
    pages: Vec<PageUse>,
    /// Where it stands on the page for paper: ids, with a space between two.
    on_paper: String,
    /// Its place in the glossary.
    term: Option<String>,
}

/// Renders the index.
pub fn render(scope: &PageScope<'_>, report: &Report) -> String {
    let words = scope.setting.words();
    let language = scope.page.language;
    let site = scope.site();
    let topics = topics(site, &scope.renderer.outlines, language);
    let mut terms: BTreeMap<usize, IndexKey<'_>> = site
        .glossary
        .terms
        .iter()
        .enumerate()
        .map(|(index, term)| {
            (index, IndexKey { name: term.name.get(language), reading: term.reading.find(language) })
        })
        .collect();
    let mut entries = Vec::new();
    for topic in &topics {
        let term = site.glossary.find(topic.name, language);
        // A topic that is called like a term stands for it; another name of a term stands beside it.
        let own = term.filter(|term| terms.get(term).is_some_and(|key| key.name == topic.name));
        let key = own.and_then(|term| terms.remove(&term)).unwrap_or_else(|| topic.key());
        entries.push((key, TopicView { reading: reading(&key), ..view(scope, topic, term, |_| true) }));
    }
    entries.extend(terms.into_iter().map(|(index, key)| {
        let view = TopicView {
            name: key.name.to_owned(),
            reading: reading(&key),
            term: Some(term_href(scope, index)),
            ..TopicView::default()
        };
        (key, view)
    }));
    let lead = if site.glossary.terms.is_empty() { "topics.lead" } else { "topics.lead_with_terms" };
    let particulars = Particulars {
        kind: "topics",
        title: words.get("topics.title").to_owned(),
        description: words.get(lead).to_owned(),
        crumbs: Vec::new(),
        terms: BTreeSet::new(),
        booklet: None,
    };
    let view = WithCommon {
        common: scope.common(particulars),
        own: TopicsView {
            lead: words.get(lead).to_owned(),
            index: IndexView::new(scope, in_order(entries, language)),
        },
    };
    scope.renderer.template("topics.html", language, &view, report)
}

/// The topics of a booklet in order, for its page for paper.
pub fn of_booklet(scope: &PageScope<'_>, booklet: usize) -> Vec<TopicView> {
    let language = scope.page.language;
    let is_own = |id: PageId| matches!(id, PageId::Chapter(own, _) if own == booklet);
    let topics = topics(scope.site(), &scope.renderer.outlines, language);
    let own = topics.iter().filter(|topic| topic.places.iter().any(|place| is_own(place.page)));
    in_order(own.map(|topic| (topic.key(), view(scope, topic, None, is_own))), language)
        .into_values()
        .flatten()
        .collect()
}

fn view(
    scope: &PageScope<'_>,
    topic: &Topic<'_>,
    term: Option<usize>,
    is_shown: impl Fn(PageId) -> bool,
) -> TopicView {
    let foreign = |language: &'_ str| (language != scope.page.language).then(|| language.to_owned());
    let mut pages: Vec<(PageId, PageUse)> = Vec::new();
    for place in topic.places.iter().filter(|place| is_shown(place.page)) {
        if pages.last().is_none_or(|(id, _)| *id != place.page) {
            let lang = foreign(place.language);
            pages.push((place.page, PageUse::new(scope, place.page, place.title, lang.as_deref())));
        }
        if let (Some((_, page)), Some((anchor, title))) = (pages.last_mut(), place.section) {
            page.add(scope.links.place(place.page, Some(anchor)), title);
        }
    }
    TopicView {
        name: topic.name.to_owned(),
        lang: foreign(topic.language),
        reading: reading(&topic.key()),
        on_paper: pages.iter().flat_map(|(_, page)| anchors(page)).collect::<Vec<_>>().join(" "),
        pages: pages.into_iter().map(|(_, page)| page).collect(),
        term: term.map(|term| term_href(scope, term)),
    }
}

/// The ids of the sections of a use, else of its page, where they stand on the same page.
fn anchors(page: &PageUse) -> Vec<&str> {
    let links = if page.sections.is_empty() { std::slice::from_ref(&page.page) } else { &page.sections };
    links.iter().filter_map(|link| link.href.strip_prefix('#')).collect()
}

/// How a name is read, where it does not say so itself.
fn reading(key: &IndexKey<'_>) -> Option<String> {
    key.reading.filter(|_| !is_kana(key.name)).map(str::to_owned)
}

fn term_href(scope: &PageScope<'_>, term: usize) -> String {
    format!("{}#{}", scope.links.page(PageId::Glossary), scope.site().glossary.terms[term].id)
}
