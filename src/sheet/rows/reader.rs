//! Rows of a grid by the columns of a table.

use std::collections::BTreeSet;

use crate::model::{Cell, Column, Missing};
use crate::sheet::grid::{CellPlace, Grid, GridCell};
use crate::sheet::rows::Schema;
use crate::sheet::rows::heading::{Heading, is_text};
use crate::sheet::rows::record::{Beside, Mention, Record, Records};
use crate::sheet::rule::{Finding, Rule};
use crate::sheet::typed::{Field, cell, flag};

/// Makes typed rows of a grid: pairs `name.ja` and `name.en`, takes units, groups, totals and notes.
#[must_use]
pub fn records(grid: &Grid, schema: &Schema<'_>) -> Records {
    if grid.header.is_empty() {
        return Records::default();
    }
    let mut findings = Vec::new();
    let headings: Vec<Heading> = grid
        .header
        .iter()
        .map(|cell| {
            let heading = Heading::parse(&cell.value.to_string(), schema);
            findings.extend(heading_fault(cell, heading, schema));
            heading
        })
        .collect();
    let sources: Vec<Vec<usize>> =
        (0..schema.columns.len()).map(|column| sources(&headings, column, schema)).collect();
    findings.extend(missing_headings(grid, &headings, &sources, schema));
    let mut reader = Reader { schema, headings: &headings, sources: &sources, findings };
    let rows = grid.rows.iter().map(|row| reader.row(row)).collect();
    reader.findings.sort_by(|a, b| a.place.cmp(&b.place).then(a.rule.cmp(&b.rule)));
    Records { rows, findings: reader.findings }
}

/// What the header of a grid says of rows beside the cells of columns.
#[must_use]
pub fn carried(grid: &Grid, schema: &Schema<'_>) -> BTreeSet<Beside> {
    let headings = grid.header.iter().map(|cell| Heading::parse(&cell.value.to_string(), schema));
    let beside = |heading: &Heading| match heading {
        Heading::Unit | Heading::UnitOf(_) => Some(Beside::Units),
        Heading::Group => Some(Beside::Groups),
        Heading::Total => Some(Beside::Totals),
        Heading::Note => Some(Beside::Notes),
        Heading::NoteOf(column) => Some(Beside::CellNotes(*column)),
        _ => None,
    };
    headings.filter_map(|heading| beside(&heading)).collect()
}

/// Where the fields of a column stand in the sheet, by language; nothing where one of them is missing.
fn sources(headings: &[Heading], column: usize, schema: &Schema<'_>) -> Vec<usize> {
    let find = |wanted: Heading| headings.iter().position(|heading| *heading == wanted);
    if let Some(index) = find(Heading::Plain(column)) {
        return vec![index];
    }
    let per_language: Option<Vec<usize>> =
        (0..schema.languages.len()).map(|language| find(Heading::Language(column, language))).collect();
    per_language.unwrap_or_default()
}

fn heading_fault(cell: &GridCell, heading: Heading, schema: &Schema<'_>) -> Option<Finding> {
    match heading {
        // One without words was reported already.
        Heading::Unknown if !cell.value.to_string().is_empty() => {
            let ids: Vec<&str> = schema.columns.iter().map(|column| column.id.as_str()).collect();
            Some(Finding::at(Rule::UnknownHeading, cell).with(ids.join(", ")))
        }
        Heading::WithoutLanguage(column) => {
            let wanted = per_language(&schema.columns[column], schema).join(", ");
            Some(Finding::at(Rule::HeadingWithoutLanguage, cell).with(wanted))
        }
        _ => None,
    }
}

fn per_language(column: &Column, schema: &Schema<'_>) -> Vec<String> {
    schema.languages.iter().map(|language| format!("{}.{language}", column.id)).collect()
}

fn missing_headings(
    grid: &Grid,
    headings: &[Heading],
    sources: &[Vec<usize>],
    schema: &Schema<'_>,
) -> Vec<Finding> {
    let place = &grid.header[0].place;
    let mut missing = Vec::new();
    if !headings.contains(&Heading::Id) {
        missing.push("id".to_owned());
    }
    for (index, column) in schema.columns.iter().enumerate().filter(|(index, _)| sources[*index].is_empty()) {
        if headings.contains(&Heading::WithoutLanguage(index)) {
            continue;
        }
        if is_text(column.kind) {
            let absent = |language: &usize| !headings.contains(&Heading::Language(index, *language));
            let languages = (0..schema.languages.len()).filter(absent);
            missing.extend(languages.map(|language| format!("{}.{}", column.id, schema.languages[language])));
        } else {
            missing.push(column.id.clone());
        }
    }
    missing.into_iter().map(|name| Finding::new(Rule::MissingHeading, place.clone(), name)).collect()
}

