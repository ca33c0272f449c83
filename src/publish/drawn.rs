//! Pictures that were published before.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::publish::manifest::Manifest;
use crate::text::fingerprint;

/// The files of an output folder as they were published. The names of pictures say what they were made from, so that those
/// that are there need not be made again.
#[derive(Clone, Debug, Default)]
pub struct Drawn {
    folder: PathBuf,
    files: BTreeMap<String, String>,
}

impl Drawn {
    /// The files of a folder; none where it is not there or not ours.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), files: Manifest::read(folder).unwrap_or_default().files }
    }

    /// The bytes of a file, where it stands as it was published.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<Vec<u8>> {
        let print = self.files.get(path)?;
        let bytes = fs::read(self.folder.join(path)).ok()?;
        (fingerprint(&bytes) == *print).then_some(bytes)
    }

    /// All files whose paths begin like this, in order; nothing where one of them was lost or changed.
    #[must_use]
    pub fn group(&self, start: &str) -> Option<Vec<(String, Vec<u8>)>> {
        let paths = self.files.range(start.to_owned()..).map(|(path, _)| path);
        let paths = paths.take_while(|path| path.starts_with(start));
        paths.map(|path| self.get(path).map(|bytes| (path.clone(), bytes))).collect()
    }
}
