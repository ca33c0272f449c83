//! Everything that is translated, and what it is called in the ledger.

use crate::markdown::Outlines;
use crate::model::{Booklet, Chapter, Site, StandalonePage};
use crate::translation::{Unit, documents, settings, tables};

/// All units of a site, in the order of the site.
pub fn units<'a>(site: &'a Site, outlines: &'a Outlines) -> impl Iterator<Item = Unit<'a>> {
    let own = std::iter::once(settings::site(site)).chain(Some(settings::glossary(site)));
    let home = documents::document(site, outlines, HOME.to_owned(), &site.home);
    let pages = site
        .pages
        .iter()
        .filter_map(|page| documents::document(site, outlines, unit_of_page(page), &page.versions));
    let booklets = site.booklets.iter().flat_map(|booklet| {
        let chapters = booklet.chapters.iter().filter_map(|chapter| {
            let name = unit_of_chapter(booklet, chapter);
            documents::document(site, outlines, name, &chapter.versions)
        });
        let tables = booklet.tables.iter().map(|table| tables::table(site, table));
        std::iter::once(settings::booklet(site, booklet)).chain(chapters).chain(tables)
    });
    own.chain(home).chain(pages).chain(booklets)
}

/// The home page.
pub const HOME: &str = "index";

/// The name of a chapter's unit: `strategy-3/10-introduction`.
#[must_use]
pub fn unit_of_chapter(booklet: &Booklet, chapter: &Chapter) -> String {
    format!("{}/{}", booklet.id, chapter.stem)
}

/// The name of a stand-alone page's unit: `pages/about`.
#[must_use]
pub fn unit_of_page(page: &StandalonePage) -> String {
    format!("pages/{}", page.slug)
}
