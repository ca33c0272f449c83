//! A booklet: the unit that a city publishes.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::locale::{Localized, PartialDate, Period};
use crate::model::{Chapter, Cover, Document, Table, Versions};
use crate::text::SourceFile;

/// Where a booklet stands in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// In force.
    Current,
    /// Followed by another.
    Past,
    /// Built only with `--drafts`.
    Draft,
}

/// One folder below `content/`.
#[derive(Clone, Debug)]
pub struct Booklet {
    /// Name of the folder.
    pub id: String,
    /// The file `booklet.toml`.
    pub file: Arc<SourceFile>,
    /// Full title.
    pub title: Localized,
    /// For navigation and captions.
    pub short_title: Localized,
    /// What sort of booklet: "A strategy booklet of … City".
    pub kind: Localized,
    /// One sentence.
    pub summary: Localized,
    /// When it was adopted or published.
    pub date: PartialDate,
    /// The fiscal years it is for.
    pub period: Option<Period>,
    /// Where it stands in its life.
    pub status: Status,
    /// Order on the shelf.
    pub order: i64,
    /// Id of the document it is made from.
    pub source: Option<String>,
    /// The cover.
    pub cover: Cover,
    /// Chapters in order.
    pub chapters: Vec<Chapter>,
    /// The summary in easy language.
    pub easy: Option<Versions<Document>>,
    /// Tables by order, then id.
    pub tables: Vec<Table>,
    /// Ids of tables whose files could not be read: references to them are no second fault.
    pub broken_tables: Vec<String>,
    /// Stems of chapters that could not be read in some language; as with tables.
    pub broken_chapters: BTreeSet<String>,
}

impl Booklet {
    /// The table of an id.
    #[must_use]
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// The chapter whose source file is called `stem` (`10-introduction`).
    #[must_use]
    pub fn chapter(&self, stem: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|chapter| chapter.stem == stem)
    }
}
