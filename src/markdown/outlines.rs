//! The outlines of all documents, made once before pages are rendered.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::markdown::outline::Outline;
use crate::markdown::outliner::outline;
use crate::model::{Booklet, Document, Site, Versions};

/// Outlines by document.
#[derive(Debug, Default)]
pub struct Outlines {
    by_path: BTreeMap<String, Outline>,
    none: Outline,
}

impl Outlines {
    /// Reads every document in every language.
    #[must_use]
    pub fn new(site: &Site) -> Self {
        let source = site.source_language();
        let documents: Vec<&Versions<Document>> = site.documents().collect();
        let by_path = documents.into_par_iter().flat_map_iter(|versions| of_versions(versions, source));
        Self { by_path: by_path.collect(), none: Outline::default() }
    }

    /// The outline of a document.
    #[must_use]
    pub fn of(&self, document: &Document) -> &Outline {
        self.of_path(document.path())
    }

    /// The outline of the document at a path; an empty one where there is none.
    #[must_use]
    pub fn of_path(&self, path: &str) -> &Outline {
        self.by_path.get(path).unwrap_or(&self.none)
    }

    /// The first chapter of a booklet that shows a table as cards.
    #[must_use]
    pub fn chapter_of_cards(&self, booklet: &Booklet, table: &str, language: &str) -> Option<usize> {
        booklet.chapters.iter().position(|chapter| {
            let document = chapter.versions.get(language).or_else(|| chapter.versions.any());
            document.is_some_and(|document| self.of(document).cards.iter().any(|name| name == table))
        })
    }
}

/// The outlines of all versions of one document; translations take the anchors of the original.
fn of_versions(versions: &Versions<Document>, source: &str) -> Vec<(String, Outline)> {
    let original = versions.get(source).map(|document| outline(document, source));
    let translations =
        versions.iter().filter(|(language, _)| *language != source).map(|(language, document)| {
            let mut own = outline(document, language);
            if let Some(original) = &original {
                own.take_anchors(original);
            }
            (document.path().to_owned(), own)
        });
    let mut outlines: Vec<(String, Outline)> = translations.collect();
    outlines.extend(versions.get(source).map(|document| document.path().to_owned()).zip(original));
    outlines
}
