//! Rows that staff keep in a CSV, TSV or XLSX file beside the table's schema.

use std::cell::RefCell;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, MessageLanguage, Problem};
use crate::load::constraints::Constraint;
use crate::load::fields::{At, Fields, is_id};
use crate::load::footnotes::Footnotes;
use crate::load::known::Known;
use crate::model::{Cell, Column, Missing, Reference, Row, RowGroup};
use crate::sheet::{self, CellPlace, Condensed, Finding, Schema};
use crate::text::{Place, SourceFile, Span};

/// What rows are read by.
pub struct RowsFile<'a> {
    /// What is known of the site.
    pub known: Known<'a>,
    /// Columns in order.
    pub columns: &'a [Column],
    /// What their cells must be.
    pub constraints: &'a [Constraint],
    /// Groups of rows.
    pub row_groups: &'a [RowGroup],
    /// Notes of the table.
    pub footnotes: &'a Footnotes,
    /// Rows of other tables that cells refer to.
    pub references: &'a RefCell<Vec<Reference>>,
}

/// The rows of a file.
#[derive(Debug, Default)]
pub struct FileRows {
    /// The rows.
    pub rows: Vec<Row>,
    /// The file that the places of the cells stand in; without text for a workbook.
    pub file: Option<Arc<SourceFile>>,
    /// All of it could be read.
    pub is_whole: bool,
}

impl RowsFile<'_> {
    /// Reads `name`, which stands beside the table. Everything that is wrong with it is reported.
    pub fn read(&self, fields: &Fields<'_>, name: At<&str>) -> Option<FileRows> {
        let table = fields.scope().file.path();
        let folder = table.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = format!("{folder}/{}", name.value);
        let Some(bytes) = self.known.files.bytes(&path) else {
            fields.report(name.span, Problem::MissingSheet { path });
            return None;
        };
        let wanted = fields.string("sheet").map(|sheet| sheet.value);
        let read = sheet::read(name.value, bytes, wanted);
        let file = read.text.as_ref().map(|text| Arc::new(SourceFile::new(path.clone(), text.clone())));
        let mut is_whole = !read.findings.iter().any(Finding::is_refused);
        self.report(&path, file.as_ref(), read.findings);
        if read.grid.header.is_empty() {
            return None;
        }
        let empties: Vec<Option<Missing>> =
            self.constraints.iter().map(|constraint| constraint.missing).collect();
        let schema = Schema { columns: self.columns, empties: &empties, languages: self.known.languages };
        let records = sheet::records(&read.grid, &schema);
        is_whole &= !records.findings.iter().any(Finding::is_refused);
        self.report(&path, file.as_ref(), records.findings);
        let rows = records.rows.into_iter().map(|record| {
            let place = span(&record.place);
            if !record.id.is_empty() && !is_id(&record.id) {
                self.add(&path, file.as_ref(), &record.place, Problem::InvalidId { id: record.id.clone() });
            }
            self.remember(&record.cells, &record.places);
            Row {
                cell_spans: record.places.iter().map(span).collect(),
                group: record
                    .group
                    .as_ref()
                    .and_then(|id| self.group(&path, file.as_ref(), &record.place, id)),
                note: record.note.as_ref().and_then(|id| self.footnotes.index(id)),
                cells: record.cells,
                unit: record.unit,
                is_total: record.is_total,
                ..Row::new(&record.id, place)
            }
        });
        let rows = rows.collect();
        let file = file.unwrap_or_else(|| Arc::new(SourceFile::new(path.clone(), String::new())));
        Some(FileRows { rows, file: Some(file), is_whole })
    }

    fn group(
        &self,
        path: &str,
        file: Option<&Arc<SourceFile>>,
        place: &CellPlace,
        id: &str,
    ) -> Option<usize> {
        let found = self.row_groups.iter().position(|known| known.id == id);
        if found.is_none() {
            let ids: Vec<&str> = self.row_groups.iter().map(|known| known.id.as_str()).collect();
            let problem = Problem::InvalidValue {
                key: "group".to_owned(),
                value: id.to_owned(),
                expected: ids.join(", "),
            };
            self.add(path, file, place, problem);
        }
        found
    }

    /// Rows of other tables that cells refer to.
    fn remember(&self, cells: &[Cell], places: &[CellPlace]) {
        for ((cell, column), place) in cells.iter().zip(self.columns).zip(places) {
            let (Cell::Rows(rows), Some(table)) = (cell, &column.target) else { continue };
            let references = rows.iter().map(|row| Reference {
                table: table.clone(),
                row: row.clone(),
                span: span(place),
            });
            self.references.borrow_mut().extend(references);
        }
    }

    /// Reports each fault, and what was understood once per rule.
    fn report(&self, path: &str, file: Option<&Arc<SourceFile>>, findings: Vec<Finding>) {
        for Condensed { finding, more } in sheet::condensed(findings) {
            let words = |language: MessageLanguage| {
                let [what, why, todo] = finding.say(language);
                let place = match finding.place {
                    CellPlace::Sheet { .. } => format!("{}: ", finding.place),
                    _ => String::new(),
                };
                let others = match (language, more) {
                    (_, 0) => String::new(),
                    (MessageLanguage::Japanese, more) => format!("（ほか{more}か所）"),
                    (MessageLanguage::English, 1) => " (and at 1 more place)".to_owned(),
                    (MessageLanguage::English, more) => format!(" (and at {more} more places)"),
                };
                let gap = if matches!(language, MessageLanguage::Japanese) { "" } else { " " };
                [format!("{place}{what}{others}"), format!("{why}{gap}{todo}")]
            };
            let problem = Problem::Spreadsheet {
                code: finding.rule.code(),
                is_refused: finding.is_refused(),
                japanese: words(MessageLanguage::Japanese),
                english: words(MessageLanguage::English),
            };
            self.add(path, file, &finding.place, problem);
        }
    }

    fn add(&self, path: &str, file: Option<&Arc<SourceFile>>, place: &CellPlace, problem: Problem) {
        let place = match (place, file) {
            (CellPlace::Text { span, .. }, Some(file)) => Place::Text(Arc::clone(file), *span),
            _ => Place::File(path.to_owned()),
        };
        self.known.report.add(Diagnostic::new(problem, Some(place)));
    }
}

/// The span of a cell in a text file; nowhere in a workbook.
fn span(place: &CellPlace) -> Span {
    match place {
        CellPlace::Text { span, .. } => *span,
        _ => Span::default(),
    }
}
