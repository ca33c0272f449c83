//! The rows of a table after an import.

use std::collections::BTreeSet;

use crate::import::same::says_same;
use crate::model::{Row, Table};
use crate::sheet::Beside;

/// The rows of `old` with what `new` says of them: in the order of `old`, new rows behind those that they follow in the
/// sheet. Rows that `new` lacks go.
pub fn merged(old: &Table, new: &Table, carried: &BTreeSet<Beside>, languages: &[String]) -> Vec<Row> {
    let mut rows: Vec<Row> = old
        .rows
        .iter()
        .filter_map(|before| new.row(&before.id).map(|after| updated(before, after, carried, languages)))
        .collect();
    let mut previous: Option<&str> = None;
    for row in &new.rows {
        if old.row(&row.id).is_none() {
            let behind = previous.and_then(|id| rows.iter().position(|known| known.id == id));
            rows.insert(behind.map_or(0, |index| index + 1), row.clone());
        }
        previous = Some(&row.id);
    }
    rows
}

/// A row with the cells of the sheet, and what else the sheet says of rows.
fn updated(before: &Row, after: &Row, carried: &BTreeSet<Beside>, languages: &[String]) -> Row {
    let cells = before.cells.iter().zip(&after.cells);
    let cells = cells.map(|(old, new)| if says_same(old, new, languages) { old } else { new }.clone());
    let mut row = Row { cells: cells.collect(), cell_places: after.cell_places.clone(), ..before.clone() };
    row.place = after.place.clone();
    for beside in carried {
        match *beside {
            Beside::Units => row.unit.clone_from(&after.unit),
            Beside::Groups => row.group = after.group,
            Beside::Totals => row.is_total = after.is_total,
            Beside::Notes => row.note = after.note,
            Beside::CellNotes(column) => {
                row.cell_notes.remove(&column);
                row.cell_notes.extend(after.cell_notes.get(&column).map(|note| (column, *note)));
            }
        }
    }
    row
}
