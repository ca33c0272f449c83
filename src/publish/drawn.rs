//! Pictures that were published before.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::publish::manifest::Manifest;
use crate::text::fingerprint;

/// The files of an output folder as they were published. The names of pictures say what they were made from, so that those
/// that are there need not be made again.
#[derive(Clone, Debug, Default)]
pub struct Drawn {
    folder: PathBuf,
    files: BTreeMap<String, String>,
    kept: BTreeMap<String, Arc<[u8]>>,
}

impl Drawn {
    /// The files of a folder; none where it is not there or not ours.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            files: Manifest::read(folder).unwrap_or_default().files,
            kept: BTreeMap::new(),
        }
    }

    /// With files that are in memory.
    #[must_use]
    pub fn with(mut self, kept: BTreeMap<String, Arc<[u8]>>) -> Self {
        self.kept = kept;
        self
    }

    /// The bytes of a file, where it stands as it was published.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<Vec<u8>> {
        if let Some(bytes) = self.kept.get(path) {
            return Some(bytes.to_vec());
        }
        let print = self.files.get(path)?;
        let bytes = fs::read(self.folder.join(path)).ok()?;
        (fingerprint(&bytes) == *print).then_some(bytes)
    }

    /// All files whose paths begin like this, in order; nothing where one of them was lost or changed.
    #[must_use]
    pub fn group(&self, start: &str) -> Option<Vec<(String, Vec<u8>)>> {
        let group: BTreeSet<&String> =
            beginning(&self.files, start).chain(beginning(&self.kept, start)).collect();
        group.into_iter().map(|path| self.get(path).map(|bytes| (path.clone(), bytes))).collect()
    }
}

fn beginning<'f, T>(files: &'f BTreeMap<String, T>, start: &'f str) -> impl Iterator<Item = &'f String> {
    files.range(start.to_owned()..).map(|(path, _)| path).take_while(move |path| path.starts_with(start))
}
