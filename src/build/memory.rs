//! What a run leaves to the next one.

use crate::load::Loaded;
use crate::markdown::Outlines;

/// What was made from sources that may be the same in the next run. It is never looked at but together with what it was made
/// from: the same comes out with it and without it.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// Booklets as they were loaded.
    pub loaded: Loaded,
    /// Outlines of documents.
    pub outlines: Outlines,
}
