//! What changed on the site, and when.

use std::sync::Arc;

use crate::locale::{Localized, PartialDate};
use crate::text::{SourceFile, Span};

/// An entry of the history of updates.
#[derive(Clone, Debug)]
pub struct Update {
    /// Its id, for feeds: it stays when the text is mended.
    pub id: String,
    /// The day.
    pub date: PartialDate,
    /// Where that stands.
    pub date_span: Span,
    /// What changed, in a line.
    pub title: Localized,
    /// More about it.
    pub text: Option<Localized>,
    /// A source file below `content/` that it is about, with or without an anchor, and where that stands.
    pub to: Option<(String, Span)>,
    /// The file.
    pub file: Arc<SourceFile>,
}
