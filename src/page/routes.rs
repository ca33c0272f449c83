//! Every page of the site and its address.

use crate::model::{Site, Table};
use crate::table::{part_of, parts};

/// A page, whatever its language. Indices are those of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageId {
    /// The home page.
    Home,
    /// The cover of a booklet.
    Booklet(usize),
    /// The summary of a booklet in easy language.
    Easy(usize),
    /// A chapter of a booklet.
    Chapter(usize, usize),
    /// The index of a booklet's tables.
    Tables(usize),
    /// A table of a booklet.
    Table(usize, usize),
    /// A further part of a large table: 1 is the second page of it.
    TablePart(usize, usize, usize),
    /// A booklet on one page, for paper.
    Print(usize),
    /// A page outside of booklets.
    Standalone(usize),
    /// The glossary.
    Glossary,
    /// The index of the site.
    Topics,
    /// The history of updates.
    Updates,
    /// All tables of the site.
    AllTables,
    /// The register of sources.
    Sources,
    /// The search.
    Search,
}

impl PageId {
    /// The page of a part of a table, from 0, where this is the page of a table.
    #[must_use]
    pub const fn part(self, part: usize) -> Self {
        match self {
            Self::Table(booklet, table) | Self::TablePart(booklet, table, _) => match part {
                0 => Self::Table(booklet, table),
                _ => Self::TablePart(booklet, table, part),
            },
            other => other,
        }
    }
}

/// A page in a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageRef<'a> {
    /// The page.
    pub id: PageId,
    /// Its language.
    pub language: &'a str,
}

/// The addresses of a site.
#[derive(Clone, Copy, Debug)]
pub struct Routes<'a> {
    site: &'a Site,
    has_topics: bool,
}

impl<'a> Routes<'a> {
    /// The routes of a site.
    #[must_use]
    pub const fn new(site: &'a Site) -> Self {
        Self { site, has_topics: false }
    }

    /// With the index of the site, where there is anything in it.
    #[must_use]
    pub const fn with_topics(self, has_topics: bool) -> Self {
        Self { site: self.site, has_topics }
    }

