//! Where the unit of numbers is said: once in the caption, in the column's heading, or in every cell.

use std::collections::BTreeSet;

use crate::model::{Setting, Table};

/// The place of the units of one shown table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Units {
    /// All numbers share one: in the caption.
    Caption(String),
    /// One per column, where it has one: in the headings. Mixed columns say it in their cells.
    Columns,
    /// Every cell says its own.
    Cells,
}

impl Units {
    /// The place for `columns` and `rows` of a table. Goals say the unit in their cells: a target is a sentence.
    pub fn of(table: &Table, columns: &[usize], rows: &[usize]) -> Self {
        if table.kgis().is_some() {
            return Self::Cells;
        }
        let mut units = columns
            .iter()
            .filter(|&&column| table.columns[column].kind.is_number())
            .map(|&column| of_column(table, column, rows));
        match units.next() {
            Some(OfColumn::One(first)) if units.all(|unit| unit == OfColumn::One(first)) => {
                Self::Caption(first.to_owned())
            }
            _ => Self::Columns,
        }
    }

    /// The unit for the heading of a column.
    pub fn heading(
        &self,
        setting: Setting<'_>,
        table: &Table,
        column: usize,
        rows: &[usize],
    ) -> Option<String> {
        if *self != Self::Columns || !table.columns[column].kind.is_number() {
            return None;
        }
        match of_column(table, column, rows) {
            OfColumn::One(unit) => {
                let unit = setting.format().unit_name(unit);
                Some(setting.words().fill("data.unit_heading", &[("unit", &unit)]))
            }
            OfColumn::None | OfColumn::Mixed => None,
        }
    }

    /// The columns whose cells say their unit.
    pub fn in_cells(&self, table: &Table, columns: &[usize], rows: &[usize]) -> BTreeSet<usize> {
        let says = |column: usize| match self {
            Self::Caption(_) => false,
            Self::Columns => of_column(table, column, rows) == OfColumn::Mixed,
            Self::Cells => true,
        };
        columns.iter().copied().filter(|&column| says(column)).collect()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum OfColumn<'a> {
    None,
    One(&'a str),
    Mixed,
}

fn of_column<'a>(table: &'a Table, column: usize, rows: &[usize]) -> OfColumn<'a> {
    if let Some(unit) = table.columns[column].unit.as_deref() {
        return OfColumn::One(unit);
    }
    if !table.census.has_row_units {
        return OfColumn::None;
    }
    let mut units = rows.iter().map(|&row| table.unit(&table.rows[row], column));
    let first = units.next().flatten();
    if units.any(|unit| unit != first) {
        return OfColumn::Mixed;
    }
    first.map_or(OfColumn::None, OfColumn::One)
}
