//! Which columns a table shows, and which of them are said elsewhere: the code before the name, the pillar above
//! its rows, the year beside the baseline, the condition with the target.

use std::collections::BTreeSet;

use crate::model::{Cell, Detail, Setting, Table};
use crate::table::readings::Readings;
use crate::table::units::Units;
use crate::table::{Selection, group, pillars};

/// What a group of rows stands under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// A pillar, by its index.
    Pillar(usize),
    /// A group of the table's rows, by its index.
    Rows(usize),
    /// A value: that of a row in a column.
    Value(usize, usize),
}

/// The plan of one shown table.
pub struct Layout<'a> {
    /// The table.
    pub table: &'a Table,
    /// How its cells are read.
    pub readings: Readings<'a>,
    /// Columns in order.
    pub columns: Vec<usize>,
    /// Rows in order, in groups; rows without one stand by themselves.
    pub groups: Vec<(Option<Group>, Vec<usize>)>,
    /// All selected rows in order, also those that stand on another page.
    pub rows: &'a [usize],
    /// Where units are said.
    pub units: Units,
    /// Columns whose cells say their unit.
    pub with_unit: BTreeSet<usize>,
    /// Does the row header begin with the code?
    pub code_in_header: bool,
    /// Column of the baseline's year, where it is said with the baseline.
    pub baseline_year: Option<usize>,
    /// The year of all baselines, if it is one.
    pub shared_baseline_year: Option<i32>,
    /// Column of the condition, where it is said with the target.
    pub condition: Option<usize>,
}

impl<'a> Layout<'a> {
    /// The plan for a selection.
    pub fn new(setting: Setting<'a>, table: &'a Table, selection: &'a Selection) -> Self {
        let header = table.row_header();
        let mut columns = selection.columns.clone();
        if !columns.contains(&header) {
            columns.insert(0, header);
        }
        let shown = |id: &str, columns: &[usize]| table.column(id).filter(|index| columns.contains(index));
        let mut layout = Self {
            table,
            readings: Readings::new(setting, table),
            groups: vec![(None, selection.shown().to_vec())],
            rows: &selection.rows,
            units: Units::Columns,
            with_unit: BTreeSet::new(),
            shared_baseline_year: None,
            code_in_header: false,
            baseline_year: None,
            condition: None,
            columns: Vec::new(),
        };
        match &table.detail {
            Detail::Initiatives(initiatives) => {
                if let Some(code) = shown("code", &columns) {
                    columns.retain(|&column| column != code);
                    layout.code_in_header = true;
                }
                if selection.group.is_none()
                    && let Some(pillar) = shown("pillar", &columns)
                    && let Some(runs) = pillars::runs(initiatives, selection.shown())
                {
                    columns.retain(|&column| column != pillar);
                    layout.groups =
                        runs.into_iter().map(|(pillar, rows)| (Some(Group::Pillar(pillar)), rows)).collect();
                }
            }
            Detail::Kgis(_) => {
                if shown("baseline", &columns).is_some() {
                    layout.baseline_year = shown("baseline-year", &columns);
                }
                if shown("target", &columns).is_some() {
                    layout.condition = shown("condition", &columns);
                }
                let merged = [layout.baseline_year, layout.condition];
                columns.retain(|&column| !merged.contains(&Some(column)));
            }
            Detail::Plain => layout.groups = runs(table, selection.shown()),
        }
        if let Some(column) = selection.group {
            columns.retain(|&shown| shown != column || shown == header);
            let runs = group::runs(table, selection.shown(), column).into_iter();
            layout.groups = runs.map(|rows| (Some(Group::Value(rows[0], column)), rows)).collect();
        }
        layout.shared_baseline_year =
            layout.baseline_year.and_then(|column| shared_year(table, selection, column));
        layout.units = Units::of(table, &columns, &selection.rows);
        layout.with_unit = layout.units.in_cells(table, &columns, &selection.rows);
        layout.columns = columns;
        layout
    }

    /// Is it too wide for a phone?
    pub fn is_wide(&self) -> bool {
        self.columns.len() > 3
    }
}

/// The year in a column, if all rows have the same.
fn shared_year(table: &Table, selection: &Selection, column: usize) -> Option<i32> {
    let mut years = selection.rows.iter().filter_map(|&row| match table.rows[row].cells[column] {
        Cell::FiscalYear(year) => Some(year),
        _ => None,
    });
    let first = years.next()?;
    years.all(|year| year == first).then_some(first)
}

/// `rows` in runs of one group each.
fn runs(table: &Table, rows: &[usize]) -> Vec<(Option<Group>, Vec<usize>)> {
    let mut runs: Vec<(Option<Group>, Vec<usize>)> = Vec::new();
    for &row in rows {
        let group = table.rows[row].group.map(Group::Rows);
        match runs.last_mut().filter(|(last, _)| *last == group) {
            Some((_, rows)) => rows.push(row),
            None => runs.push((group, vec![row])),
        }
    }
    runs
}
