//! The list of files that sasshi wrote, kept in the output folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::check::Anchors;

/// Name of the manifest in the output folder.
pub const NAME: &str = ".sasshi.json";

/// Paths below the output folder with the fingerprints of their contents.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Always `sasshi`: the folder is ours.
    generator: String,
    /// The files.
    pub files: BTreeMap<String, String>,
    /// The anchors of pages, for links from elsewhere.
    #[serde(default)]
    pub anchors: Anchors,
}

impl Manifest {
    /// A manifest of `files`.
    pub fn new(files: BTreeMap<String, String>, anchors: Anchors) -> Self {
        Self { generator: "sasshi".to_owned(), files, anchors }
    }

    /// The manifest of a folder, if it has a readable one.
    pub fn read(folder: &Path) -> Option<Self> {
        let text = fs::read_to_string(folder.join(NAME)).ok()?;
        let manifest: Self = serde_json::from_str(&text).ok()?;
        (manifest.generator == "sasshi").then_some(manifest)
    }

    /// As it is written.
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}
