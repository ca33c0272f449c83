//! XLSX.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::sync::Arc;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};

use crate::sheet::grid::{CellPlace, GridCell, GridValue};
use crate::sheet::read::number_format::NumberFormat;
use crate::sheet::read::outline::Outline;
use crate::sheet::read::parts::Parts;
use crate::sheet::read::shape::Shape;
use crate::sheet::read::{Read, characters, serial};
use crate::sheet::rule::{Finding, Rule};
use crate::text::Area;

/// More cells than this, empty ones between them counted, are no table.
const MOST_CELLS: usize = 20_000_000;

/// Sheets of our own downloads that explain the first.
const EXPLANATIONS: [&str; 2] = ["columns", "about"];

/// Cells that are not empty, by row and column.
type Cells = BTreeMap<(u32, u32), GridCell>;

/// Reads a sheet of a workbook.
pub fn read(bytes: &[u8], sheet: Option<&str>) -> Read {
    let broken =
        |detail: String| Read::refused(Finding::new(Rule::BrokenWorkbook, CellPlace::File, "").with(detail));
    let mut workbook = match Xlsx::new(Cursor::new(bytes)) {
        Ok(workbook) => workbook,
        Err(XlsxError::Password) => {
            return Read::refused(Finding::new(Rule::PasswordProtected, CellPlace::File, ""));
        }
        Err(error) => return broken(error.to_string()),
    };
    let mut findings = Vec::new();
    let Some(name) = choose(&workbook, sheet, &mut findings) else {
        return Read { findings, ..Read::default() };
    };
    let mut sheet = Sheet { name: Arc::from(name.as_str()), cells: Cells::new(), findings };
    if let Err(error) = sheet.load(&mut workbook) {
        return broken(error.to_string());
    }
    // Without it nobody knows what the sheet hides.
    let Some(xml) = Parts::new(bytes).and_then(|mut parts| parts.sheet(&name)) else {
        return broken(name);
    };
    sheet.check_outline(&Outline::of(&xml));
    sheet.finish()
}

/// The name of the sheet to read.
fn choose(
    workbook: &Xlsx<Cursor<&[u8]>>,
    wanted: Option<&str>,
    findings: &mut Vec<Finding>,
) -> Option<String> {
    let sheets: Vec<_> =
        workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).collect();
    let is_visible = |sheet: &calamine::Sheet| sheet.visible == SheetVisible::Visible;
    let chosen = match wanted {
        Some(wanted) => sheets.iter().find(|sheet| sheet.name == wanted),
        None => sheets.iter().find(|sheet| is_visible(sheet)).or(sheets.first()),
    };
    let Some(chosen) = chosen else {
        let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        let finding = Finding::new(Rule::UnknownSheet, CellPlace::File, wanted.unwrap_or_default());
        findings.push(finding.with(names.join(", ")));
        return None;
    };
    let place = |sheet: &calamine::Sheet| CellPlace::Sheet {
        sheet: Arc::from(sheet.name.as_str()),
        area: Area::Sheet,
    };
    for sheet in sheets.iter().filter(|sheet| !is_visible(sheet)) {
        let is_chosen = sheet.name == chosen.name;
        let rule = if is_chosen { Rule::HiddenSheet } else { Rule::HiddenOtherSheet };
        findings.push(Finding::new(rule, place(sheet), &sheet.name));
    }
    let others = sheets.iter().filter(|sheet| {
        is_visible(sheet) && sheet.name != chosen.name && !EXPLANATIONS.contains(&sheet.name.as_str())
    });
    if wanted.is_none() && others.count() > 0 {
        findings.push(Finding::new(Rule::SeveralSheets, place(chosen), &chosen.name));
    }
    Some(chosen.name.clone())
}

/// A sheet while it is read.
struct Sheet {
    name: Arc<str>,
    cells: Cells,
    findings: Vec<Finding>,
}

impl Sheet {
    fn load(&mut self, workbook: &mut Xlsx<Cursor<&[u8]>>) -> Result<(), XlsxError> {
        let formulas = formulas(workbook, &self.name)?;
        let name = Arc::clone(&self.name);
        let mut reader = workbook.worksheet_cells_reader(&name)?;
        let formats: Vec<NumberFormat> = reader
            .styles()
            .iter()
            .map(|style| style.number_format.as_ref().map(|format| NumberFormat::parse(&format.format_code)))
            .map(Option::unwrap_or_default)
            .collect();
        while let Some((cell, style)) = reader.next_cell_with_style_id()? {
            let format = formats.get(style).copied().unwrap_or_default();
            let at = cell.get_position();
            let is_formula = formulas.contains(&at);
            self.cell(at, cell.get_value(), format, is_formula);
        }
        Ok(())
    }

    fn place(&self, area: Area) -> CellPlace {
        CellPlace::Sheet { sheet: Arc::clone(&self.name), area }
    }

    fn cell(&mut self, at: (u32, u32), value: &DataRef<'_>, format: NumberFormat, is_formula: bool) {
        let place = self.place(Area::cell(at.0, at.1));
        if let DataRef::Error(error) = value {
            self.findings.push(Finding::new(Rule::FormulaError, place.clone(), error.to_string()));
            self.cells.insert(at, GridCell { value: GridValue::Refused, place });
            return;
        }
        let mut cell = GridCell { value: grid_value(value, format), place };
        if cell.value.is_empty() && !is_formula {
            return;
        }
        if is_formula {
            let was_calculated = !matches!(value, DataRef::Empty);
            let rule = if was_calculated { Rule::Formula } else { Rule::FormulaWithoutValue };
            self.findings.push(Finding::at(rule, &cell));
            if rule.is_refused() {
                cell.value = GridValue::Refused;
            }
        }
        if let (true, DataRef::Float(share)) = (format.is_percent, value) {
            let finding = Finding::new(Rule::PercentFormat, cell.place.clone(), share.to_string());
            self.findings.push(finding.with(cell.value.to_string()));
        }
        characters::check(&mut cell, &mut self.findings);
        self.cells.insert(at, cell);
    }

