//! A table in parts, as one of its pages sees it.

use std::ops::Range;

use serde::Serialize;

use crate::html::Node;
use crate::model::{Setting, Table};
use crate::page::frame::PageScope;
use crate::page::routes::PageId;
use crate::table::{self, PartLink};

/// Cells that the script shows at a time: half a part, because it draws them while somebody waits.
const CELLS: usize = 3000;

/// The parts of a table and the present one.
pub struct Parts {
    links: Vec<PartLink>,
    present: usize,
}

/// What the script needs to sort and filter the rows of all parts.
#[derive(Serialize)]
pub struct RowsView {
    /// Address of the rows.
    script: String,
    /// How many rows it shows at a time.
    step: usize,
    /// How many rows there are, in words.
    count: String,
}

impl Parts {
    /// The parts of `table`, whose page is `page`, with `present` the one at hand.
    pub fn new(scope: &PageScope<'_>, page: PageId, table: &Table, present: usize) -> Self {
        let parts = table::parts(table).into_iter().enumerate();
        let links = parts.map(|(part, rows)| PartLink { rows, href: scope.links.page(page.part(part)) });
        Self { links: links.collect(), present }
    }

    /// The rows of the present part.
    pub fn rows(&self) -> Range<usize> {
        self.links[self.present].rows.clone()
    }

    /// The title of the present page: further parts say which rows they hold.
    pub fn title(&self, setting: Setting<'_>, title: &str) -> String {
        if self.present == 0 {
            return title.to_owned();
        }
        table::range(setting, "table.title_part", &self.rows()).replace("{title}", title)
    }

    /// The address of another part, where there is one.
    pub fn beside(&self, part: Option<usize>) -> Option<String> {
        self.links.get(part?).map(|part| part.href.clone())
    }

    /// The pager; nothing for a table in one part.
    pub fn pager(&self, setting: Setting<'_>) -> Option<Node> {
        (self.links.len() > 1).then(|| table::pager(setting, &self.links, self.present))
    }
}

impl RowsView {
    /// What the script needs; nothing for a table in one part.
    pub fn new(scope: &PageScope<'_>, table: &Table) -> Option<Self> {
        let path = scope.renderer.rows.path(table, scope.page.language)?;
        let count = table::count(scope.setting, table.rows.len());
        let step = (CELLS / table.columns.len().max(1)).max(10);
        Some(Self { script: scope.links.file(path), step, count })
    }
}
