//! The service worker with its lists, and the manifests: made when all pages are known.

use std::collections::{BTreeMap, BTreeSet};

use crate::asset::Assets;
use crate::check::CheckedPage;
use crate::model::Site;
use crate::offline::{KeptPage, Library, install_icon, manifests, removal, worker};
use crate::page::{PageId, Renderer, join};
use crate::text::fingerprint;

/// What is known of a finished page after it was handed on.
pub struct Finished {
    path: String,
    fingerprint: String,
    bytes: usize,
    title: String,
}

impl Finished {
    /// Looks at a page.
    pub fn new(path: &str, bytes: &[u8]) -> Self {
        Self {
            path: path.to_owned(),
            fingerprint: fingerprint(bytes),
            bytes: bytes.len(),
            title: title(bytes),
        }
    }
}

/// All such files; `rest` are the finished pages that stand for no page of the site.
pub fn kept_files(
    site: &Site,
    assets: &Assets,
    renderer: &Renderer<'_>,
    pages: &BTreeMap<String, CheckedPage<'_>>,
    finished: Vec<Finished>,
    rest: &[(String, Vec<u8>)],
) -> Vec<(String, Vec<u8>)> {
    if !site.config.offline {
        return removal(site).into_iter().collect();
    }
    let kept = finished.into_iter().filter_map(|finished| {
        let page = pages.get(&finished.path)?;
        // It repeats the chapters, and is asked for to be printed.
        let is_kept = !matches!(page.page.id, PageId::Print(_));
        let is_listed = !matches!(page.page.id, PageId::Table(..) | PageId::TablePart(..));
        is_kept.then(|| KeptPage {
            files: files_of(&finished.path, page.summary.hrefs.iter().map(String::as_str)),
            title: is_listed.then_some(finished.title),
            path: finished.path,
            fingerprint: finished.fingerprint,
            bytes: finished.bytes,
        })
    });
    let mut library = Library { pages: kept.collect(), ..Library::default() };
    for (path, bytes) in rest {
        let is_root = path == "index.html";
        if !is_root && !path.ends_with("/offline.html") {
            continue;
        }
        let text = String::from_utf8_lossy(bytes);
        let tags = crate::html::scan(&text);
        let hrefs = tags.iter().filter_map(|tag| tag.get("href").or_else(|| tag.get("src")));
        let page = KeptPage {
            path: path.clone(),
            fingerprint: fingerprint(bytes),
            bytes: bytes.len(),
            title: None,
            files: files_of(path, hrefs),
        };
        if is_root { library.pages.push(page) } else { library.offline.push(page) }
    }
    let own = assets.files.iter().chain(renderer.rows.iter());
    library.sizes = own.map(|file| (file.path.clone(), file.bytes.len())).collect();
    let mut files = worker(site, &library);
    let icon = assets.icon.as_deref();
    let mut maskable = None;
    if let Some(mark) = site.theme.art.get("mark") {
        let bytes = install_icon(site, mark).into_bytes();
        let path = format!("assets/install.{}.svg", fingerprint(&bytes));
        maskable = Some(path.clone());
        files.push((path, bytes));
    }
    let manifests = manifests(site, icon, maskable.as_deref());
    files.extend(manifests.into_iter().map(|(path, text)| (path, text.into_bytes())));
    files
}

/// Styles, scripts and images that a page shows.
fn files_of<'h>(page: &str, hrefs: impl Iterator<Item = &'h str>) -> BTreeSet<String> {
    hrefs.filter_map(|href| join(page, href)).filter(|path| path.starts_with("assets/")).collect()
}

/// The title of a page, without those of booklet and site.
fn title(page: &[u8]) -> String {
    let start = String::from_utf8_lossy(&page[..page.len().min(4096)]);
    let title = start.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    let own = title.map_or("", |(title, _)| title).split(" \u{2013} ").next().unwrap_or("");
    crate::html::unescape(own).into_owned()
}
