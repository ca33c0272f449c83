//! The ledger: the figures of the site with unit, date and source, and the pages that use them.
//!
//! Of a table that is shown in parts it lists the figures that texts use: all of them would be a copy of the table,
//! which stands in its own files.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Setting, Site, Table};
use crate::page::renderer::Summary;
use crate::page::routes::{PageId, PageRef};
use crate::table::parts;

/// A figure with everything that is known of it.
#[derive(Clone, Debug)]
pub struct LedgerEntry<'a> {
    /// Its name: `strategy-3/kgis.citizen-satisfaction.target`.
    pub key: String,
    /// Its table.
    pub table: &'a Table,
    /// Index of its row.
    pub row: usize,
    /// Index of its column.
    pub column: usize,
    /// Pages whose text uses it.
    pub used: BTreeSet<PageId>,
}

/// The figures, by booklet, table, row and column.
#[derive(Clone, Debug, Default)]
pub struct Ledger<'a> {
    /// The figures in order.
    pub entries: Vec<LedgerEntry<'a>>,
}

impl<'a> Ledger<'a> {
    /// The figures of a site, with their uses as summaries tell them.
    #[must_use]
    pub fn new<'s>(
        site: &'a Site,
        summaries: impl IntoIterator<Item = (&'s PageRef<'s>, &'s Summary)>,
    ) -> Self {
        let mut uses: BTreeMap<&str, BTreeSet<PageId>> = BTreeMap::new();
        for (page, summary) in summaries {
            for figure in &summary.figures {
                uses.entry(figure).or_default().insert(page.id);
            }
        }
        let mut entries = Vec::new();
        for table in site.booklets.iter().flat_map(|booklet| &booklet.tables) {
            let is_large = is_large(table);
            for (row, definition) in table.rows.iter().enumerate() {
                for (column, cell) in definition.cells.iter().enumerate() {
                    if cell.number().is_none() {
                        continue;
                    }
                    let id = &table.columns[column].id;
                    let key = format!("{}/{}.{}.{id}", table.booklet, table.id, definition.id);
                    let pages = uses.get(key.as_str()).cloned().unwrap_or_default();
                    if is_large && pages.is_empty() {
                        continue;
                    }
                    entries.push(LedgerEntry { key, table, row, column, used: pages });
                }
            }
        }
        Self { entries }
    }
}

/// Does the ledger list only those figures of the table that texts use?
#[must_use]
pub fn is_large(table: &Table) -> bool {
    parts(table).len() > 1
}

impl LedgerEntry<'_> {
    /// The value with its unit.
    #[must_use]
    pub fn value(&self, setting: Setting<'_>) -> String {
        setting.cell(self.table, &self.table.rows[self.row], self.column)
    }

    /// What the figure is: the row's name and the column's.
    #[must_use]
    pub fn name(&self, setting: Setting<'_>) -> String {
        let row = &self.table.rows[self.row];
        let name = setting.cell(self.table, row, self.table.row_header());
        format!("{name} – {}", setting.column_name(&self.table.columns[self.column]))
    }

    /// Where it comes from: `compared` with the sheet of a source, `sourced`, or `no-source`.
    #[must_use]
    pub fn state(&self) -> &'static str {
        match &self.table.source {
            Some(citation) if citation.sheet.is_some() => "compared",
            Some(_) => "sourced",
            None => "no-source",
        }
    }

    /// Its unit.
    #[must_use]
    pub fn unit(&self) -> Option<&str> {
        self.table.unit(&self.table.rows[self.row], self.column)
    }
}
