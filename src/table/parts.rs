//! A table that is too large for one page is shown in parts.

use std::ops::Range;

use crate::model::Table;

/// Rows of a part at most.
const ROWS: usize = 300;

/// Cells of a part at most: about what an old phone lays out within a second.
const CELLS: usize = 6000;

/// Parts have a round number of rows.
const ROUND: usize = 10;

/// The rows of each part in order; one part where the table fits a page. A rest too small for a page of its own stays
/// with the part before it.
#[must_use]
pub fn parts(table: &Table) -> Vec<Range<usize>> {
    let rows = table.rows.len();
    let size = rows_of_a_part(table);
    let whole = size + size / 4;
    let mut parts = Vec::new();
    let mut start = 0;
    while rows - start > whole {
        parts.push(start..start + size);
        start += size;
    }
    parts.push(start..rows);
    parts
}

/// The part that holds a row, from 0.
#[must_use]
pub fn part_of(table: &Table, row: usize) -> usize {
    (row / rows_of_a_part(table)).min(parts(table).len() - 1)
}

fn rows_of_a_part(table: &Table) -> usize {
    let fitting = (CELLS / table.columns.len().max(1)).min(ROWS);
    (fitting / ROUND * ROUND).max(ROUND)
}
