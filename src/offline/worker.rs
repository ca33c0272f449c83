//! The service worker: the theme's script behind the data of the site.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::model::Site;
use crate::offline::group::{KeptPage, groups};
use crate::text::fingerprint;

/// Where the worker stands: at the top, so that the whole site is its scope.
pub const PATH: &str = "service-worker.js";
const SCRIPT: &str = "service-worker.js";
const REMOVAL: &str = "service-worker-removal.js";

/// What there is to keep.
#[derive(Debug, Default)]
pub struct Library {
    /// Pages in the order of the site.
    pub pages: Vec<KeptPage>,
    /// Pages for what is not kept, one in every language: they are always kept.
    pub offline: Vec<KeptPage>,
    /// Sizes of styles, scripts and images, by path.
    pub sizes: BTreeMap<String, usize>,
}

/// What the script finds in `SITE`.
#[derive(Serialize)]
struct Data<'a> {
    languages: &'a [String],
    core: Core<'a>,
    /// By name: the path of the list, and the size of what is in it.
    groups: BTreeMap<&'a str, (&'a str, usize)>,
}

#[derive(Serialize)]
struct Core<'a> {
    pages: Vec<(&'a str, &'a str)>,
    files: BTreeSet<&'a str>,
}

/// The worker and the lists of its groups. Nothing where the theme has no such script.
#[must_use]
pub fn worker(site: &Site, library: &Library) -> Vec<(String, Vec<u8>)> {
    let Some(script) = site.theme.scripts.get(SCRIPT) else { return Vec::new() };
    let sizes = library.sizes.iter().map(|(path, bytes)| (path.as_str(), *bytes)).collect();
    let mut files = Vec::new();
    let mut known = Vec::new();
    for (name, list) in groups(site, &library.pages, &sizes) {
        let json = serde_json::to_string(&list).unwrap_or_default().into_bytes();
        let path = format!("assets/offline-{}.{}.json", name.replace('/', "-"), fingerprint(&json));
        known.push((name, path.clone(), list.bytes()));
        files.push((path, json));
    }
    let offline_files = library.offline.iter().flat_map(|page| &page.files);
    let data = Data {
        languages: &site.config.languages,
        core: Core {
            pages: library
                .offline
                .iter()
                .map(|page| (page.path.as_str(), page.fingerprint.as_str()))
                .collect(),
            files: offline_files
                .map(String::as_str)
                .filter(|path| library.sizes.contains_key(*path))
                .collect(),
        },
        groups: known.iter().map(|(name, path, bytes)| (name.as_str(), (path.as_str(), *bytes))).collect(),
    };
    let data = serde_json::to_string(&data).unwrap_or_default();
    files.push((PATH.to_owned(), format!("var SITE = {data};\n{}", script.text()).into_bytes()));
    files
}

/// The worker of a site that does not want one any more: it takes itself and all that it kept away.
#[must_use]
pub fn removal(site: &Site) -> Option<(String, Vec<u8>)> {
    let script = site.theme.scripts.get(REMOVAL)?;
    Some((PATH.to_owned(), script.text().as_bytes().to_vec()))
}
