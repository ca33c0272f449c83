//! All texts of a site that readers read.

use std::sync::Arc;

use crate::markdown::prose;
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

/// The texts of all documents with their front matter, then those of TOML files.
#[must_use]
pub fn texts(site: &Site) -> Vec<SiteText<'_>> {
    let mut all = Vec::new();
    for (language, document) in site.documents().flat_map(crate::model::Versions::iter) {
        of_document(language, document, &mut all);
    }
    all.extend(site.wording.texts.iter().map(|text| SiteText {
        language: text.language.clone(),
        file: &text.file,
        span: text.span,
        is_mendable: text.is_mendable,
        is_in_document: false,
        is_markable: false,
    }));
    all
}

fn of_document<'a>(language: &str, document: &'a Document, all: &mut Vec<SiteText<'a>>) {
    let text = |span, language: &str, is_mendable, is_markable| SiteText {
        language: language.to_owned(),
        file: &document.file,
        span,
        is_mendable,
        is_in_document: true,
        is_markable,
    };
    all.extend(document.front.texts.iter().map(|span| text(*span, language, true, false)));
    all.extend(prose(document).into_iter().map(|piece| {
        text(piece.span, piece.language.as_deref().unwrap_or(language), !piece.is_reference, true)
    }));
}
