//! What the indices for the search may weigh.

use crate::text::Span;

/// `[search]` of the settings. Kilobytes are those of the file as it is stored; servers send about a third of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchBudget {
    /// For the index of a language, in kilobytes.
    pub language_kb: usize,
    /// For what a booklet adds to the index of a language, in kilobytes.
    pub booklet_kb: usize,
    /// Where the first stands, if it is set.
    pub language_span: Option<Span>,
    /// Where the second stands, if it is set.
    pub booklet_span: Option<Span>,
}

impl Default for SearchBudget {
    /// About 200 and 100 KB compressed: some seconds on a slow phone, once.
    fn default() -> Self {
        Self { language_kb: 600, booklet_kb: 300, language_span: None, booklet_span: None }
    }
}
