//! A sheet for a table that is there.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Problem, Report, TomlFault};
use crate::import::edit::{self, NotCarried};
use crate::import::kgi_years::with_years;
use crate::import::merge::merged;
use crate::import::plan::Plan;
use crate::import::verify::verify;
use crate::load::{Files, with_rows_of};
use crate::model::{Column, Site, Table};
use crate::sheet::{Beside, Schema, SheetFile, carried, plain_value, to_csv, to_tsv};
use crate::text::Place;

/// What a sheet makes of a table.
#[derive(Debug)]
pub struct Update {
    /// What changes.
    pub plan: Plan,
    /// The table with its columns as the sheet has them.
    old: Table,
    /// The rows of the sheet.
    new: Table,
    carried: BTreeSet<Beside>,
}

impl Update {
    /// Compares; what is wrong with the sheet is reported, and then nothing comes back.
    #[must_use]
    pub fn new(
        sheet: &SheetFile,
        table: &Table,
        site: &Site,
        files: &Files,
        report: &Report,
    ) -> Option<Self> {
        let old = with_years(table, &sheet.grid);
        let new = with_rows_of(sheet, &old, site, files, report)?;
        let schema = Schema::of(&new, &site.config.languages);
        let mut carried = carried(&sheet.grid, &schema);
        // Units of rows say nothing where every column has its own.
        let takes_unit = |column: &Column| column.kind.is_number() && column.unit.is_none();
        if !new.columns.iter().any(takes_unit) {
            carried.remove(&Beside::Units);
        }
        let plan = Plan::new(&old, &new, &carried, &site.config.languages);
        Some(Self { plan, old, new, carried })
    }

    /// The one file that changes, with its path below the root and its bytes.
    ///
    /// # Errors
    /// What cannot be carried over, and why.
    pub fn file(&self, site: &Site, files: &Files) -> Result<(String, Vec<u8>), Vec<Diagnostic>> {
        let rows = merged(&self.old, &self.new, &self.carried, &site.config.languages);
        let table = self.new.clone().with_rows(rows);
        let file = if let Some(path) = self.old.rows_file.as_deref() {
            (path.to_owned(), self.rows_file(path, site, &table)?)
        } else {
            let path = self.old.file.path().to_owned();
            let text = self.toml(&path, site, &table)?;
            let bytes = as_it_was(&text, files.bytes(&path).unwrap_or_default());
            (path, bytes)
        };
        verify(std::slice::from_ref(&file), &table, &self.carried, site, files)?;
        Ok(file)
    }

    fn rows_file(&self, path: &str, site: &Site, table: &Table) -> Result<Vec<u8>, Vec<Diagnostic>> {
        // Columns have their units again.
        let table = Table { columns: self.old.columns.clone(), ..table.clone() };
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        match ending.as_str() {
            "csv" => Ok(to_csv(site, &table)),
            "tsv" => Ok(to_tsv(site, &table)),
            _ => {
                let problem = Problem::RowsInWorkbook { path: path.to_owned() };
                Err(vec![Diagnostic::new(problem, Some(Place::File(path.to_owned())))])
            }
        }
    }

    fn toml(&self, path: &str, site: &Site, table: &Table) -> Result<String, Vec<Diagnostic>> {
        let edited = edit::edited(self.old.file.text(), &self.old, table, &site.config.languages);
        match edited {
            Ok((text, faults)) if faults.is_empty() => Ok(text),
            Ok((_, faults)) => Err(faults.iter().map(|fault| not_carried(fault, table, site)).collect()),
            Err(detail) => {
                let place = Place::File(path.to_owned());
                Err(vec![Diagnostic::new(
                    Problem::InvalidToml { fault: TomlFault::Other { detail } },
                    Some(place),
                )])
            }
        }
    }
}

fn not_carried(fault: &NotCarried, table: &Table, site: &Site) -> Diagnostic {
    let column = &table.columns[fault.column];
    let row = table.row(&fault.row);
    let value = row.and_then(|row| row.cells.get(fault.column));
    let value = value.map(|cell| plain_value(cell, site.source_language())).unwrap_or_default();
    let problem = Problem::NotCarried { value, column: column.id.clone(), row: fault.row.clone() };
    Diagnostic::new(problem, row.map(|row| row.cell_place(fault.column).clone()))
}

/// A text with the byte order mark and the line ends of a file that it replaces.
fn as_it_was(text: &str, before: &[u8]) -> Vec<u8> {
    let mark: &[u8] = "\u{feff}".as_bytes();
    let text = if before.windows(2).any(|pair| pair == b"\r\n") {
        text.replace('\n', "\r\n")
    } else {
        text.to_owned()
    };
    let start = if before.starts_with(mark) { mark } else { &[] };
    [start, text.as_bytes()].concat()
}
