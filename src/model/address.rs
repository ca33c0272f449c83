//! Addresses of other sites that the sources name.

use std::sync::Arc;

use crate::text::{SourceFile, Span};

/// An address with the place where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// From `http://` or `https://` on.
    pub url: String,
    /// Its file.
    pub file: Arc<SourceFile>,
    /// Where it stands.
    pub span: Span,
}

impl Address {
    /// Does this text begin like the address of another site?
    #[must_use]
    pub fn is_one(text: &str) -> bool {
        text.starts_with("https://") || text.starts_with("http://")
    }
}
