//! Addresses as one page sees them.

use crate::asset::Assets;
use crate::markdown::{Image, LinkError, Links, Outlines};
use crate::model::{Site, Table};
use crate::page::files::DataFiles;
use crate::page::routes::{PageId, Routes, relative};
use crate::table::Download;
use crate::text::nearest;

/// Resolves links for the page at `from` in a language.
pub struct PageLinks<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its routes.
    pub routes: Routes<'a>,
    /// Its assets.
    pub assets: &'a Assets,
    /// Its downloads.
    pub data: &'a DataFiles<'a>,
    /// What stands in the chapters.
    pub outlines: &'a Outlines,
    /// Language of the page.
    pub language: &'a str,
    /// The booklet that this page holds as a whole, for paper: its chapters are places of the page.
    pub whole: Option<usize>,
    /// Path of the page below the output folder.
    pub from: &'a str,
    /// Where the site stands on its host, for a page that is shown at any address: relative links would lead nowhere
    /// from `/ja/no/such/page`.
    pub from_anywhere: Option<String>,
}

impl PageLinks<'_> {
    /// The address of a file below the output folder.
    pub fn file(&self, path: &str) -> String {
        match &self.from_anywhere {
            Some(base_path) => format!("{base_path}/{path}"),
            None => relative(self.from, path),
        }
    }

    /// The address of a page in this language.
    pub fn page(&self, id: PageId) -> String {
        self.file(&self.routes.path(id, self.language))
    }

    /// A place on a page in this language, wherever it stands on the page for paper.
    pub fn place(&self, id: PageId, anchor: Option<&str>) -> String {
        self.place_on_paper(id, anchor).unwrap_or_else(|| {
            let href = self.page(id);
            anchor.map_or_else(|| href.clone(), |anchor| format!("{href}#{anchor}"))
        })
    }

    /// Where a page stands on the page for paper, if it does.
    fn place_on_paper(&self, id: PageId, anchor: Option<&str>) -> Option<String> {
        let whole = self.whole?;
        match id {
            PageId::Chapter(booklet, chapter) if booklet == whole => {
                let number = self.site.booklets[booklet].chapters[chapter].number;
                Some(anchor.map_or_else(|| format!("#c{number}"), |anchor| format!("#c{number}-{anchor}")))
            }
            // The whole glossary has terms that this booklet may not use: paper has only those that it does.
            PageId::Glossary => anchor.map(|_| "#glossary".to_owned()),
            _ => None,
        }
    }

    /// The address of a source file given by its path below `content/`, with or without an anchor.
    pub fn content(&self, target: &str) -> Result<String, LinkError> {
        self.source("content/x", target)
    }
}

impl Links for PageLinks<'_> {
    fn source(&self, from: &str, target: &str) -> Result<String, LinkError> {
        let (file, anchor) =
            target.split_once('#').map_or((target, None), |(file, anchor)| (file, Some(anchor)));
        let path = join(from.strip_prefix("content/").unwrap_or(from), file);
        let Some(id) = path.as_ref().and_then(|path| self.routes.of_source(path)) else {
            if path.as_ref().is_some_and(|path| self.routes.is_broken(path)) {
                return Ok(String::new());
            }
            let path = path.unwrap_or_default();
            let names = self.routes.source_names();
            let own = from.strip_prefix("content/").unwrap_or(from);
            let nearest = nearest(&path, names.iter().map(String::as_str)).map(|name| relative(own, &name));
            return Err(LinkError::File { nearest });
        };
        if let Some(place) = self.place_on_paper(id, anchor) {
            return Ok(place);
        }
        let href = self.page(id);
        Ok(anchor.map_or_else(|| href.clone(), |anchor| format!("{href}#{anchor}")))
    }

    fn table(&self, table: &Table) -> String {
        self.routes.table(&table.booklet, &table.id).map(|id| self.page(id)).unwrap_or_default()
    }

    fn table_row(&self, table: &Table, row: &str) -> String {
        let found = self.routes.row(table, row);
        found.map(|(page, anchor)| format!("{}#{anchor}", self.page(page))).unwrap_or_default()
    }

    fn downloads(&self, table: &Table) -> Vec<Download> {
        self.data.downloads(table, |path| self.file(path))
    }

    fn row(&self, table: &Table, row: &str) -> Option<String> {
        let booklet = self.site.booklets.iter().position(|booklet| booklet.id == table.booklet)?;
        let source = self.site.source_language();
        let chapter = self.outlines.chapter_of_cards(&self.site.booklets[booklet], &table.id, source)?;
        let initiatives = table.initiatives()?;
        let pillar = initiatives.pillars.iter().position(|pillar| pillar.id == row);
        let card = match pillar {
            Some(pillar) => initiatives.of_pillar(pillar).next().map(|initiative| initiative.id.as_str())?,
            None => row,
        };
        Some(format!("{}#{}", self.page(PageId::Chapter(booklet, chapter)), card.to_lowercase()))
    }

    fn register(&self, source: &str) -> String {
        format!("{}#{source}", self.page(PageId::Sources))
    }

    fn image(&self, from: &str, path: &str) -> Result<Image, Option<String>> {
        let own = from.strip_prefix("content/").unwrap_or(from);
        let full = join(own, path).unwrap_or_default();
        match self.assets.images.get(&full) {
            Some(image) => Ok(Image {
                href: self.file(&image.path),
                size_px: image.size_px,
                sizes: image.sizes.iter().map(|size| (self.file(&size.path), size.width_px)).collect(),
            }),
            None => Err(nearest(&full, self.assets.images.keys().map(String::as_str))
                .map(|name| relative(own, &name))),
        }
    }
}

/// `target` seen from the folder of `from`; nothing where it leaves the top folder.
#[must_use]
pub fn join(from: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
