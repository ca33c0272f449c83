//! Figures as a source gives them, as received.

/// A sheet below `seeds/<source>/`: rows of texts, the first row being the headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceSheet {
    /// Its rows.
    pub rows: Vec<Vec<String>>,
}
