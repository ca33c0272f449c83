//! Every id stands once on a page: also those that the theme gives to its own parts.

use std::collections::BTreeSet;

use crate::check::{CheckedPage, Pages};
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::page::PageId;

/// Headings and rows whose anchor the page already uses for something else.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for page in pages.pages.values().filter(|page| !page.summary.twice.is_empty()) {
        headings(pages, page, report);
        rows(pages, page, report);
    }
}

/// Two headings with one anchor are found earlier.
fn headings(pages: &Pages<'_>, page: &CheckedPage<'_>, report: &Report) {
    let source = pages.site.source_language();
    let Some(file) = &page.summary.file else { return };
    let original = pages.routes.path(page.page.id, source);
    let original = pages.pages.get(&original).filter(|_| page.page.language != source);
    let mut seen = BTreeSet::new();
    for (id, span) in &page.summary.headings {
        if seen.insert(id) && page.summary.twice.contains(id) {
            let among_headings = page.summary.headings.iter().filter(|(other, _)| other == id).count() > 1;
            // A translation has its anchors from the original: the fault is mended there.
            let inherited = original.is_some_and(|original| original.summary.twice.contains(id));
            if !among_headings && !inherited {
                report.at(file, *span, Problem::DuplicateAnchor { id: id.clone() });
            }
        }
    }
}

/// The page of a table has an anchor for every row: its id in lower case. Two rows with one id are found earlier.
fn rows(pages: &Pages<'_>, page: &CheckedPage<'_>, report: &Report) {
    let (PageId::Table(booklet, table) | PageId::TablePart(booklet, table, _)) = page.page.id else { return };
    let rows = &pages.site.booklets[booklet].tables[table].rows;
    for row in rows {
        let id = row.id.to_lowercase();
        let among_rows = rows.iter().filter(|other| other.id == row.id).count() > 1;
        if page.summary.twice.contains(&id) && !among_rows {
            report.add(Diagnostic::new(Problem::DuplicateAnchor { id }, Some(row.place.clone())));
        }
    }
}