struct Reader<'a> {
    schema: &'a Schema<'a>,
    headings: &'a [Heading],
    sources: &'a [Vec<usize>],
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn row(&mut self, row: &[GridCell]) -> Record {
        let id = self.find(row, Heading::Id);
        let place = id.map_or(CellPlace::File, |cell| cell.place.clone());
        let is_empty = id.is_some_and(|cell| cell.value.is_empty());
        let id = id.map(|cell| cell.value.to_string()).unwrap_or_default();
        if is_empty {
            self.findings.push(Finding::new(Rule::EmptyId, place.clone(), ""));
        }
        let columns = 0..self.schema.columns.len();
        let (cells, places) = columns.map(|column| self.cell(row, column, &place)).unzip();
        let mention = |heading| {
            let cell = self.find(row, heading)?;
            let id = cell.value.to_string();
            (!id.is_empty()).then(|| Mention { id, place: cell.place.clone() })
        };
        let (group, note) = (mention(Heading::Group), mention(Heading::Note));
        let columns = 0..self.schema.columns.len();
        let cell_notes =
            columns.filter_map(|column| Some((column, mention(Heading::NoteOf(column))?))).collect();
        let (unit, is_total) = (self.unit(row), self.is_total(row));
        Record { id, place, cells, places, unit, group, is_total, note, cell_notes }
    }

    fn find<'r>(&self, row: &'r [GridCell], wanted: Heading) -> Option<&'r GridCell> {
        self.headings.iter().position(|heading| *heading == wanted).and_then(|index| row.get(index))
    }

    fn cell(&mut self, row: &[GridCell], column: usize, row_place: &CellPlace) -> (Cell, CellPlace) {
        let refused = Cell::Missing(Missing::Unknown);
        let (headings, schema) = (self.headings, self.schema);
        let fields: Vec<Field<'_>> = self.sources[column]
            .iter()
            .filter_map(|&index| {
                let language = match headings[index] {
                    Heading::Language(_, language) => schema.languages[language].as_str(),
                    _ => "",
                };
                Some(Field { language, cell: row.get(index)? })
            })
            .collect();
        let Some(first) = fields.first() else { return (refused, row_place.clone()) };
        let read = match cell(&schema.columns[column], &fields, &mut self.findings) {
            Ok(Some(cell)) => Ok(cell),
            Ok(None) => {
                let empty = schema.columns[column].empty.map(Cell::Missing);
                empty.ok_or_else(|| Finding::at(Rule::EmptyCell, first.cell))
            }
            Err(finding) => Err(finding),
        };
        let read = read.unwrap_or_else(|finding| {
            self.findings.push(finding);
            refused
        });
        (read, first.cell.place.clone())
    }

    /// The unit of the row's numbers: said once for all of them, or beside each.
    fn unit(&mut self, row: &[GridCell]) -> Option<String> {
        let mut of_row: Option<String> = None;
        for (index, heading) in self.headings.iter().enumerate() {
            let columns: Vec<usize> = match heading {
                Heading::Unit => (0..self.schema.columns.len()).collect(),
                Heading::UnitOf(column) => vec![*column],
                _ => continue,
            };
            let Some(cell) = row.get(index).filter(|cell| !cell.value.to_string().is_empty()) else {
                continue;
            };
            let unit = cell.value.to_string();
            for column in columns.iter().map(|column| &self.schema.columns[*column]) {
                if !column.kind.is_number() {
                    continue;
                }
                let known = column.unit.as_ref().or(of_row.as_ref());
                match known {
                    Some(known) if *known != unit => {
                        self.findings.push(Finding::at(Rule::UnitDiffers, cell).with(known.clone()));
                    }
                    Some(_) => {}
                    None => of_row = Some(unit.clone()),
                }
            }
        }
        of_row
    }

    fn is_total(&mut self, row: &[GridCell]) -> bool {
        let Some(cell) = self.find(row, Heading::Total).filter(|cell| !cell.value.is_empty()) else {
            return false;
        };
        let read = flag(&cell.value.to_string());
        if read.is_none() {
            self.findings.push(Finding::at(Rule::NotAFlag, cell));
        }
        read.is_some_and(|(yes, _)| yes)
    }
}
