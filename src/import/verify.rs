//! Nothing is written that does not say what the sheet says, to the last value.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Problem, Report, Severity};
use crate::import::kgi_years::aligned;
use crate::import::plan::{Plan, RowChange, RowChangeKind};
use crate::load::{Files, LoadOptions, load};
use crate::model::{Site, Table};
use crate::sheet::Beside;

/// Reads the site as it would be with these files: the table must have the rows of `wanted`, with all that `carried`
/// names.
///
/// # Errors
/// What keeps the table from being read, or each row that would differ.
pub fn verify(
    written: &[(String, Vec<u8>)],
    wanted: &Table,
    carried: &BTreeSet<Beside>,
    site: &Site,
    files: &Files,
) -> Result<(), Vec<Diagnostic>> {
    let report = Report::new();
    let loaded = load(&files.with(written.iter().cloned()), LoadOptions { drafts: true }, &report);
    let name = format!("{}/{}", wanted.booklet, wanted.id);
    let found = loaded.as_ref().and_then(|site| site.find_table(&name, None).ok());
    let Some(found) = found.filter(|found| found.lost_rows.is_empty()) else {
        let is_written = |path: &str| written.iter().any(|(known, _)| known == path);
        let is_fault = |one: &Diagnostic| {
            one.severity == Severity::Error
                && one.place.as_ref().is_some_and(|place| is_written(place.path()))
        };
        return Err(report.into_sorted().into_iter().filter(is_fault).collect());
    };
    let found = aligned(found, &wanted.columns);
    let everything: BTreeSet<Beside> = carried
        .iter()
        .copied()
        .chain([Beside::Groups, Beside::Totals, Beside::Notes])
        .chain((0..wanted.columns.len()).map(Beside::CellNotes))
        .collect();
    let plan = Plan::new(wanted, &found, &everything, &site.config.languages);
    if plan.is_empty() && !plan.is_reordered {
        return Ok(());
    }
    Err(plan.changes.iter().map(|change| not_carried(change, wanted)).collect())
}

/// The first value of a row that would be lost.
fn not_carried(change: &RowChange, wanted: &Table) -> Diagnostic {
    let (column, value) = match &change.kind {
        RowChangeKind::Changed(cells) => cells.first().map(|cell| (cell.heading.clone(), cell.old.clone())),
        RowChangeKind::Added | RowChangeKind::Removed => None,
    }
    .unwrap_or_else(|| ("id".to_owned(), change.id.clone()));
    let place = wanted.row(&change.id).map(|row| row.place.clone());
    Diagnostic::new(Problem::NotCarried { value, column, row: change.id.clone() }, place)
}
