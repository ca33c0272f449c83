//! The outlines of all documents in the source language, made once before pages are rendered.

use rayon::prelude::*;

use crate::markdown::{Outline, outline};
use crate::model::{Document, Site, Versions};

/// Outlines by page.
#[derive(Debug, Default)]
pub struct Outlines {
    /// By booklet and chapter.
    pub chapters: Vec<Vec<Outline>>,
    /// By stand-alone page.
    pub pages: Vec<Outline>,
    /// Of the home page.
    pub home: Outline,
}

impl Outlines {
    /// Reads the headings of every document.
    #[must_use]
    pub fn new(site: &Site) -> Self {
        let language = site.source_language();
        let of = |versions: &Versions<Document>| {
            versions.get(language).or_else(|| versions.any()).map(outline).unwrap_or_default()
        };
        Self {
            chapters: site
                .booklets
                .iter()
                .map(|booklet| booklet.chapters.par_iter().map(|chapter| of(&chapter.versions)).collect())
                .collect(),
            pages: site.pages.par_iter().map(|page| of(&page.versions)).collect(),
            home: of(&site.home),
        }
    }

    /// The first chapter of a booklet that shows a table as cards.
    #[must_use]
    pub fn chapter_of_cards(&self, booklet: usize, table: &str) -> Option<usize> {
        self.chapters[booklet].iter().position(|outline| outline.cards.iter().any(|name| name == table))
    }
}
