//! Rows that staff keep in a CSV, TSV or XLSX file beside the table's schema.

use std::cell::RefCell;

use crate::diagnostic::Problem;
use crate::load::fields::{At, Fields};
use crate::load::footnotes::Footnotes;
use crate::load::known::Known;
use crate::model::{Cell, Column, Reference, Row, RowGroup};
use crate::sheet::{Schema, SheetFile, table_rows};

/// What rows are read by.
pub struct RowsFile<'a> {
    /// What is known of the site.
    pub known: Known<'a>,
    /// Columns in order.
    pub columns: &'a [Column],
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
    /// Path of the file.
    pub path: Option<String>,
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
        let file = SheetFile::read(&path, bytes, wanted, self.known.report);
        Some(FileRows { path: Some(path), ..self.rows(&file) })
    }

    /// The rows of a file that was read.
    pub fn rows(&self, file: &SheetFile) -> FileRows {
        if file.grid.header.is_empty() {
            return FileRows::default();
        }
        let languages = self.languages_of(file);
        let schema = Schema {
            columns: self.columns,
            languages: &languages,
            row_groups: self.row_groups,
            footnotes: self.footnotes.all(),
        };
        let mut read = table_rows(file, &file.grid, &schema, self.known.report);
        let cells = read.rows.iter_mut().flat_map(|row| &mut row.cells);
        for text in cells.flat_map(|cell| match cell {
            Cell::Text(text) => std::slice::from_mut(text),
            Cell::List(items) => items.as_mut_slice(),
            _ => &mut [],
        }) {
            for language in self.known.languages.tags() {
                text.borrow(language, self.known.languages.fallbacks(language));
            }
        }
        for row in &read.rows {
            self.remember(row);
        }
        FileRows { rows: read.rows, path: None, is_whole: file.is_whole && read.is_whole }
    }

    /// The languages that a file must have: all, apart from those that fall back to others and are not in it at all.
    fn languages_of(&self, file: &SheetFile) -> Vec<String> {
        let all = self.known.languages;
        let is_there = |language: &str| {
            let ending = format!(".{language}");
            file.grid.header.iter().any(|heading| heading.value.to_string().ends_with(&ending))
        };
        let needed = all.tags().iter().filter(|tag| all.fallbacks(tag).is_empty() || is_there(tag));
        needed.cloned().collect()
    }

    /// Rows of other tables and notes that a row refers to.
    fn remember(&self, row: &Row) {
        for (index, (cell, column)) in row.cells.iter().zip(self.columns).enumerate() {
            let (Cell::Rows(rows), Some(table)) = (cell, &column.target) else { continue };
            let references = rows.iter().map(|id| Reference {
                table: table.clone(),
                row: id.clone(),
                place: row.cell_place(index).clone(),
            });
            self.references.borrow_mut().extend(references);
        }
        row.note.iter().chain(row.cell_notes.values()).for_each(|note| self.footnotes.mark(*note));
    }
}
