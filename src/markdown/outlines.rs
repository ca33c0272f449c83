//! The outlines of all documents, made once before pages are rendered.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::markdown::outline::Outline;
use crate::markdown::outliner::outline;
use crate::model::{Booklet, Document, Site, Versions};
use crate::text::SourceFile;

/// Outlines by document. Copies share them.
#[derive(Clone, Debug, Default)]
pub struct Outlines {
    by_path: BTreeMap<String, Made>,
    none: Arc<Outline>,
}

/// An outline, and what it was made from.
#[derive(Clone, Debug)]
struct Made {
    outline: Arc<Outline>,
    own: Arc<SourceFile>,
    original: Option<Arc<SourceFile>>,
}

impl Made {
    /// Was it made from these very documents?
    fn is_of(&self, own: &Document, original: Option<&Document>) -> bool {
        let same = self.original.as_ref().zip(original).map(|(one, other)| Arc::ptr_eq(one, &other.file));
        Arc::ptr_eq(&self.own, &own.file) && same.unwrap_or(self.original.is_none() && original.is_none())
    }
}

impl Outlines {
    /// Reads every document in every language.
    #[must_use]
    pub fn new(site: &Site) -> Self {
        Self::after(&Self::default(), site)
    }

    /// As [`Outlines::new`], after another reading: documents that were not loaded again since are not read again.
    #[must_use]
    pub fn after(before: &Self, site: &Site) -> Self {
        let source = site.source_language();
        let documents: Vec<&Versions<Document>> = site.documents().collect();
        let by_path =
            documents.into_par_iter().flat_map_iter(|versions| before.of_versions(versions, source));
        Self { by_path: by_path.collect(), none: Arc::default() }
    }

    /// The outline of a document.
    #[must_use]
    pub fn of(&self, document: &Document) -> &Outline {
        self.of_path(document.path())
    }

    /// The outline of the document at a path; an empty one where there is none.
    #[must_use]
    pub fn of_path(&self, path: &str) -> &Outline {
        self.by_path.get(path).map_or(&self.none, |made| &made.outline)
    }

    /// The first chapter of a booklet that shows a table as cards.
    #[must_use]
    pub fn chapter_of_cards(&self, booklet: &Booklet, table: &str, language: &str) -> Option<usize> {
        booklet.chapters.iter().position(|chapter| {
            let document = chapter.versions.get(language).or_else(|| chapter.versions.any());
            document.is_some_and(|document| self.of(document).cards.iter().any(|name| name == table))
        })
    }

    /// The outlines of all versions of one document; translations take the anchors of the original.
    fn of_versions(&self, versions: &Versions<Document>, source: &str) -> Vec<(String, Made)> {
        let original = versions.get(source);
        let kept = |document: &Document, original: Option<&Document>| {
            self.by_path.get(document.path()).filter(|made| made.is_of(document, original)).cloned()
        };
        let make = |document: &Document, original: Option<&Document>, outline: Outline| Made {
            outline: Arc::new(outline),
            own: Arc::clone(&document.file),
            original: original.map(|original| Arc::clone(&original.file)),
        };
        let first = original.map(|document| {
            kept(document, None).unwrap_or_else(|| make(document, None, outline(document, source)))
        });
        let translations = versions.iter().filter(|(language, _)| *language != source);
        let translations = translations.map(|(language, document)| {
            let found = kept(document, original).unwrap_or_else(|| {
                let mut own = outline(document, language);
                if let Some(first) = &first {
                    own.take_anchors(&first.outline);
                }
                make(document, original, own)
            });
            (document.path().to_owned(), found)
        });
        let mut outlines: Vec<(String, Made)> = translations.collect();
        outlines.extend(original.map(|document| document.path().to_owned()).zip(first));
        outlines
    }
}
