//! The glossary: by reading, with the other languages' names and the places of use.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::diagnostic::Report;
use crate::html::escape_text;
use crate::locale::IndexKey;
use crate::markdown::Links;
use crate::model::Term;
use crate::page::frame::{PageScope, Particulars};
use crate::page::reading_index::{IndexView, in_order};
use crate::page::renderer::Summary;
use crate::page::routes::PageRef;
use crate::page::term_places::{self, PageUse};
use crate::page::view::{LinkView, OtherName, WithCommon};

#[derive(Serialize)]
struct GlossaryView {
    lead: String,
    #[serde(flatten)]
    index: IndexView<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    name: String,
    lang: Option<String>,
    reading: Option<String>,
    full: Option<String>,
    others: Vec<OtherName>,
    definition: String,
    definition_lang: Option<String>,
    see: Vec<LinkView>,
    source: Option<LinkView>,
    used: Vec<PageUse>,
    tables: Vec<LinkView>,
    /// How many places use it.
    places: usize,
    /// Are the places too many to stand open?
    is_folded: bool,
}

/// More places than this stand behind a fold.
const MOST_PLACES: usize = 6;

/// What a term is sorted by.
pub fn key<'t>(term: &'t Term, language: &str) -> IndexKey<'t> {
    IndexKey { name: term.name.get(language), reading: term.reading.find(language) }
}

/// Renders the glossary.
pub fn render(scope: &PageScope<'_>, summaries: &BTreeMap<PageRef<'_>, Summary>, report: &Report) -> String {
    let words = scope.setting.words();
    let language = scope.page.language;
    let terms = &scope.site().glossary.terms;
    let mut documents = term_places::documents(scope, summaries);
    let mut tables = term_places::tables(scope);
    let entries = terms.iter().enumerate().map(|(index, term)| {
        let used = documents.remove(&index).unwrap_or_default();
        (key(term, language), entry(scope, term, used, tables.remove(&index).unwrap_or_default()))
    });
    let sorted = in_order(entries, language);
    let particulars = Particulars {
        kind: "glossary",
        title: words.get("glossary.title").to_owned(),
        description: words.get("glossary.lead").to_owned(),
        crumbs: Vec::new(),
        terms: BTreeSet::new(),
        booklet: None,
    };
    let view = WithCommon {
        common: scope.common(particulars),
        own: GlossaryView {
            lead: words.get("glossary.lead").to_owned(),
            index: IndexView::new(scope, sorted),
        },
    };
    scope.renderer.template("glossary.html", language, &view, report)
}

fn entry(scope: &PageScope<'_>, term: &Term, used: Vec<PageUse>, tables: Vec<LinkView>) -> Entry {
    let language = scope.page.language;
    let own_full = term.full.as_ref().and_then(|full| full.find(language));
    let mut others = scope.other_names(&term.name);
    if let Some(full) = &term.full {
        for other in &mut others {
            if let Some(full) = full.find(&other.tag).filter(|full| *full != other.name) {
                other.name = format!("{} ({full})", other.name);
            }
        }
    }
    let places = used.iter().map(|page| page.sections.len().max(1)).sum::<usize>() + tables.len();
    Entry {
        id: term.id.clone(),
        name: term.name.get(language).to_owned(),
        lang: term.name.borrowed_from(language).map(str::to_owned),
        definition_lang: term.definition.borrowed_from(language).map(str::to_owned),
        reading: term.reading.find(language).map(str::to_owned),
        full: own_full.map(str::to_owned),
        others,
        definition: format!("<p>{}</p>", escape_text(term.definition.get(language))),
        see: scope
            .site()
            .glossary
            .related(term)
            .map(|other| LinkView {
                href: format!("#{}", other.id),
                label: other.name.get(language).to_owned(),
                lang: None,
            })
            .collect(),
        source: term.source.as_ref().and_then(|(id, _)| scope.site().source(id)).map(|source| LinkView {
            href: scope.links.register(&source.id),
            label: scope.text(&source.title).to_owned(),
            lang: None,
        }),
        used,
        tables,
        places,
        is_folded: places > MOST_PLACES,
    }
}
