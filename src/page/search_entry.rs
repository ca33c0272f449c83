//! What a search finds on a finished page.

use crate::html::Tree;
use crate::page::frame::PageScope;
use crate::page::routes::PageId;
use crate::search::{Block, Entry, Group, sections};

/// The page in the index of its language; nothing for pages whose text has its place elsewhere: lists of tables, pages
/// for paper, the search itself.
pub fn entry(scope: &PageScope<'_>, tree: &Tree<'_>) -> Option<Entry> {
    let site = scope.site();
    let words = scope.setting.words();
    let word = |key: &str| Block::new(words.get(key));
    let short_title = |booklet: usize| scope.text(&site.booklets[booklet].short_title);
    let (group, booklet, title) = match scope.page.id {
        PageId::Home => (Group::Pages, None, Block::new(scope.text(&site.config.title))),
        PageId::Standalone(index) => {
            let version = scope.version(&site.pages[index].versions)?;
            let title = Block { text: version.document.front.title.clone(), lang: version.lang };
            (Group::Pages, None, title)
        }
        PageId::Updates => (Group::Pages, None, word("updates.title")),
        PageId::Sources => (Group::Pages, None, word("sources.title")),
        PageId::Topics => (Group::Pages, None, word("topics.title")),
        PageId::Glossary => (Group::Glossary, None, word("glossary.title")),
        PageId::Booklet(index) => {
            let title = Block::new(scope.text(&site.booklets[index].title));
            (Group::Booklet(index), Some(index), title)
        }
        PageId::Chapter(index, chapter) => {
            let chapter = &site.booklets[index].chapters[chapter];
            let version = scope.version(&chapter.versions)?;
            let (number, title) = (chapter.number.to_string(), &version.document.front.title);
            let text = words.fill("search.chapter", &[("n", &number), ("title", title)]);
            (Group::Booklet(index), Some(index), Block { text, lang: version.lang })
        }
        PageId::Easy(index) => {
            let version = scope.version(site.booklets[index].easy.as_ref()?)?;
            let title = Block { text: version.document.front.title.clone(), lang: version.lang };
            (Group::Booklet(index), Some(index), title)
        }
        PageId::Table(index, table) | PageId::TablePart(index, table, _) => {
            let title = scope.text(&site.booklets[index].tables[table].title);
            let text = format!("{} {title}", scope.table_label(table));
            (Group::Tables, Some(index), Block::new(&text))
        }
        PageId::Tables(_) | PageId::AllTables | PageId::Print(_) | PageId::Search => return None,
    };
    let mut sections = sections(tree, title);
    if let PageId::Table(booklet, table) | PageId::TablePart(booklet, table, _) = scope.page.id {
        let has_rows = site.booklets[booklet].tables[table].has_searched_rows;
        sections.retain(|section| has_rows || !section.is_row);
    }
    if matches!(scope.page.id, PageId::TablePart(..)) {
        // All but the rows has its place on the first part.
        let page = sections.first_mut()?;
        page.level = 0;
        page.blocks.clear();
    }
    let way: Vec<&str> = booklet.filter(|_| group == Group::Tables).map(short_title).into_iter().collect();
    let path = scope.path.split_once('/').map_or(scope.path, |(_, path)| path);
    Some(Entry::new(group, booklet, path, &way, &sections))
}
