//! The index of a language for the script of the search page.

use crate::model::{Setting, Site};
use crate::search::{Entry, Group, GroupName, index};

/// The file of a language with its path. Terms come first, then booklets in their order, rows of tables, other pages.
#[must_use]
pub fn search_index(site: &Site, language: &str, entries: &[Entry]) -> (String, String) {
    let words = Setting::new(site, language).words();
    let own =
        |group: Group, id: &str, name: &str| GroupName { group, id: id.to_owned(), name: name.to_owned() };
    let booklets =
        site.booklets.iter().enumerate().map(|(place, booklet)| {
            own(Group::Booklet(place), &booklet.id, booklet.short_title.get(language))
        });
    // No id of a booklet begins like these.
    let groups: Vec<GroupName> = std::iter::once(own(Group::Glossary, "_terms", words.get("glossary.title")))
        .chain(booklets)
        .chain([
            own(Group::Tables, "_tables", words.get("search.tables")),
            own(Group::Pages, "_pages", words.get("search.pages")),
        ])
        .collect();
    (path(language), index(language, &groups, entries))
}

/// The path of a language's index below the output folder.
#[must_use]
pub fn path(language: &str) -> String {
    format!("search/{language}.js")
}
