//! Double entry: every number of a table stands in the sheet that the table cites.
//!
//! Sheets keep figures as the source prints them; tables keep what is published. Where both have the same number of
//! rows, they are compared row by row, else as a whole. Digits, width, separators and units do not matter.

use std::collections::BTreeSet;

use crate::check::Pages;
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::locale::{Number, numbers_in, yen_in};
use crate::model::{SourceSheet, Table};

/// Published numbers that differ from what was received.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let site = pages.site;
    for table in site.booklets.iter().flat_map(|booklet| &booklet.tables) {
        let Some(citation) = &table.source else { continue };
        let Some(name) = &citation.sheet else { continue };
        let path = format!("{}/{name}", citation.source);
        let Some(sheet) = site.sheets.get(&path) else { continue };
        compare(table, &format!("seeds/{path}"), sheet, report);
    }
}

fn compare(table: &Table, path: &str, sheet: &SourceSheet, report: &Report) {
    let body: Vec<Vec<Number>> = sheet.rows.iter().skip(1).map(|row| numbers(row)).collect();
    let by_row = body.len() == table.rows.len();
    let all: BTreeSet<Number> = body.iter().flatten().map(|number| number.normalized()).collect();
    for (index, row) in table.rows.iter().enumerate() {
        let own: BTreeSet<Number>;
        let received = if by_row {
            own = body[index].iter().map(|number| number.normalized()).collect();
            &own
        } else {
            &all
        };
        for (column, cell) in row.cells.iter().enumerate() {
            let Some(number) = cell.number() else { continue };
            let plain = number.normalized();
            let in_yen = plain.times(yen_in(table.unit(row, column))).normalized();
            if [plain, in_yen].iter().any(|number| received.contains(number)) {
                continue;
            }
            let received = if by_row { list(&body[index]) } else { String::new() };
            let problem =
                Problem::DiffersFromSheet { value: number.to_string(), sheet: path.to_owned(), received };
            report.add(Diagnostic::new(problem, Some(row.cell_place(column).clone())));
        }
    }
}

fn numbers(row: &[String]) -> Vec<Number> {
    row.iter().flat_map(|cell| numbers_in(cell)).collect()
}

fn list(numbers: &[Number]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
