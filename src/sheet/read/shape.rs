//! From rows of cells to a header and the rows below it: one table, one heading per column, nothing in between.

use crate::sheet::grid::{CellPlace, Grid, GridCell, GridValue};
use crate::sheet::rule::{Finding, Rule};
use crate::sheet::typed::reads_as_number;

type Cells = Vec<GridCell>;

/// Finds the table among the rows of a sheet.
pub struct Shape<'a> {
    /// Where to note what is wrong.
    pub findings: &'a mut Vec<Finding>,
    /// Is it a text file, where rows may differ in length?
    pub is_text: bool,
}

impl Shape<'_> {
    /// The table. What is refused is left out, so that the rest can be judged too.
    pub fn grid(&mut self, rows: Vec<Cells>) -> Grid {
        let Some(mut rows) = self.trimmed(rows) else { return Grid::default() };
        self.skip_titles(&mut rows);
        let header = rows.remove(0);
        let mut rows = self.one_table(rows);
        if self.is_text {
            self.even(&header, &mut rows);
        }
        let has_two = has_second_header(&rows);
        if has_two {
            let second = rows.remove(0);
            self.note(Finding::new(Rule::TwoRowHeader, second[0].place.clone(), ""));
        }
        let mut grid = Grid { header, rows };
        self.one_block(&mut grid);
        // What is missing in one row of a header of two stands in the other.
        if !has_two {
            self.check_header(&grid.header);
        }
        grid
    }

    fn note(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Without empty rows and columns around it; nothing where all is empty.
    fn trimmed(&mut self, mut rows: Vec<Cells>) -> Option<Vec<Cells>> {
        let Some(first) = rows.iter().position(|row| !is_empty(row)) else {
            self.note(Finding::new(Rule::EmptySheet, CellPlace::File, ""));
            return None;
        };
        let last = rows.iter().rposition(|row| !is_empty(row)).unwrap_or(first);
        rows.truncate(last + 1);
        rows.drain(..first);
        let filled = |row: &Cells| row.iter().position(|cell| !cell.value.is_empty());
        let left = rows.iter().filter_map(filled).min().unwrap_or(0);
        let width = rows.iter().map(used_width).max().unwrap_or(0);
        for row in &mut rows {
            row.truncate(width);
            row.drain(..left.min(row.len()));
        }
        if first > 0 || left > 0 {
            let place = rows[0][0].place.clone();
            let text = place.to_string();
            self.note(Finding::new(Rule::TableNotAtStart, place, text));
        }
        Some(rows)
    }

    /// Lines above the header that fill one cell only.
    fn skip_titles(&mut self, rows: &mut Vec<Cells>) {
        let width = rows.iter().map(filled).max().unwrap_or(0);
        while width > 1 && rows.len() > 1 && filled(&rows[0]) <= 1 {
            let row = rows.remove(0);
            if let Some(cell) = row.iter().find(|cell| !cell.value.is_empty()) {
                self.note(Finding::at(Rule::TitleAboveTable, cell));
            }
        }
    }

    /// The rows up to the first empty one; more behind it are no part of the table.
    fn one_table(&mut self, mut rows: Vec<Cells>) -> Vec<Cells> {
        if let Some(gap) = rows.iter().position(is_empty) {
            let place = rows[gap..].iter().flatten().next().map(|cell| cell.place.clone());
            rows.truncate(gap);
            self.note(Finding::new(Rule::SeveralTables, place.unwrap_or(CellPlace::File), ""));
        }
        rows
    }

    /// Rows of a text file as long as the header. A quote that never closes has swallowed the rest of its row.
    fn even(&mut self, header: &[GridCell], rows: &mut [Cells]) {
        for row in rows {
            let surplus_is_empty = row.iter().skip(header.len()).all(|cell| cell.value.is_empty());
            let is_swallowed = row.last().is_some_and(|cell| cell.value.is_refused());
            if (row.len() < header.len() && !is_swallowed) || !surplus_is_empty {
                let finding = Finding::new(Rule::RaggedRow, row[0].place.clone(), row.len().to_string());
                self.note(finding.with(header.len().to_string()));
            }
            let filler = GridCell { value: GridValue::Refused, place: row[row.len() - 1].place.clone() };
            row.resize(header.len(), filler);
        }
    }

    /// The columns up to the first empty one.
    fn one_block(&mut self, grid: &mut Grid) {
        let is_gap = |column: usize| {
            grid.header[column].value.is_empty() && grid.rows.iter().all(|row| row[column].value.is_empty())
        };
        if let Some(gap) = (0..grid.header.len()).find(|column| is_gap(*column)) {
            let is_last = (gap..grid.header.len()).all(is_gap);
            if !is_last {
                self.note(Finding::new(Rule::SeveralTables, grid.header[gap].place.clone(), ""));
            }
            grid.header.truncate(gap);
            grid.rows.iter_mut().for_each(|row| row.truncate(gap));
        }
    }

    fn check_header(&mut self, header: &[GridCell]) {
        for (index, cell) in header.iter().enumerate() {
            if cell.value.is_empty() {
                self.note(Finding::at(Rule::EmptyHeader, cell));
            } else if header[..index].iter().any(|other| other.value == cell.value) {
                self.note(Finding::at(Rule::DuplicateHeader, cell));
            }
        }
    }
}

fn is_empty(row: &Cells) -> bool {
    row.iter().all(|cell| cell.value.is_empty())
}

fn filled(row: &Cells) -> usize {
    row.iter().filter(|cell| !cell.value.is_empty()).count()
}

fn used_width(row: &Cells) -> usize {
    row.iter().rposition(|cell| !cell.value.is_empty()).map_or(0, |last| last + 1)
}

/// Does the first row below the header hold words in all columns that otherwise hold numbers?
fn has_second_header(rows: &[Cells]) -> bool {
    let [first, rest @ ..] = rows else { return false };
    let is_number_column = |column: usize| {
        let mut values = rest.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.value.is_empty());
        let mut any = false;
        values.all(|cell| {
            let is_number = is_number(&cell.value);
            any |= is_number;
            is_number || is_mark(&cell.value)
        }) && any
    };
    let columns: Vec<usize> = (0..first.len()).filter(|column| is_number_column(*column)).collect();
    let is_word = |column: &usize| {
        let value = &first[*column].value;
        matches!(value, GridValue::Text(_)) && !is_number(value) && !is_mark(value)
    };
    !columns.is_empty() && columns.iter().all(is_word)
}

fn is_number(value: &GridValue) -> bool {
    match value {
        GridValue::Number(_) => true,
        GridValue::Text(text) => reads_as_number(text),
        _ => false,
    }
}

fn is_mark(value: &GridValue) -> bool {
    matches!(value, GridValue::Text(text) if crate::sheet::typed::is_missing(text))
}
