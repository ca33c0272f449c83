//! A table as it would be with the rows of another file.

use crate::diagnostic::Report;
use crate::load::known::Known;
use crate::load::languages::Languages;
use crate::load::table::report_equal_ids;
use crate::load::{Files, table};
use crate::model::{Detail, Site, Table};
use crate::sheet::{Schema, SheetFile, table_rows};

/// The table with the rows of `given` instead of its own, read by its columns. What is wrong with these rows is
/// reported at their cells: what cannot be read, and for tables with columns of their own also what the columns ask for.
/// Nothing comes back where the rows cannot be used.
#[must_use]
pub fn with_rows_of(
    given: &SheetFile,
    table: &Table,
    site: &Site,
    files: &Files,
    report: &Report,
) -> Option<Table> {
    let own = Report::new();
    let read = match table.detail {
        Detail::Plain => {
            let known = Known {
                files,
                languages: Languages::new(&site.config.languages).with_fallbacks(&site.config.fallbacks),
                sources: &site.sources,
                theme: &site.theme,
                report: &own,
                given: Some(given),
            };
            table::load(known, table.file.path(), &table.id, &table.booklet)
        }
        Detail::Initiatives(_) | Detail::Kgis(_) => {
            let schema = Schema::of(table, &site.config.languages);
            let rows = table_rows(given, &given.grid, &schema, &own).rows;
            report_equal_ids(&rows, &own);
            Some(table.clone().with_rows(rows))
        }
    };
    // What is wrong with the table itself was reported when the site was loaded.
    let is_of_table = |path: &str| path == table.file.path();
    report.extend(
        own.into_sorted()
            .into_iter()
            .filter(|problem| !problem.place.as_ref().is_some_and(|place| is_of_table(place.path()))),
    );
    read.filter(|_| given.is_whole && !report.has_errors())
}
