//! A name or topic that a document puts into the index of the site.

use crate::text::Span;

/// An entry, as an author wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexEntry {
    /// The name.
    pub name: String,
    /// How it is read, where that is said here.
    pub reading: Option<String>,
    /// Where the name stands.
    pub span: Span,
}