    fn check_outline(&mut self, outline: &Outline) {
        let last_row = self.cells.keys().map(|at| at.0).max().unwrap_or(0);
        let last_column = self.cells.keys().map(|at| at.1).max().unwrap_or(0);
        for &(first, last) in outline.hidden_rows.iter().filter(|run| run.0 <= last_row) {
            let place = self.place(Area::Rows(first, last.min(last_row)));
            self.findings.push(Finding::new(Rule::HiddenRow, place, ""));
        }
        for &(first, last) in outline.hidden_columns.iter().filter(|run| run.0 <= last_column) {
            let place = self.place(Area::Columns(first, last.min(last_column)));
            self.findings.push(Finding::new(Rule::HiddenColumn, place, ""));
        }
        if outline.has_objects {
            self.findings.push(Finding::new(Rule::Objects, self.place(Area::Sheet), ""));
        }
        for &area in &outline.merged {
            self.findings.push(Finding::new(Rule::MergedCells, self.place(area), area.to_string()));
            self.fill(area, last_row, last_column);
        }
    }

    /// Merged cells below the header: those of one column all count as the first, the others are refused, so that one
    /// fault stays one message.
    fn fill(&mut self, area: Area, last_row: u32, last_column: u32) {
        let Area::Cells(first, last) = area else { return };
        let header = self.cells.keys().map(|at| at.0).min().unwrap_or(0);
        if first.row <= header {
            return;
        }
        let start = self.cells.get(&(first.row, first.column)).map(|cell| cell.value.clone());
        let value = start.filter(|_| first.column == last.column).unwrap_or(GridValue::Refused);
        for row in first.row..=last.row.min(last_row) {
            for column in first.column..=last.column.min(last_column) {
                let place = self.place(Area::cell(row, column));
                self.cells.entry((row, column)).or_insert_with(|| GridCell { value: value.clone(), place });
            }
        }
    }

    fn finish(mut self) -> Read {
        let rows = with_gaps(&self.cells.keys().map(|at| at.0).collect());
        let columns = with_gaps(&self.cells.keys().map(|at| at.1).collect());
        if rows.len() * columns.len() > MOST_CELLS {
            let place = self.place(Area::Sheet);
            self.findings.push(Finding::new(Rule::SeveralTables, place, ""));
            return Read { findings: self.findings, ..Read::default() };
        }
        let mut rows: Vec<Vec<GridCell>> =
            rows.iter().map(|&row| columns.iter().map(|&column| self.take(row, column)).collect()).collect();
        // An empty first row or column tells that the table does not begin at A1.
        if let Some(first) = rows.first().and_then(|row| row.first()) {
            let CellPlace::Sheet { area, .. } = &first.place else { return Read::default() };
            let start = area.start();
            if start.column > 0 {
                let empty =
                    |row: u32| GridCell { value: GridValue::Empty, place: self.place(Area::cell(row, 0)) };
                for row in &mut rows {
                    row.insert(0, empty(start.row));
                }
            }
            if start.row > 0 {
                rows.insert(0, Vec::new());
            }
        }
        let mut findings = self.findings;
        let grid = Shape { findings: &mut findings, is_text: false }.grid(rows);
        Read { grid, findings, text: None }
    }

    fn take(&mut self, row: u32, column: u32) -> GridCell {
        self.cells.remove(&(row, column)).unwrap_or_else(|| GridCell {
            value: GridValue::Empty,
            place: self.place(Area::cell(row, column)),
        })
    }
}

/// Used rows or columns, and one empty one for every gap between them, however wide.
fn with_gaps(used: &BTreeSet<u32>) -> Vec<u32> {
    let mut all = Vec::new();
    for &index in used {
        if all.last().is_some_and(|last| last + 1 < index) {
            all.push(index - 1);
        }
        all.push(index);
    }
    all
}

fn formulas(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<BTreeSet<(u32, u32)>, XlsxError> {
    let mut formulas = BTreeSet::new();
    let mut reader = workbook.worksheet_cells_reader(name)?;
    while let Some(record) = reader.next_cell_with_formula_metadata()? {
        if record.formula.is_some() {
            formulas.insert(record.pos);
        }
    }
    Ok(formulas)
}

fn grid_value(value: &DataRef<'_>, format: NumberFormat) -> GridValue {
    match value {
        DataRef::Int(number) => GridValue::Number((*number).into()),
        DataRef::Float(number) => serial::number(*number, format)
            .map_or_else(|| GridValue::text(number.to_string()), GridValue::Number),
        DataRef::String(text) | DataRef::DurationIso(text) => GridValue::text(text.as_str()),
        DataRef::SharedString(text) => GridValue::text(*text),
        DataRef::Bool(yes) => GridValue::Boolean(*yes),
        DataRef::DateTime(date) if date.is_datetime() => serial::date(date.to_ymd_hms_milli(), format),
        DataRef::DateTime(duration) => GridValue::text(duration.as_f64().to_string()),
        DataRef::DateTimeIso(text) => {
            let day = text.strip_suffix("T00:00:00").unwrap_or(text);
            day.parse().map_or_else(|()| GridValue::text(text.as_str()), GridValue::Date)
        }
        DataRef::Error(_) | DataRef::Empty => GridValue::Empty,
    }
}
