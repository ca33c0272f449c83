//! The glossary: by reading, with the other languages' names and the places of use.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::diagnostic::Report;
use crate::html::escape_text;
use crate::locale::{Head, ReadingOrder};
use crate::model::Term;
use crate::page::frame::{PageScope, Particulars};
use crate::page::renderer::Summary;
use crate::page::routes::{PageId, PageRef};
use crate::page::view::{LinkView, OtherName, WithCommon};

#[derive(Serialize)]
struct GlossaryView {
    lead: String,
    heads: Vec<HeadView>,
    groups: Vec<Group>,
    count: usize,
}

#[derive(Serialize)]
struct HeadView {
    id: String,
    label: String,
    present: bool,
    note: String,
}

#[derive(Serialize)]
struct Group {
    id: String,
    label: String,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    name: String,
    reading: Option<String>,
    full: Option<String>,
    others: Vec<OtherName>,
    definition: String,
    see: Vec<See>,
    used: Vec<LinkView>,
}

#[derive(Serialize)]
struct See {
    name: String,
    href: String,
}

/// Terms of one language in reading order, each under its head.
pub fn in_order<'t>(
    terms: &'t [Term],
    language: &str,
    order: &ReadingOrder,
) -> BTreeMap<Head, Vec<(usize, &'t Term)>> {
    let mut heads: BTreeMap<Head, Vec<(usize, &Term)>> = BTreeMap::new();
    for (index, term) in terms.iter().enumerate() {
        heads.entry(order.head(sort_key(term, language))).or_default().push((index, term));
    }
    for entries in heads.values_mut() {
        entries.sort_by(|(_, a), (_, b)| {
            order.compare(sort_key(a, language), sort_key(b, language)).then_with(|| a.id.cmp(&b.id))
        });
    }
    heads
}

/// What a term is sorted by: a Latin name by itself, any other by its reading.
fn sort_key<'t>(term: &'t Term, language: &str) -> &'t str {
    let name = term.name.get(language);
    if name.starts_with(|char: char| char.is_ascii_alphanumeric()) {
        return name;
    }
    term.reading.find(language).unwrap_or(name)
}

/// Renders the glossary.
pub fn render(scope: &PageScope<'_>, summaries: &BTreeMap<PageRef<'_>, Summary>, report: &Report) -> String {
    let words = scope.setting.words();
    let language = scope.page.language;
    let terms = &scope.site().glossary.terms;
    let order = ReadingOrder::new(language);
    let sorted = in_order(terms, language, &order);
    let uses = uses(scope, summaries);
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
            heads: heads(scope, &sorted, &order),
            groups: groups(scope, &sorted, &uses),
            count: terms.len(),
        },
    };
    scope.renderer.template("glossary.html", language, &view, report)
}

/// All heads that an index of the language lists; Latin letters are one head in an index by kana.
fn heads(
    scope: &PageScope<'_>,
    sorted: &BTreeMap<Head, Vec<(usize, &Term)>>,
    order: &ReadingOrder,
) -> Vec<HeadView> {
    let words = scope.setting.words();
    let mut heads: BTreeSet<Head> =
        order.standing_heads().into_iter().map(|head| joined(head, order)).collect();
    if order.standing_heads().iter().any(|head| matches!(head, Head::Kana(_))) {
        heads.insert(Head::Latin('A'));
    }
    let present: BTreeSet<Head> = sorted.keys().map(|head| joined(*head, order)).collect();
    heads.extend(&present);
    heads
        .into_iter()
        .map(|head| {
            let present = present.contains(&head);
            HeadView {
                id: id(head),
                label: label(scope, head, order),
                present,
                note: words.get(if present { "glossary.head" } else { "glossary.head_absent" }).to_owned(),
            }
        })
        .collect()
}

fn groups(
    scope: &PageScope<'_>,
    sorted: &BTreeMap<Head, Vec<(usize, &Term)>>,
    uses: &BTreeMap<usize, Vec<LinkView>>,
) -> Vec<Group> {
    let order = ReadingOrder::new(scope.page.language);
    let mut groups: Vec<Group> = Vec::new();
    for (head, terms) in sorted {
        let head = joined(*head, &order);
        let entries = terms.iter().map(|(index, term)| entry(scope, *index, term, uses));
        match groups.last_mut().filter(|group| group.id == id(head)) {
            Some(group) => group.entries.extend(entries),
            None => groups.push(Group {
                id: id(head),
                label: label(scope, head, &order),
                entries: entries.collect(),
            }),
        }
    }
    groups
}