    /// All pages in all languages. A page without a translation shows the text of another language.
    #[must_use]
    pub fn all(self) -> Vec<PageRef<'a>> {
        let site = self.site;
        let mut ids = vec![PageId::Home, PageId::Search];
        ids.extend(self.has_tables().then_some(PageId::AllTables));
        ids.extend((!site.sources.is_empty()).then_some(PageId::Sources));
        if !site.glossary.terms.is_empty() {
            ids.push(PageId::Glossary);
        }
        ids.extend(self.has_topics.then_some(PageId::Topics));
        ids.extend((!site.updates.is_empty()).then_some(PageId::Updates));
        ids.extend((0..site.pages.len()).map(PageId::Standalone));
        for (index, booklet) in site.booklets.iter().enumerate() {
            ids.extend([PageId::Booklet(index), PageId::Print(index)]);
            ids.extend(booklet.easy.is_some().then_some(PageId::Easy(index)));
            ids.extend((0..booklet.chapters.len()).map(|chapter| PageId::Chapter(index, chapter)));
            if !booklet.tables.is_empty() {
                ids.push(PageId::Tables(index));
                for (table, model) in booklet.tables.iter().enumerate() {
                    let page = PageId::Table(index, table);
                    ids.extend((0..parts(model).len()).map(|part| page.part(part)));
                }
            }
        }
        let languages = &site.config.languages;
        ids.iter().flat_map(|id| languages.iter().map(|language| PageRef { id: *id, language })).collect()
    }

    /// Is the text of this page there in this language? Pages that sasshi makes are there in every language.
    #[must_use]
    pub fn is_translated(self, id: PageId, language: &str) -> bool {
        let site = self.site;
        match id {
            PageId::Home => site.home.has(language) || site.home.any().is_none(),
            PageId::Easy(booklet) => {
                site.booklets[booklet].easy.as_ref().is_some_and(|versions| versions.has(language))
            }
            PageId::Chapter(booklet, chapter) => {
                site.booklets[booklet].chapters[chapter].versions.has(language)
            }
            PageId::Standalone(page) => site.pages[page].versions.has(language),
            _ => true,
        }
    }

    /// The address of a booklet's PDF, for ever: `ja/strategy-3/strategy-3.pdf`.
    #[must_use]
    pub fn pdf(self, booklet: usize, language: &str) -> String {
        let id = &self.site.booklets[booklet].id;
        format!("{language}/{id}/{id}.pdf")
    }

    /// The address of a page below the output folder: `ja/strategy-3/introduction.html`.
    #[must_use]
    pub fn path(self, id: PageId, language: &str) -> String {
        let site = self.site;
        let booklet = |index: usize| format!("{language}/{}", site.booklets[index].id);
        match id {
            PageId::Home => format!("{language}/index.html"),
            PageId::Booklet(index) => format!("{}/index.html", booklet(index)),
            PageId::Easy(index) => format!("{}/easy.html", booklet(index)),
            PageId::Chapter(index, chapter) => {
                format!("{}/{}.html", booklet(index), site.booklets[index].chapters[chapter].slug)
            }
            PageId::Tables(index) => format!("{}/tables/index.html", booklet(index)),
            PageId::Table(index, table) => {
                format!("{}/tables/{}.html", booklet(index), site.booklets[index].tables[table].id)
            }
            PageId::TablePart(index, table, part) => {
                format!("{}/tables/{}.html", booklet(index), self.part_name(index, table, part))
            }
            PageId::Print(index) => format!("{}/print.html", booklet(index)),
            PageId::Standalone(page) => format!("{language}/pages/{}.html", site.pages[page].slug),
            PageId::Glossary => format!("{language}/glossary.html"),
            PageId::Updates => format!("{language}/updates.html"),
            PageId::Topics => format!("{language}/topics.html"),
            PageId::AllTables => format!("{language}/tables.html"),
            PageId::Sources => format!("{language}/sources.html"),
            PageId::Search => format!("{language}/search.html"),
        }
    }

    /// `population-2`; `population.2` where a table of the booklet is called like that.
    fn part_name(self, booklet: usize, table: usize, part: usize) -> String {
        let tables = &self.site.booklets[booklet].tables;
        let id = &tables[table].id;
        let is_part = |other: &str| {
            let number = other.strip_prefix(id.as_str()).and_then(|rest| rest.strip_prefix('-'));
            number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
        };
        // An id has no dot: with one, the name is nobody else's.
        let sign = if tables.iter().any(|other| is_part(&other.id)) { '.' } else { '-' };
        format!("{id}{sign}{}", part + 1)
    }

    /// The page that shows a row of a table, and its anchor there.
    #[must_use]
    pub fn row(self, table: &Table, row: &str) -> Option<(PageId, String)> {
        let page = self.table(&table.booklet, &table.id)?;
        let place = table.index.get(row)?;
        Some((page.part(part_of(table, place)), row.to_lowercase()))
    }

    /// The address of a page as Markdown, beside the page. Pages for paper have none: they repeat the chapters; nor has
    /// the search, which holds no text.
    #[must_use]
    pub fn twin(self, id: PageId, language: &str) -> Option<String> {
        if matches!(id, PageId::Print(_) | PageId::Search) {
            return None;
        }
        Some(format!("{}.md", self.path(id, language).strip_suffix(".html")?))
    }

    /// The page of a table.
    #[must_use]
    pub fn table(self, booklet: &str, table: &str) -> Option<PageId> {
        let index = self.site.booklets.iter().position(|known| known.id == booklet)?;
        let table = self.site.booklets[index].tables.iter().position(|known| known.id == table)?;
        Some(PageId::Table(index, table))
    }

    /// The page that a source file below `content/` becomes.
    #[must_use]
    pub fn of_source(self, path: &str) -> Option<PageId> {
        let site = self.site;
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            ["index.md"] => Some(PageId::Home),
            ["glossary.toml"] => (!site.glossary.terms.is_empty()).then_some(PageId::Glossary),
            ["search"] => Some(PageId::Search),
            ["updates" | "updates.toml"] => (!site.updates.is_empty()).then_some(PageId::Updates),
            ["topics"] => self.has_topics.then_some(PageId::Topics),
            ["sources.toml"] => (!site.sources.is_empty()).then_some(PageId::Sources),
            ["tables"] => self.has_tables().then_some(PageId::AllTables),
            ["pages", name] => {
                let slug = self.stem(name)?;
                site.pages.iter().position(|page| page.slug == slug).map(PageId::Standalone)
            }
            [booklet, rest @ ..] => {
                let index = site.booklets.iter().position(|known| known.id == *booklet)?;
                match rest {
                    [] | ["booklet.toml"] => Some(PageId::Booklet(index)),
                    ["tables"] => (!site.booklets[index].tables.is_empty()).then_some(PageId::Tables(index)),
                    ["tables", name] => self.table(booklet, name.strip_suffix(".toml")?),
                    ["print"] => Some(PageId::Print(index)),
                    [name] => {
                        let stem = self.stem(name)?;
                        if stem == "easy" {
                            return site.booklets[index].easy.as_ref().map(|_| PageId::Easy(index));
                        }
                        let chapters = &site.booklets[index].chapters;
                        let chapter = chapters.iter().position(|chapter| chapter.stem == stem)?;
                        Some(PageId::Chapter(index, chapter))
                    }
                    _ => None,
                }
            }
            [] => None,
        }
    }

    /// Is it a file that exists but could not be read? Links to it are no second fault.
    #[must_use]
    pub fn is_broken(self, path: &str) -> bool {
        let Some((booklet, rest)) = path.split_once('/') else { return false };
        let Some(booklet) = self.site.booklet(booklet) else { return false };
        match rest.strip_prefix("tables/") {
            Some(table) => table
                .strip_suffix(".toml")
                .is_some_and(|id| booklet.broken_tables.iter().any(|broken| broken == id)),
            None => self.stem(rest).is_some_and(|stem| booklet.broken_chapters.contains(stem)),
        }
    }

    fn has_tables(self) -> bool {
        self.site.booklets.iter().any(|booklet| !booklet.tables.is_empty())
    }

    /// All names that links can use, for suggestions.
    #[must_use]
    pub fn source_names(self) -> Vec<String> {
        let site = self.site;
        let mut names = ["index.md", "glossary.toml", "sources.toml", "search"].map(str::to_owned).to_vec();
        names.extend((!site.updates.is_empty()).then(|| "updates".to_owned()));
        names.extend(self.has_topics.then(|| "topics".to_owned()));
        names.extend(site.pages.iter().map(|page| format!("pages/{}.md", page.slug)));
        for booklet in &site.booklets {
            let id = &booklet.id;
            names.push(format!("{id}/booklet.toml"));
            names.push(format!("{id}/tables"));
            names.extend(booklet.easy.as_ref().map(|_| format!("{id}/easy.md")));
            names.extend(booklet.chapters.iter().map(|chapter| format!("{id}/{}.md", chapter.stem)));
            names.extend(booklet.tables.iter().map(|table| format!("{id}/tables/{}.toml", table.id)));
        }
        names
    }

    /// `10-introduction.md` and `10-introduction.ja.md` → `10-introduction`.
    fn stem(self, name: &str) -> Option<&str> {
        let stem = name.strip_suffix(".md")?;
        let language =
            stem.rsplit_once('.').filter(|(_, tag)| self.site.config.languages.iter().any(|l| l == tag));
        Some(language.map_or(stem, |(stem, _)| stem))
    }
}

/// The relative address from one file to another, both below the output folder.
#[must_use]
pub fn relative(from: &str, to: &str) -> String {
    let folder: Vec<&str> = from.split('/').rev().skip(1).collect::<Vec<_>>().into_iter().rev().collect();
    let target: Vec<&str> = to.split('/').collect();
    let (last, folders) = target.split_last().map_or(("", &[][..]), |(last, folders)| (*last, folders));
    let common = folder.iter().zip(folders).take_while(|(a, b)| a == b).count();
    let mut parts: Vec<&str> = vec![".."; folder.len() - common];
    parts.extend(&folders[common..]);
    parts.push(last);
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_addresses() {
        assert_eq!(relative("ja/a/x.html", "ja/a/y.html"), "y.html");
        assert_eq!(relative("ja/a/x.html", "ja/index.html"), "../index.html");
        assert_eq!(relative("ja/a/tables/x.html", "data/a/x.csv"), "../../../data/a/x.csv");
        assert_eq!(relative("404.html", "ja/index.html"), "ja/index.html");
    }
}
