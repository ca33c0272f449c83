//! Tables say when their figures are from, and stand in a chapter or are quoted by one.

use std::collections::BTreeSet;

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::text::Span;

/// Tables without a date, and tables that no text shows or quotes.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for page in pages.pages.values() {
        used.extend(page.summary.tables.iter().map(String::as_str));
        used.extend(page.summary.figures.iter().filter_map(|figure| figure.split('.').next()));
    }
    for table in pages.site.booklets.iter().flat_map(|booklet| &booklet.tables) {
        let start = Span::new(0, 0);
        if table.as_of.is_none() {
            report.at(&table.file, start, Problem::TableWithoutDate { table: table.id.clone() });
        }
        let is_used = used.contains(format!("{}/{}", table.booklet, table.id).as_str());
        if !is_used && table.lost_rows.is_empty() {
            report.at(&table.file, start, Problem::UnusedTable { table: table.id.clone() });
        }
    }
}
