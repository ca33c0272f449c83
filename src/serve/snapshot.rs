//! The site as it is served: one whole state, never a half of one.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::serve::shown::Shown;
use crate::text::fingerprint;

/// All files of the last good build, and what is wrong with the sources as they are now.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// Files by path below the output folder; empty before the first good build.
    pub files: BTreeMap<String, Arc<[u8]>>,
    /// What keeps the present sources from being shown; empty where all is well.
    pub problems: Vec<Shown>,
}

impl Snapshot {
    /// The content of a file.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// The fingerprint of a file; empty where it is not there.
    #[must_use]
    pub fn fingerprint(&self, path: &str) -> String {
        self.file(path).map(|bytes| fingerprint(bytes)).unwrap_or_default()
    }
}
