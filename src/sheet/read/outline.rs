//! What a sheet hides and what it merges.

use crate::sheet::read::parts::{attribute, each};
use crate::text::{Area, CellAddress};

/// Hidden rows and columns, merged cells.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// Runs of hidden rows, both ends included, from 0.
    pub hidden_rows: Vec<(u32, u32)>,
    /// Runs of hidden columns.
    pub hidden_columns: Vec<(u32, u32)>,
    /// Merged rectangles.
    pub merged: Vec<Area>,
    /// Are there pictures, shapes or charts?
    pub has_objects: bool,
}

impl Outline {
    /// Reads the XML of a sheet.
    pub fn of(xml: &str) -> Self {
        let mut outline = Self::default();
        let mut next_row = 0;
        each(xml, |element| {
            let number = |name: &str| attribute(element, name).and_then(|text| text.parse::<u32>().ok());
            let is_hidden = || attribute(element, "hidden").is_some_and(|text| text == "1" || text == "true");
            match element.local_name().as_ref() {
                "row" => {
                    let row = number("r").map_or(next_row, |row| row.saturating_sub(1));
                    next_row = row + 1;
                    if is_hidden() {
                        extend(&mut outline.hidden_rows, row, row);
                    }
                }
                "col" if is_hidden() => {
                    if let (Some(first), Some(last)) = (number("min"), number("max")) {
                        extend(&mut outline.hidden_columns, first.saturating_sub(1), last.saturating_sub(1));
                    }
                }
                "mergeCell" => outline.merged.extend(attribute(element, "ref").and_then(|text| area(&text))),
                "drawing" => outline.has_objects = true,
                _ => {}
            }
        });
        outline
    }
}

/// Adds a run; one that follows the last is joined with it.
fn extend(runs: &mut Vec<(u32, u32)>, first: u32, last: u32) {
    match runs.last_mut() {
        Some(run) if run.1 + 1 == first => run.1 = last,
        _ => runs.push((first, last)),
    }
}

fn area(text: &str) -> Option<Area> {
    let (first, last) = text.split_once(':')?;
    Some(Area::Cells(CellAddress::parse(first)?, CellAddress::parse(last)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_hidden_and_merged() {
        let outline = Outline::of(
            r#"<worksheet><cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="0"/></cols>
            <sheetData><row r="2" hidden="1"><c r="A2"/></row><row r="3" hidden="true"/><row r="5"/></sheetData>
            <mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><drawing r:id="rId1"/></worksheet>"#,
        );
        assert_eq!(outline.hidden_rows, [(1, 2)]);
        assert_eq!(outline.hidden_columns, [(1, 2)]);
        assert!(outline.has_objects);
        assert_eq!(outline.merged.iter().map(Area::to_string).collect::<Vec<_>>(), ["A1:B2"]);
    }
}
