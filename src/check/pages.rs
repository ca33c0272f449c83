//! What rules look at: the site, and the summaries of its pages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::check::Anchors;
use crate::markdown::{LinkText, Near, Outlines};
use crate::model::Site;
use crate::page::{PageRef, Routes, Summary};
use crate::search::Entry;
use crate::text::{SourceFile, Span};
use crate::translation::States;
use crate::wording::SiteText;

/// A page as the rules see it.
#[derive(Clone, Debug)]
pub struct CheckedPage<'a> {
    /// Which page.
    pub page: PageRef<'a>,
    /// What it holds.
    pub summary: Summary,
}

/// All pages and files of a site.
#[derive(Debug)]
pub struct Pages<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its routes.
    pub routes: Routes<'a>,
    /// What stands in its documents.
    pub outlines: &'a Outlines,
    /// All that its readers read.
    pub texts: Vec<SiteText<'a>>,
    /// The links of its documents.
    pub links: Vec<(&'a Arc<SourceFile>, Vec<LinkText>)>,
    /// What is near to Markdown in them, and is none.
    pub near: Vec<(&'a Arc<SourceFile>, Near)>,
    /// What a search finds, by language.
    pub search: BTreeMap<&'a str, Vec<Entry>>,
    /// How far its translations are.
    pub states: &'a States,
    /// Pages by path.
    pub pages: BTreeMap<String, CheckedPage<'a>>,
    /// What was published before; nothing where that is not to be looked at.
    pub published: Option<Anchors>,
    /// Paths of all files.
    pub files: BTreeSet<String>,
}

impl Pages<'_> {
    /// Where the comments of a document stand.
    #[must_use]
    pub fn comments(&self, file: &SourceFile) -> &[Span] {
        &self.outlines.of_path(file.path()).comments
    }

    /// The file and the anchor that an address on the page `from` means; nothing for addresses outside of the site.
    #[must_use]
    pub fn target(&self, from: &str, href: &str) -> Option<(String, Option<String>)> {
        let outside = href
            .split_once(':')
            .is_some_and(|(scheme, _)| scheme.bytes().all(|byte| byte.is_ascii_alphabetic()));
        if outside || href.starts_with("//") {
            return None;
        }
        let (file, anchor) = href.split_once('#').map_or((href, None), |(file, anchor)| (file, Some(anchor)));
        if file.is_empty() {
            return Some((from.to_owned(), anchor.map(str::to_owned)));
        }
        let mut parts: Vec<&str> = from.split('/').collect();
        parts.pop();
        for part in file.split('/') {
            match part {
                "." | "" => {}
                ".." => drop(parts.pop()),
                part => parts.push(part),
            }
        }
        Some((parts.join("/"), anchor.map(str::to_owned)))
    }
}
