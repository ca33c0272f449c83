//! Groups and notes of a new table: a sheet names them, or gives their ids.

use std::collections::BTreeMap;

use crate::import::draft::{DraftColumn, in_all};
use crate::model::{Footnote, RowGroup};
use crate::sheet::{Grid, GridValue};
use crate::text::is_id;

/// What a sheet says of rows beside the cells of columns.
pub struct Beside {
    /// Groups in the order of the sheet.
    pub groups: Vec<RowGroup>,
    /// Notes in the order of the sheet.
    pub notes: Vec<Footnote>,
    /// Columns of the sheet, their headings, and ids for their values where these are no ids.
    pub columns: Vec<(usize, String, BTreeMap<String, String>)>,
}

impl Beside {
    /// Reads units, groups, totals and notes.
    pub fn of(grid: &Grid, columns: &[DraftColumn], languages: &[String]) -> Self {
        let mut beside = Self { groups: Vec::new(), notes: Vec::new(), columns: Vec::new() };
        for (index, cell) in grid.header.iter().enumerate() {
            let heading = cell.value.to_string();
            let values = || grid.rows.iter().filter_map(move |row| row.get(index)).map(|cell| &cell.value);
            let (heading, ids) = match heading.as_str() {
                "unit" | "total" => (heading, BTreeMap::new()),
                "group" => {
                    let ids = beside.name_groups(values(), languages);
                    (heading, ids)
                }
                "note" => {
                    let ids = beside.name_notes(values(), languages);
                    (heading, ids)
                }
                other => {
                    let Some((name, suffix)) = other.rsplit_once('.') else { continue };
                    let is_it = |column: &&DraftColumn| column.id == name || column.heading == name;
                    let Some(column) = columns.iter().find(is_it) else { continue };
                    match suffix {
                        "unit" => (format!("{}.unit", column.id), BTreeMap::new()),
                        "note" => {
                            let heading = format!("{}.note", column.id);
                            (heading, beside.name_notes(values(), languages))
                        }
                        _ => continue,
                    }
                }
            };
            beside.columns.push((index, heading, ids));
        }
        beside
    }

    fn name_groups<'a>(
        &mut self,
        values: impl Iterator<Item = &'a GridValue>,
        languages: &[String],
    ) -> BTreeMap<String, String> {
        let mut ids = BTreeMap::new();
        for text in distinct(values) {
            let id = if is_id(&text) { text.clone() } else { format!("group-{}", self.groups.len() + 1) };
            self.groups.push(RowGroup { id: id.clone(), name: in_all(&text, languages) });
            ids.insert(text, id);
        }
        ids
    }

    fn name_notes<'a>(
        &mut self,
        values: impl Iterator<Item = &'a GridValue>,
        languages: &[String],
    ) -> BTreeMap<String, String> {
        let mut ids = BTreeMap::new();
        for text in distinct(values) {
            let known =
                self.notes.iter().find(|note| note.text.iter().any(|(_, known)| known == text)).cloned();
            let id = known.map_or_else(|| self.add_note(&text, languages), |note| note.id.clone());
            ids.insert(text, id);
        }
        ids
    }

    fn add_note(&mut self, text: &str, languages: &[String]) -> String {
        let id = if is_id(text) { text.to_owned() } else { format!("n{}", self.notes.len() + 1) };
        self.notes.push(Footnote { id: id.clone(), text: in_all(text, languages) });
        id
    }
}

fn distinct<'a>(values: impl Iterator<Item = &'a GridValue>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for text in values.map(ToString::to_string).filter(|text| !text.is_empty()) {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all
}
