//! A new table from a sheet: columns guessed by headings and values, ids made where the sheet has none.

mod beside;
mod cells;
mod columns;
mod heading;
mod slug;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, MessageLanguage, Report};
use crate::import::verify::verify;
use crate::load::{Files, report_equal_ids};
use crate::locale::Localized;
use crate::model::{Census, Detail, Row, RowIndex, Site, Table};
use crate::sheet::{Beside, Grid, Schema, SheetFile, table_rows, to_csv};
use crate::text::SourceFile;

use columns::Columns;

pub use columns::DraftColumn;

/// More rows than this stand in a CSV file beside the table.
const MOST_INLINE_ROWS: usize = 200;

/// A new table.
#[derive(Debug)]
pub struct Draft {
    /// What its columns were made of.
    pub columns: Vec<DraftColumn>,
    /// The first ids, where the sheet has none and they were made from the names of the rows.
    pub made_ids: Option<Vec<String>>,
    /// The table.
    pub table: Table,
}

impl Draft {
    /// Makes a table of a sheet; what is wrong with the sheet is reported, and then nothing comes back.
    #[must_use]
    pub fn new(
        sheet: &SheetFile,
        (booklet, id): (&str, &str),
        title: &str,
        site: &Site,
        report: &Report,
    ) -> Option<Self> {
        let languages = &site.config.languages;
        if !sheet.is_whole {
            return None;
        }
        let Columns { columns, drafts } = Columns::guess(&sheet.grid, site);
        let beside = beside::Beside::of(&sheet.grid, &drafts, languages);
        let header = columns.iter().position(|column| column.row_header).unwrap_or(0);
        let made = cells::row_ids(&sheet.grid, drafts.get(header)?);
        let grid = cells::grid(&sheet.grid, &drafts, &beside, made.as_deref(), languages);
        let table = Table {
            id: id.to_owned(),
            booklet: booklet.to_owned(),
            file: Arc::new(SourceFile::new(format!("content/{booklet}/tables/{id}.toml"), "")),
            title: in_all(title, languages),
            note: None,
            summary: None,
            as_of: None,
            order: i64::MAX,
            source: None,
            has_searched_rows: true,
            license: None,
            notes: Vec::new(),
            columns,
            row_groups: beside.groups,
            footnotes: beside.notes,
            is_rounded: false,
            references: Vec::new(),
            rows_file: None,
            groups: Vec::new(),
            rows: Vec::new(),
            index: RowIndex::default(),
            census: Census::default(),
            lost_rows: Vec::new(),
            detail: Detail::Plain,
        };
        let rows = rows(sheet, &grid, &table, languages, report)?;
        let table = table.with_rows(rows);
        Some(Self { columns: drafts, made_ids: made.map(|ids| ids.into_iter().take(3).collect()), table })
    }

    /// Its files, with their paths below the root: the TOML last, because it names the other.
    ///
    /// # Errors
    /// What keeps the table from being read.
    pub fn files(
        &self,
        site: &Site,
        files: &Files,
        language: MessageLanguage,
    ) -> Result<Vec<(String, Vec<u8>)>, Vec<Diagnostic>> {
        let path = self.table.file.path();
        let rows = (self.table.rows.len() > MOST_INLINE_ROWS).then(|| format!("{}.csv", self.table.id));
        let toml = text::toml(&self.table, rows.as_deref(), &site.config.languages, language);
        let mut written = Vec::new();
        if let Some(name) = rows {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            written.push((format!("{folder}/{name}"), to_csv(site, &self.table)));
        }
        written.push((path.to_owned(), toml.into_bytes()));
        verify(&written, &self.table, &BTreeSet::from([Beside::Units]), site, files)?;
        Ok(written)
    }
}

fn rows(
    sheet: &SheetFile,
    grid: &Grid,
    table: &Table,
    languages: &[String],
    report: &Report,
) -> Option<Vec<Row>> {
    let read = table_rows(sheet, grid, &Schema::of(table, languages), report);
    report_equal_ids(&read.rows, report);
    (read.is_whole && !report.has_errors()).then_some(read.rows)
}

/// One text in every language, so that the table can be loaded before it is translated.
fn in_all(text: &str, languages: &[String]) -> Localized {
    let texts: BTreeMap<String, String> =
        languages.iter().map(|language| (language.clone(), text.to_owned())).collect();
    Localized::new(texts)
}
