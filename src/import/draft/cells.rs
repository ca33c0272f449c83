//! The sheet of a new table as if it had been written for it: ids as headings, an id for every row, texts in every language.

use std::collections::BTreeSet;

use crate::import::draft::DraftColumn;
use crate::import::draft::beside::Beside;
use crate::import::draft::slug::{slug, unique};
use crate::model::ColumnType;
use crate::sheet::{Grid, GridCell, GridValue, year_of};

/// Ids made from the names of the rows; nothing where the sheet has ids.
pub fn row_ids(grid: &Grid, header: &DraftColumn) -> Option<Vec<String>> {
    if grid.header.iter().any(|cell| cell.value.to_string() == "id") {
        return None;
    }
    let mut taken = BTreeSet::new();
    let id = |(number, row): (usize, &Vec<GridCell>)| {
        let texts =
            header.sources.iter().filter_map(|(_, index)| row.get(*index)).map(|cell| cell.value.to_string());
        let found = texts.into_iter().find_map(|text| match header.kind {
            ColumnType::FiscalYear => year_of(&text).map(|year| year.to_string()),
            _ => slug(&text),
        });
        unique(&found.unwrap_or_else(|| format!("row-{}", number + 1)), &mut taken)
    };
    Some(grid.rows.iter().enumerate().map(id).collect())
}

/// The sheet with the headings of the table.
pub fn grid(
    sheet: &Grid,
    columns: &[DraftColumn],
    beside: &Beside,
    made_ids: Option<&[String]>,
    languages: &[String],
) -> Grid {
    let mut grid = Grid {
        header: Vec::new(),
        rows: sheet.rows.iter().map(|row| Vec::with_capacity(row.len() + 1)).collect(),
    };
    let mut add = |heading: &str, source: usize, value: &dyn Fn(usize, &GridValue) -> GridValue| {
        let place = |row: &[GridCell]| row.get(source).map(|cell| cell.place.clone());
        let Some(at) = place(&sheet.header) else { return };
        grid.header.push(GridCell { value: GridValue::text(heading), place: at });
        for (number, row) in sheet.rows.iter().enumerate() {
            if let Some(cell) = row.get(source) {
                let value = value(number, &cell.value);
                grid.rows[number].push(GridCell { value, place: cell.place.clone() });
            }
        }
    };
    let same = |_: usize, value: &GridValue| value.clone();
    match (made_ids, sheet.header.iter().position(|cell| cell.value.to_string() == "id")) {
        (Some(ids), _) => add("id", 0, &|number, _| GridValue::text(ids[number].as_str())),
        (None, Some(index)) => add("id", index, &same),
        (None, None) => {}
    }
    for column in columns {
        let Some((_, first)) = column.sources.first() else { continue };
        if column.kind != ColumnType::Text {
            add(&column.id, *first, &same);
            continue;
        }
        for language in languages {
            let own = column.sources.iter().find(|(known, _)| known == language);
            let source = own.map_or(*first, |(_, index)| *index);
            add(&format!("{}.{language}", column.id), source, &same);
        }
    }
    for (index, heading, ids) in &beside.columns {
        add(heading, *index, &|_, value| match ids.get(&value.to_string()) {
            Some(id) => GridValue::text(id.as_str()),
            None => value.clone(),
        });
    }
    grid
}
