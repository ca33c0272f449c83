//! Goals have a column for every fiscal year with measured values (`y2026`): a sheet may bring new ones.

use crate::model::{Cell, Column, ColumnName, Detail, Missing, Row, Table};
use crate::sheet::Grid;

/// The table with a column for every year that stands in the header of a sheet, and units beside each row rather than
/// at the columns; tables of other kinds as they are.
pub fn with_years(table: &Table, grid: &Grid) -> Table {
    let mut table = table.clone();
    if !matches!(table.detail, Detail::Kgis(_)) {
        return table;
    }
    for column in &mut table.columns {
        column.unit = None;
    }
    for heading in &grid.header {
        let id = heading.value.to_string();
        let year = id.strip_prefix('y').filter(|year| year.len() == 4).and_then(|year| year.parse().ok());
        let (Some(year), None) = (year, table.column(&id)) else { continue };
        let Some(target) = table.column("target") else { continue };
        let column = Column { id, name: ColumnName::FiscalYear(year), ..table.columns[target].clone() };
        add(&mut table, column);
    }
    table
}

/// The table with the columns of another, in the same order; what it does not have is not known.
pub fn aligned(table: &Table, columns: &[Column]) -> Table {
    let unknown = Cell::Missing(Missing::Unknown);
    let cell = |row: &Row, column: &Column| {
        table.column(&column.id).and_then(|index| row.cells.get(index)).unwrap_or(&unknown).clone()
    };
    let rows = table
        .rows
        .iter()
        .map(|row| Row { cells: columns.iter().map(|column| cell(row, column)).collect(), ..row.clone() });
    Table { columns: columns.to_vec(), ..table.clone() }.with_rows(rows.collect())
}

fn add(table: &mut Table, column: Column) {
    table.columns.push(column);
    for row in &mut table.rows {
        row.cells.push(Cell::Missing(Missing::Unknown));
    }
}
