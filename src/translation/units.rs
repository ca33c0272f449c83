//! Everything that is translated, and what it is called in the ledger.

use crate::markdown::Outlines;
use crate::model::{Booklet, Site, Table};
use crate::translation::{Unit, documents, settings, tables};

/// All units of a site, in the order of the site.
pub fn units<'a>(site: &'a Site, outlines: &'a Outlines) -> impl Iterator<Item = Unit<'a>> {
    let booklets = site.booklets.iter().flat_map(|booklet| units_of_booklet(site, outlines, booklet));
    units_outside(site, outlines).chain(booklets)
}

/// What belongs to no booklet.
pub fn units_outside<'a>(site: &'a Site, outlines: &'a Outlines) -> impl Iterator<Item = Unit<'a>> {
    let own = std::iter::once(settings::site(site)).chain(Some(settings::glossary(site)));
    let document = |versions| documents::document(site, outlines, versions);
    let home = document(&site.home);
    let pages = site.pages.iter().filter_map(move |page| document(&page.versions));
    own.chain(home).chain(pages)
}

/// A booklet: its settings, documents and tables.
pub fn units_of_booklet<'a>(
    site: &'a Site,
    outlines: &'a Outlines,
    booklet: &'a Booklet,
) -> impl Iterator<Item = Unit<'a>> {
    let document = |versions| documents::document(site, outlines, versions);
    let easy = booklet.easy.as_ref().and_then(document);
    let chapters = booklet.chapters.iter().filter_map(move |chapter| document(&chapter.versions));
    let tables = booklet.tables.iter().map(|table| tables::table(site, table));
    std::iter::once(settings::booklet(site, booklet)).chain(easy).chain(chapters).chain(tables)
}

/// The glossary.
pub const GLOSSARY: &str = "glossary";

/// The name of a table's unit: `strategy-3/tables/kgis`.
#[must_use]
pub fn unit_of_table(table: &Table) -> String {
    format!("{}/tables/{}", table.booklet, table.id)
}
