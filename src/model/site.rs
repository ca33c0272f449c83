//! The site as a whole.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{
    Address, Booklet, Config, Document, Glossary, License, Pdf, Source, SourceSheet, StandalonePage, Table,
    Theme, TranslationLedger, Update, Versions, Wording,
};
use crate::text::SourceFile;

/// Everything that a build reads, validated.
#[derive(Clone, Debug)]
pub struct Site {
    /// Settings.
    pub config: Config,
    /// The file they come from.
    pub config_file: Arc<SourceFile>,
    /// The home page.
    pub home: Versions<Document>,
    /// Pages outside of booklets.
    pub pages: Vec<StandalonePage>,
    /// Booklets by order.
    pub booklets: Vec<Booklet>,
    /// The glossary.
    pub glossary: Glossary,
    /// How words are spelt.
    pub wording: Wording,
    /// The register of sources.
    pub sources: Vec<Source>,
    /// Sheets of the sources, by `source/name`.
    pub sheets: BTreeMap<String, SourceSheet>,
    /// The history of updates, newest first.
    pub updates: Vec<Update>,
    /// What translations were made from; nothing while no translation was ever accepted.
    pub ledger: Option<TranslationLedger>,
    /// The theme.
    pub theme: Theme,
    /// Booklets as PDFs, as far as they were made.
    pub pdfs: Vec<Pdf>,
    /// Addresses of other sites in TOML files.
    pub addresses: Vec<Address>,
    /// Images and other files below `content/` that pages may use, by path below `content/`.
    pub files: BTreeMap<String, Arc<[u8]>>,
}

impl Site {
    /// The booklet of an id.
    #[must_use]
    pub fn booklet(&self, id: &str) -> Option<&Booklet> {
        self.booklets.iter().find(|booklet| booklet.id == id)
    }

    /// A booklet as a PDF in a language.
    #[must_use]
    pub fn pdf(&self, booklet: &str, language: &str) -> Option<&Pdf> {
        self.pdfs.iter().find(|pdf| pdf.booklet == booklet && pdf.language == language)
    }

    /// The source of an id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Everything that is written in Markdown: the home page, stand-alone pages, summaries in easy language, chapters.
    pub fn documents(&self) -> impl Iterator<Item = &Versions<Document>> {
        let of_booklets = self.booklets.iter().flat_map(|booklet| {
            booklet.easy.iter().chain(booklet.chapters.iter().map(|chapter| &chapter.versions))
        });
        std::iter::once(&self.home).chain(self.pages.iter().map(|page| &page.versions)).chain(of_booklets)
    }

    /// The languages that readers of `language` get, in order: theirs, what it falls back to, the source language, and
    /// any other that there is.
    pub fn chain<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a str> {
        let fallbacks = self.config.fallbacks.get(language).map(Vec::as_slice).unwrap_or_default();
        let chain = std::iter::once(language).chain(fallbacks.iter().map(String::as_str));
        chain.chain(self.config.languages.iter().map(String::as_str))
    }

    /// The version of a document that readers of `language` get, with its language.
    #[must_use]
    pub fn version<'a>(
        &'a self,
        versions: &'a Versions<Document>,
        language: &'a str,
    ) -> Option<(&'a str, &'a Document)> {
        self.chain(language).find_map(|language| Some((language, versions.get(language)?)))
    }

    /// How a table may be used: as it says itself, else as its source says, else as the site says.
    #[must_use]
    pub fn license<'a>(&'a self, table: &'a Table) -> &'a License {
        let source = table.source.as_ref().and_then(|citation| self.source(&citation.source));
        let own = table.license.as_ref().or_else(|| source.and_then(|source| source.license.as_ref()));
        own.unwrap_or(&self.config.license)
    }

    /// The source language.
    #[must_use]
    pub fn source_language(&self) -> &str {
        self.config.languages.first().map_or("", String::as_str)
    }

    /// What the theme knows of a language.
    ///
    /// # Panics
    /// When asked for a language that the site does not have.
    #[must_use]
    pub fn language(&self, tag: &str) -> &crate::model::ThemeLanguage {
        self.theme.languages.get(tag).unwrap_or_else(|| panic!("no words were loaded for {tag}"))
    }
}
