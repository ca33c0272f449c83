//! The pages for paper of a site, for whoever prints them.

use std::collections::BTreeMap;

use crate::check::CheckedPage;
use crate::locale::PartialDate;
use crate::model::Site;
use crate::page::PageId;

/// A booklet on one page, in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Id of the booklet.
    pub booklet: String,
    /// BCP 47 tag.
    pub language: String,
    /// The page, below the output folder.
    pub path: String,
    /// Title of the booklet.
    pub title: String,
    /// Who edits it.
    pub author: String,
    /// Date of the edition.
    pub date: PartialDate,
    /// Fingerprint of what it shows.
    pub shows: String,
}

impl Paper {
    /// All of them, in the order of the site.
    pub(super) fn all(site: &Site, pages: &BTreeMap<String, CheckedPage<'_>>) -> Vec<Self> {
        let mut papers: Vec<(usize, Self)> = Vec::new();
        for (path, checked) in pages {
            let (PageId::Print(index), Some(shows)) = (checked.page.id, &checked.summary.on_paper) else {
                continue;
            };
            let booklet = &site.booklets[index];
            let language = checked.page.language;
            let order = site.config.languages.iter().position(|known| known == language).unwrap_or(0);
            let paper = Self {
                booklet: booklet.id.clone(),
                language: language.to_owned(),
                path: path.clone(),
                title: booklet.title.get(language).to_owned(),
                author: site.config.publisher.get(language).to_owned(),
                date: site.config.updated,
                shows: shows.clone(),
            };
            papers.push((index * site.config.languages.len() + order, paper));
        }
        papers.sort_by_key(|(order, _)| *order);
        papers.into_iter().map(|(_, paper)| paper).collect()
    }
}
