//! All texts of a site that readers read.

use std::sync::Arc;

use crate::markdown::{LinkText, Near, reading};
use crate::model::{Document, Site};
use crate::text::{SourceFile, Span};

/// A text with its place.
#[derive(Clone, Debug)]
pub struct SiteText<'a> {
    /// Its language.
    pub language: String,
    /// Its file.
    pub file: &'a Arc<SourceFile>,
    /// Where it stands.
    pub span: Span,
    /// May a program change it?
    pub is_mendable: bool,
    /// Does it stand in a document, and not in a table or a setting?
    pub is_in_document: bool,
    /// Can a phrase in it be marked as another language's?
    pub is_markable: bool,
}

impl<'a> SiteText<'a> {
    /// The text as it stands in its file.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.file.slice(self.span)
    }
}

/// All that there is to read on a site.
#[derive(Clone, Debug, Default)]
pub struct SiteReading<'a> {
    /// The texts of all documents with their front matter, then those of TOML files.
    pub texts: Vec<SiteText<'a>>,
    /// The links of each document, in order, with its file.
    pub links: Vec<(&'a Arc<SourceFile>, Vec<LinkText>)>,
    /// What is near to Markdown and is none, with its file.
    pub near: Vec<(&'a Arc<SourceFile>, Near)>,
}

/// Reads a site.
#[must_use]
pub fn read(site: &Site) -> SiteReading<'_> {
    let mut all = SiteReading::default();
    for (language, document) in site.documents().flat_map(crate::model::Versions::iter) {
        of_document(language, document, &mut all);
    }
    all.texts.extend(site.wording.texts.iter().map(|text| SiteText {
        language: text.language.clone(),
        file: &text.file,
        span: text.span,
        is_mendable: text.is_mendable,
        is_in_document: false,
        is_markable: false,
    }));
    all
}

fn of_document<'a>(language: &str, document: &'a Document, all: &mut SiteReading<'a>) {
    let read = reading(document);
    all.links.push((&document.file, read.links));
    all.near.extend(read.near.into_iter().map(|near| (&document.file, near)));
    let text = |span, language: &str, is_mendable, is_markable| SiteText {
        language: language.to_owned(),
        file: &document.file,
        span,
        is_mendable,
        is_in_document: true,
        is_markable,
    };
    all.texts.extend(document.front.texts.iter().map(|span| text(*span, language, true, false)));
    all.texts.extend(read.prose.into_iter().map(|piece| {
        text(piece.span, piece.language.as_deref().unwrap_or(language), !piece.is_reference, true)
    }));
}
