//! Rows of a table from a sheet: groups and notes found by their ids, everything with its place in the file.

use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::model::Row;
use crate::sheet::SheetFile;
use crate::sheet::grid::{CellPlace, Grid};
use crate::sheet::rows::Schema;
use crate::sheet::rows::reader::records;
use crate::sheet::rows::record::{Mention, Record};
use crate::sheet::rule::Finding;
use crate::text::{is_id, nearest};

/// The rows of a sheet as a table has them.
#[derive(Debug, Default)]
pub struct TableRows {
    /// The rows in order.
    pub rows: Vec<Row>,
    /// All of it could be read.
    pub is_whole: bool,
}

/// Makes rows of a grid; everything that is wrong is reported at its cell.
pub fn table_rows(file: &SheetFile, grid: &Grid, schema: &Schema<'_>, report: &Report) -> TableRows {
    let records = records(grid, schema);
    let is_whole = !records.findings.iter().any(Finding::is_refused);
    file.report(records.findings, report);
    let finder = Finder { file, schema, report };
    let rows = records.rows.into_iter().map(|record| finder.row(record)).collect();
    TableRows { rows, is_whole }
}

/// Finds what records mention.
struct Finder<'a> {
    file: &'a SheetFile,
    schema: &'a Schema<'a>,
    report: &'a Report,
}

impl Finder<'_> {
    fn row(&self, record: Record) -> Row {
        if !record.id.is_empty() && !is_id(&record.id) {
            self.fault(&record.place, Problem::InvalidId { id: record.id.clone() });
        }
        Row {
            cell_places: record.places.iter().map(|place| self.file.place(place)).collect(),
            cells: record.cells,
            unit: record.unit,
            group: record.group.and_then(|group| self.group(&group)),
            is_total: record.is_total,
            note: record.note.and_then(|note| self.note(&note)),
            cell_notes: record
                .cell_notes
                .into_iter()
                .filter_map(|(column, note)| Some((column, self.note(&note)?)))
                .collect(),
            ..Row::new(&record.id, self.file.place(&record.place))
        }
    }

    fn group(&self, group: &Mention) -> Option<usize> {
        let found = self.schema.row_groups.iter().position(|known| known.id == group.id);
        if found.is_none() {
            let ids: Vec<&str> = self.schema.row_groups.iter().map(|known| known.id.as_str()).collect();
            let (key, value) = ("group".to_owned(), group.id.clone());
            self.fault(&group.place, Problem::InvalidValue { key, value, expected: ids.join(", ") });
        }
        found
    }

    fn note(&self, note: &Mention) -> Option<usize> {
        let found = self.schema.footnotes.iter().position(|known| known.id == note.id);
        if found.is_none() {
            let nearest = nearest(&note.id, self.schema.footnotes.iter().map(|known| known.id.as_str()));
            self.fault(&note.place, Problem::UnknownTableNote { id: note.id.clone(), nearest });
        }
        found
    }

    fn fault(&self, place: &CellPlace, problem: Problem) {
        self.report.add(Diagnostic::new(problem, Some(self.file.place(place))));
    }
}
