//! Cells that refer to rows of other tables name rows that exist.

use crate::check::Pages;
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::text::nearest;

/// Columns of type `ref` and `refs`.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let site = pages.site;
    for table in site.booklets.iter().flat_map(|booklet| &booklet.tables) {
        for reference in &table.references {
            let fault = |problem| report.add(Diagnostic::new(problem, Some(reference.place.clone())));
            let Ok(target) = site.find_table(&reference.table, None) else {
                let (booklet, id) = reference.table.split_once('/').unwrap_or(("", &reference.table));
                let booklet = site.booklet(booklet);
                if booklet.is_some_and(|booklet| booklet.broken_tables.iter().any(|broken| broken == id)) {
                    continue;
                }
                let tables = booklet.map(|booklet| booklet.tables.as_slice()).unwrap_or_default();
                let nearest = nearest(id, tables.iter().map(|table| table.id.as_str()));
                let name = reference.table.clone();
                fault(Problem::UnknownTable { name, nearest });
                continue;
            };
            if !target.knows_row(&reference.row) {
                let nearest = nearest(&reference.row, target.row_ids());
                let (name, id) = (reference.row.clone(), target.id.clone());
                fault(Problem::UnknownRow { name, table: id, nearest });
            }
        }
    }
}