fn entry(scope: &PageScope<'_>, index: usize, term: &Term, uses: &BTreeMap<usize, Vec<LinkView>>) -> Entry {
    let language = scope.page.language;
    let terms = &scope.site().glossary.terms;
    let own_full = term.full.as_ref().and_then(|full| full.find(language));
    let mut others = scope.other_names(&term.name);
    if let Some(full) = &term.full {
        for other in &mut others {
            if let Some(full) = full.find(&other.tag).filter(|full| *full != other.name) {
                other.name = format!("{} ({full})", other.name);
            }
        }
    }
    Entry {
        id: term.id.clone(),
        name: term.name.get(language).to_owned(),
        reading: term.reading.find(language).map(str::to_owned),
        full: own_full.map(str::to_owned),
        others,
        definition: format!("<p>{}</p>", escape_text(term.definition.get(language))),
        see: term
            .see
            .iter()
            .filter_map(|id| terms.iter().find(|other| other.id == *id))
            .map(|other| See { name: other.name.get(language).to_owned(), href: format!("#{}", other.id) })
            .collect(),
        used: uses.get(&index).cloned().unwrap_or_default(),
    }
}

/// More sections than this, and the chapters alone are listed.
const MOST_SECTIONS: usize = 6;

/// Where each term is used, in the order of the booklets: its sections, or its chapters where sections are many.
fn uses(scope: &PageScope<'_>, summaries: &BTreeMap<PageRef<'_>, Summary>) -> BTreeMap<usize, Vec<LinkView>> {
    let mut sections: BTreeMap<usize, Vec<LinkView>> = BTreeMap::new();
    let mut chapters: BTreeMap<usize, Vec<LinkView>> = BTreeMap::new();
    for (page, summary) in summaries {
        let PageId::Chapter(booklet, chapter) = page.id else { continue };
        if page.language != scope.page.language {
            continue;
        }
        let number = scope.site().booklets[booklet].chapters[chapter].number;
        let page_href = scope.links.page(page.id);
        let link =
            |href: String, title: &str| LinkView { href, label: format!("{number} {title}"), lang: None };
        for used in &summary.terms {
            let section = used.section.as_ref().and_then(|id| Some((id, summary.sections.get(id)?)));
            let entry = match section {
                Some((id, title)) => link(format!("{page_href}#{id}"), title),
                None => link(page_href.clone(), &summary.title),
            };
            add(sections.entry(used.term).or_default(), entry);
            add(chapters.entry(used.term).or_default(), link(page_href.clone(), &summary.title));
        }
    }
    for (term, links) in &mut sections {
        if links.len() > MOST_SECTIONS
            && let Some(chapters) = chapters.remove(term)
        {
            *links = chapters;
        }
    }
    sections
}

fn add(links: &mut Vec<LinkView>, link: LinkView) {
    if links.iter().all(|known| known.href != link.href) {
        links.push(link);
    }
}

/// In an index by kana all Latin letters stand under one head.
fn joined(head: Head, order: &ReadingOrder) -> Head {
    let by_kana = order.standing_heads().iter().any(|head| matches!(head, Head::Kana(_)));
    match head {
        Head::Latin(_) if by_kana => Head::Latin('A'),
        head => head,
    }
}

fn id(head: Head) -> String {
    match head {
        Head::Kana(kana) => format!("head-{kana}"),
        Head::Latin(letter) => format!("head-{}", letter.to_ascii_lowercase()),
        Head::Other => "head-other".to_owned(),
    }
}

fn label(scope: &PageScope<'_>, head: Head, order: &ReadingOrder) -> String {
    let by_kana = order.standing_heads().iter().any(|head| matches!(head, Head::Kana(_)));
    match head {
        Head::Kana(kana) => kana.to_string(),
        Head::Latin(_) if by_kana => "A–Z".to_owned(),
        Head::Latin(letter) => letter.to_string(),
        Head::Other => scope.setting.words().get("glossary.other").to_owned(),
    }
}
