//! What the cells of a table must be: required, unique, within bounds, sums that come out, shares that add up.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Problem};
use crate::load::column::unknown_column;
use crate::load::fields::Fields;
use crate::locale::{Number, has_kanji, is_kana};
use crate::model::{Cell, Column, Row};
use crate::text::Span;

/// What the cells of one column must be.
#[derive(Debug, Default)]
pub struct Constraint {
    /// Every row has a value.
    pub required: bool,
    /// No value stands twice.
    pub unique: bool,
    /// No number is below this.
    pub min: Option<Number>,
    /// No number is above this.
    pub max: Option<Number>,
    /// The sum of these columns, with their places.
    pub total_of: Vec<(String, Span)>,
    /// The rows add up to 100.
    pub shares: bool,
    /// The column that says how its cells are read, with the place where it is named.
    pub reading: Option<(String, Span)>,
}

/// A table while it is checked.
pub struct Checked<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its columns.
    pub columns: &'a [Column],
    /// What their cells must be.
    pub constraints: &'a [Constraint],
    /// Its rows.
    pub rows: &'a [Row],
}

impl Checked<'_> {
    /// Reports every cell that is not what it must be. True where shares miss 100 by rounding only.
    pub fn check(&self, fields: &Fields<'_>) -> bool {
        let mut is_rounded = false;
        for (column, constraint) in self.constraints.iter().enumerate() {
            self.check_cells(fields, column, constraint);
            self.check_total_of(fields, column, constraint);
            self.check_readings(fields, column);
            if constraint.shares {
                is_rounded |= self.check_shares(fields, column);
            }
        }
        let groups = self.rows_by_group();
        for row in 0..self.rows.len() {
            if self.rows[row].is_total {
                self.check_total_row(fields, row, &groups);
            }
        }
        is_rounded
    }

    /// Reports a problem of a cell.
    fn report(&self, fields: &Fields<'_>, row: usize, column: usize, problem: Problem) {
        let place = self.rows[row].cell_place(column).clone();
        fields.scope().report.add(Diagnostic::new(problem, Some(place)));
    }

    fn check_cells(&self, fields: &Fields<'_>, column: usize, constraint: &Constraint) {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let name = &self.columns[column].id;
        for (index, row) in self.rows.iter().enumerate() {
            let cell = &row.cells[column];
            if constraint.required && matches!(cell, Cell::Missing(_)) {
                self.report(fields, index, column, Problem::RequiredCell { column: name.clone() });
            }
            if constraint.unique && !matches!(cell, Cell::Missing(_)) {
                let value = format!("{cell:?}");
                if seen.insert(value, index).is_some() {
                    self.report(fields, index, column, Problem::NotUnique { column: name.clone() });
                }
            }
            let number = match cell {
                Cell::Number(number) => Some(*number),
                Cell::FiscalYear(year) => Some(Number::from(i64::from(*year))),
                _ => None,
            };
            let Some(number) = number else { continue };
            let low = constraint.min.filter(|min| number < *min);
            let high = constraint.max.filter(|max| number > *max);
            if let Some(bound) = low.or(high) {
                let (value, bound) = (number.to_string(), bound.to_string());
                let problem = Problem::OutOfBounds { column: name.clone(), value, bound };
                self.report(fields, index, column, problem);
            }
        }
    }

    /// Readings of a column are kana, with digits, letters and signs between them.
    fn check_readings(&self, fields: &Fields<'_>, column: usize) {
        let Some(reading) = self.columns[column].reading else { return };
        for (index, row) in self.rows.iter().enumerate() {
            if let Cell::Code(text) = &row.cells[reading]
                && (has_kanji(text) || !text.chars().any(|char| is_kana(&char.to_string())))
            {
                let problem = Problem::ReadingNotKana { reading: text.clone() };
                self.report(fields, index, reading, problem);
            }
        }
    }

    /// A column that is the sum of others, row by row.
    fn check_total_of(&self, fields: &Fields<'_>, column: usize, constraint: &Constraint) {
        let mut parts = Vec::new();
        for (name, span) in &constraint.total_of {
            match self.columns.iter().position(|known| known.id == *name) {
                Some(part) => parts.push(part),
                None => fields.report(*span, unknown_column(self.id, name, self.columns)),
            }
        }
        if parts.len() < 2 {
            return;
        }
        for (index, row) in self.rows.iter().enumerate() {
            let numbers = parts.iter().filter_map(|&part| row.cells[part].number());
            self.compare(fields, index, column, Number::sum(numbers));
        }
    }

    /// The rows that are no totals: of every group, and all.
    fn rows_by_group(&self) -> BTreeMap<Option<usize>, Vec<&Row>> {
        let mut groups: BTreeMap<Option<usize>, Vec<&Row>> = BTreeMap::new();
        for row in self.rows.iter().filter(|row| !row.is_total) {
            groups.entry(None).or_default().push(row);
            if row.group.is_some() {
                groups.entry(row.group).or_default().push(row);
            }
        }
        groups
    }

    /// A row that is the sum of the rows of its group, or of all.
    fn check_total_row(
        &self,
        fields: &Fields<'_>,
        total: usize,
        groups: &BTreeMap<Option<usize>, Vec<&Row>>,
    ) {
        let rows = groups.get(&self.rows[total].group).map(Vec::as_slice).unwrap_or_default();
        for (column, definition) in self.columns.iter().enumerate() {
            if !definition.kind.is_number() || self.rows[total].cells[column].number().is_none() {
                continue;
            }
            let parts: Vec<Number> = rows.iter().filter_map(|row| row.cells[column].number()).collect();
            let tolerant = self.constraints[column].shares;
            let sum = Number::sum(parts.iter().copied());
            let found = self.rows[total].cells[column].number().unwrap_or(sum);
            if tolerant && is_near(found, sum, parts.len()) {
                continue;
            }
            self.compare(fields, total, column, sum);
        }
    }

    fn compare(&self, fields: &Fields<'_>, row: usize, column: usize, sum: Number) {
        let Some(found) = self.rows[row].cells[column].number() else { return };
        if found != sum {
            let problem = Problem::WrongTotal { found: found.to_string(), expected: sum.to_string() };
            self.report(fields, row, column, problem);
        }
    }

    /// Shares of a whole add up to 100, or nearly: each may be off by half of its last digit.
    fn check_shares(&self, fields: &Fields<'_>, column: usize) -> bool {
        let shares = self.rows.iter().enumerate().filter(|(_, row)| !row.is_total);
        let numbers: Vec<(usize, Number)> =
            shares.filter_map(|(index, row)| Some((index, row.cells[column].number()?))).collect();
        let Some((last, _)) = numbers.last().copied() else { return false };
        let sum = Number::sum(numbers.iter().map(|(_, number)| *number));
        let whole = Number::from(100);
        if sum == whole {
            return false;
        }
        if is_near(sum, whole, numbers.len()) {
            return true;
        }
        let problem = Problem::WrongShares { column: self.columns[column].id.clone(), sum: sum.to_string() };
        self.report(fields, last, column, problem);
        false
    }
}

/// Is the difference no more than half of the last digit for each of `count` rounded numbers?
fn is_near(a: Number, b: Number, count: usize) -> bool {
    let decimals = a.decimals().max(b.decimals());
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    (a - b).magnitude().times(2) <= Number::from(count).shifted(decimals)
}
