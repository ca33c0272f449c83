//! A link of a document as its author wrote it: what it says, and where it leads.

use crate::text::Span;

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkText {
    /// What it says, without markup.
    pub text: String,
    /// What stands in its round brackets.
    pub target: String,
    /// All of it, in the document's file.
    pub span: Span,
    /// Where its target stands, or all of it where that is not written beside it.
    pub target_span: Span,
}
