//! The site as it is served: one state, never a half of one.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::serve::panel::Shown;
use crate::text::fingerprint;

/// Files by path below the output folder.
pub type Files = BTreeMap<String, Arc<[u8]>>;

/// The page for addresses that do not exist.
const NOT_FOUND: &str = "404.html";

/// What is shown, and what is wrong with the sources as they are now.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// The last whole site without an error; empty before the first.
    pub whole: Arc<Files>,
    /// Pages that are newer than the whole site, with the files that they show.
    pub newer: Files,
    /// The errors of the sources; empty where all is well.
    pub problems: Arc<Vec<Shown>>,
}

impl Snapshot {
    /// The content of a file.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.newer.get(path).or_else(|| self.whole.get(path))
    }

    /// Can a request for a path be answered yet?
    #[must_use]
    pub fn has_answer(&self, path: &str) -> bool {
        !self.whole.is_empty() || !self.problems.is_empty() || self.newer.contains_key(path)
    }

    /// What a reader at a path sees, the page itself or the one that says that there is none; nothing before the first good
    /// run.
    #[must_use]
    pub fn seen(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.file(path).or_else(|| self.file(NOT_FOUND))
    }

    /// The fingerprint of what a reader at a path sees; empty where that is nothing.
    #[must_use]
    pub fn fingerprint(&self, path: &str) -> String {
        self.seen(path).map(|bytes| fingerprint(bytes)).unwrap_or_default()
    }
}
