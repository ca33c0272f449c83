//! The service worker with its lists, and the manifests: made when all pages are known.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::asset::Assets;
use crate::check::CheckedPage;
use crate::model::Site;
use crate::offline::{
    InstallIcon, InstallLook, KeptPage, Library, group_of, manifests, offline_path, removal, worker,
};
use crate::page::{PageId, Renderer, join, search_path};
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
    let images = assets.images.values();
    let photos: BTreeMap<&str, &str> = images.map(|image| (image.path.as_str(), image.kept_path())).collect();
    let kept = finished.into_iter().filter_map(|finished| {
        let page = pages.get(&finished.path)?;
        // It repeats the chapters, and is asked for to be printed.
        let is_kept = !matches!(page.page.id, PageId::Print(_));
        let is_listed = !matches!(page.page.id, PageId::Table(..) | PageId::TablePart(..));
        is_kept.then(|| KeptPage {
            files: files_of(&finished.path, page.summary.hrefs.iter().map(String::as_str), &photos),
            title: is_listed.then_some(finished.title),
            group: group_of(site, &finished.path),
            path: finished.path,
            fingerprint: finished.fingerprint,
            bytes: finished.bytes,
        })
    });
    let mut library = Library { pages: kept.collect(), ..Library::default() };
    for (path, bytes) in rest {
        let is_offline = site.config.languages.iter().any(|language| *path == offline_path(language));
        // What is searched has no fingerprint in its name either: it is kept as the pages of its language are.
        let searched = site.config.languages.iter().find(|language| *path == search_path(language));
        if path != "index.html" && !is_offline && searched.is_none() {
            continue;
        }
        let text = if searched.is_some() { Cow::default() } else { String::from_utf8_lossy(bytes) };
        let tags = crate::html::scan(&text);
        let hrefs = tags.iter().filter_map(|tag| tag.get("href").or_else(|| tag.get("src")));
        let page = KeptPage {
            path: path.clone(),
            group: searched.map_or_else(|| group_of(site, path), Clone::clone),
            fingerprint: fingerprint(bytes),
            bytes: bytes.len(),
            title: None,
            files: files_of(path, hrefs, &photos),
        };
        if is_offline { library.offline.push(page) } else { library.pages.push(page) }
    }
    let own = assets.files.iter().chain(renderer.rows.all());
    library.sizes = own.map(|file| (file.path.clone(), file.bytes.len())).collect();
    library.sizes.extend(assets.pictures.clone());
    let mut files = worker(site, &library);
    let icons = assets.icons.iter().flat_map(|icons| &icons.manifest).map(|icon| InstallIcon {
        path: &icon.drawing.path,
        size_px: (icon.drawing.width_px, icon.drawing.height_px),
        purpose: icon.purpose,
    });
    let look = InstallLook {
        icons: icons.collect(),
        frame_color: assets.frame_color.as_deref(),
        paper_color: assets.paper_color.as_deref(),
    };
    let manifests = manifests(site, &look);
    files.extend(manifests.into_iter().map(|(path, text)| (path, text.into_bytes())));
    files
}

/// Styles, scripts and images that a page shows; of an image in several sizes the one that is kept.
fn files_of<'h>(
    page: &str,
    hrefs: impl Iterator<Item = &'h str>,
    photos: &BTreeMap<&str, &str>,
) -> BTreeSet<String> {
    let paths = hrefs.filter_map(|href| join(page, href)).filter(|path| path.starts_with("assets/"));
    paths.map(|path| photos.get(path.as_str()).map_or(path, |kept| (*kept).to_owned())).collect()
}

/// The title of a page, without those of booklet and site.
fn title(page: &[u8]) -> String {
    let start = String::from_utf8_lossy(&page[..page.len().min(4096)]);
    let title = start.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    let own = title.map_or("", |(title, _)| title).split(" \u{2013} ").next().unwrap_or("");
    crate::html::unescape(own).into_owned()
}
