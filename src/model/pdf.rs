//! A booklet as a PDF, as `sasshi pdf` made it.

use std::sync::Arc;

use crate::text::{SourceFile, Span};

/// A PDF that the site offers.
#[derive(Clone, Debug)]
pub struct Pdf {
    /// Id of the booklet.
    pub booklet: String,
    /// Language of the text.
    pub language: String,
    /// How many pages it has.
    pub pages: u32,
    /// Fingerprint of what the page for paper showed when it was made; nothing where that is not to be compared.
    pub shows: Option<String>,
    /// The file.
    pub bytes: Arc<[u8]>,
    /// The list of PDFs.
    pub file: Arc<SourceFile>,
    /// Where it stands there.
    pub span: Span,
}
