//! What the documents of a site put into its index, in one language.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::locale::IndexKey;
use crate::markdown::Outlines;
use crate::model::{Document, IndexEntry, Site, Versions};
use crate::page::routes::PageId;
use crate::text::{SourceFile, Span};

/// A name or topic.
#[derive(Clone, Debug)]
pub struct Topic<'a> {
    /// The name.
    pub name: &'a str,
    /// How it is read, where some place says it.
    pub reading: Option<&'a str>,
    /// Language of the name, where it is not that of the index.
    pub language: &'a str,
    /// Where it stands, in the order of the site.
    pub places: Vec<TopicPlace<'a>>,
}

/// A place that a topic is for.
#[derive(Clone, Debug)]
pub struct TopicPlace<'a> {
    /// The page.
    pub page: PageId,
    /// Title of the page.
    pub title: &'a str,
    /// Language of its text.
    pub language: &'a str,
    /// Anchor and title of the section; none for the page as a whole.
    pub section: Option<(&'a str, &'a str)>,
    /// The file.
    pub file: &'a Arc<SourceFile>,
    /// Where the entry stands in it.
    pub span: Span,
}

impl<'a> Topic<'a> {
    /// What it is sorted by.
    #[must_use]
    pub const fn key(&self) -> IndexKey<'a> {
        IndexKey { name: self.name, reading: self.reading }
    }
}

/// All topics that readers of a language find. Marks without a reading take that of the term of their name, else the
/// first that is given for it.
#[must_use]
pub fn topics<'a>(site: &'a Site, outlines: &'a Outlines, language: &'a str) -> Vec<Topic<'a>> {
    type Found<'a> = (&'a str, Option<&'a str>, &'a str, TopicPlace<'a>);
    let mut found: Vec<Found<'a>> = Vec::new();
    for (page, versions) in documents(site) {
        let Some((shown, document)) = site.version(versions, language) else { continue };
        let outline = outlines.of(document);
        let title = document.front.title.as_str();
        let mut add = |entry: &'a IndexEntry, section| {
            let place =
                TopicPlace { page, title, language: shown, section, file: &document.file, span: entry.span };
            found.push((&entry.name, entry.reading.as_deref(), shown, place));
        };
        document.front.index.iter().for_each(|entry| add(entry, None));
        for mark in &outline.index {
            let heading = mark.heading.and_then(|index| outline.headings.get(index));
            add(&mark.entry, heading.map(|heading| (heading.id.as_str(), heading.title.as_str())));
        }
    }
    let terms = site.glossary.terms.iter();
    let mut readings: BTreeMap<&str, &str> =
        terms.filter_map(|term| Some((term.name.get(language), term.reading.find(language)?))).collect();
    for (name, reading, _, _) in &found {
        if let Some(reading) = reading {
            readings.entry(name).or_insert(reading);
        }
    }
    let mut topics: BTreeMap<(&str, Option<&str>), Topic<'a>> = BTreeMap::new();
    for (name, reading, shown, place) in found {
        let reading = reading.or_else(|| readings.get(name).copied());
        let topic = topics.entry((name, reading)).or_insert_with(|| Topic {
            name,
            reading,
            language: shown,
            places: Vec::new(),
        });
        topic.places.push(place);
    }
    topics.into_values().collect()
}

/// Does any document put anything into the index?
#[must_use]
pub fn has_topics(site: &Site, outlines: &Outlines) -> bool {
    let mut documents = site.documents().flat_map(Versions::all);
    documents.any(|document| !document.front.index.is_empty() || !outlines.of(document).index.is_empty())
}

/// Documents with their pages, in the order of the site.
fn documents(site: &Site) -> impl Iterator<Item = (PageId, &Versions<Document>)> {
    let chapters = site.booklets.iter().enumerate().flat_map(|(booklet, model)| {
        let easy = model.easy.iter().map(move |versions| (PageId::Easy(booklet), versions));
        let chapters = model.chapters.iter().enumerate();
        easy.chain(chapters.map(move |(index, chapter)| (PageId::Chapter(booklet, index), &chapter.versions)))
    });
    let pages =
        site.pages.iter().enumerate().map(|(index, page)| (PageId::Standalone(index), &page.versions));
    std::iter::once((PageId::Home, &site.home)).chain(chapters).chain(pages)
}
