//! Where a problem stands: a file, and a span in it where its text could be read.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::text::{Position, SourceFile, Span};

/// A place in the sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A span of a file's text.
    Text(Arc<SourceFile>, Span),
    /// A file or folder as a whole: unreadable, missing, or not text.
    File(String),
}

impl Place {
    /// The path below the site's root.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Text(file, _) => file.path(),
            Self::File(path) => path,
        }
    }

    /// Line and column of the place's first character, where there is text.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        match self {
            Self::Text(file, span) => Some(file.position(span.start)),
            Self::File(_) => None,
        }
    }

    fn key(&self) -> (&str, usize, usize) {
        match self {
            Self::Text(file, span) => (file.path(), span.start, span.end),
            Self::File(path) => (path, 0, 0),
        }
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}
