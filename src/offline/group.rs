//! Groups of files that are kept together.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::model::Site;

/// A page that can be kept, or another file without a fingerprint in its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPage {
    /// Path below the output folder.
    pub path: String,
    /// The group that it is kept with.
    pub group: String,
    /// Fingerprint of the finished page.
    pub fingerprint: String,
    /// Its size in bytes.
    pub bytes: usize,
    /// Its title, for the list of what is kept; nothing for pages that the list passes over.
    pub title: Option<String>,
    /// Styles, scripts, images that it shows, by path.
    pub files: BTreeSet<String>,
}

/// The list of a group as the worker and the page of what is kept read it.
#[derive(Debug, Default, Serialize)]
pub struct List<'a> {
    /// Title of the booklet, or of the site.
    pub title: &'a str,
    /// Language of its pages.
    pub language: &'a str,
    /// Path, fingerprint, bytes, title.
    pub pages: Vec<(&'a str, &'a str, usize, Option<&'a str>)>,
    /// Path, bytes.
    pub files: Vec<(&'a str, usize)>,
}

impl List<'_> {
    /// Size of all that is in it.
    pub fn bytes(&self) -> usize {
        let pages: usize = self.pages.iter().map(|(_, _, bytes, _)| bytes).sum();
        pages + self.files.iter().map(|(_, bytes)| bytes).sum::<usize>()
    }
}

/// The group of a page: that of its booklet in its language, or that of its language.
#[must_use]
pub fn group_of(site: &Site, path: &str) -> String {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [language, booklet, _, ..] if site.booklet(booklet).is_some() => format!("{language}/{booklet}"),
        [language, _, ..] => (*language).to_owned(),
        // The home page at the top of the folder.
        _ => site.source_language().to_owned(),
    }
}

/// The groups of a site by name. Pages keep their order, but a booklet begins with its cover.
pub fn groups<'a>(
    site: &'a Site,
    pages: &'a [KeptPage],
    sizes: &BTreeMap<&'a str, usize>,
) -> BTreeMap<String, List<'a>> {
    let mut groups: BTreeMap<String, (List<'a>, BTreeSet<&'a str>)> = BTreeMap::new();
    for page in pages {
        let (list, files) = groups.entry(page.group.clone()).or_default();
        list.pages.push((&page.path, &page.fingerprint, page.bytes, page.title.as_deref()));
        files.extend(page.files.iter().map(String::as_str));
    }
    for (name, (list, files)) in &mut groups {
        let (tag, booklet) = name.split_once('/').unwrap_or((name, ""));
        let language = site.config.languages.iter().find(|language| *language == tag);
        list.language = language.map_or("", String::as_str);
        let title = site.booklet(booklet).map_or(&site.config.title, |booklet| &booklet.title);
        list.title = title.get(list.language);
        list.pages
            .sort_by_key(|(path, ..)| !path.ends_with("/index.html") || path.ends_with("/tables/index.html"));
        list.files = files.iter().filter_map(|path| Some((*path, *sizes.get(path)?))).collect();
    }
    groups.into_iter().map(|(name, (list, _))| (name, list)).collect()
}
