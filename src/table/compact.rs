//! The rows of a whole table in a form that a script can make markup of: what the cells of a column have in common
//! is kept once.
//!
//! Every cell is the markup of `body` cut into a *shape* (tags) and what fills its gaps (texts and values to sort
//! by). Putting both together again gives the markup back byte for byte: nothing is escaped a second time.

use std::collections::BTreeMap;

use crate::html::to_html;
use crate::model::{Setting, Table};
use crate::table::body::{group_body, row_cells, row_start};
use crate::table::layout::Layout;
use crate::table::{Frame, Selection};

/// Between the fillings of one cell.
const GAP: char = '\t';

/// Between cells.
const END: char = '\n';

/// Attributes whose values differ from row to row.
const FILLED: [&str; 2] = ["data-sort", "id"];

/// The rows of a table.
#[derive(Clone, Debug, Default)]
pub struct Compact {
    /// Markup around the gaps of a cell.
    pub shapes: Vec<Vec<String>>,
    /// First the start tags of the rows, then the columns in order.
    pub columns: Vec<CompactColumn>,
    /// Groups of rows: first row, markup of the heading; rows that stand in none have no markup.
    pub groups: Vec<(usize, String)>,
    /// Rows that are sums.
    pub totals: Vec<usize>,
}

/// The cells of a column.
#[derive(Clone, Debug, Default)]
pub struct CompactColumn {
    /// The shape of most cells.
    pub shape: usize,
    /// Rows whose cell has another shape.
    pub others: Vec<(usize, usize)>,
    /// What fills the gaps, row by row.
    pub cells: String,
}

/// The rows of a table as its page shows them.
#[must_use]
pub fn compact(setting: Setting<'_>, table: &Table, frame: &Frame<'_>) -> Compact {
    let selection = Selection::all(table);
    let layout = Layout::new(setting, table, &selection);
    let mut shapes: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    let mut columns: Vec<Vec<(usize, String)>> = vec![Vec::new(); layout.columns.len() + 1];
    for row in 0..table.rows.len() {
        let start = to_html(&[row_start(&layout, frame, row).into()]).replace("</tr>", "");
        let cells = row_cells(setting, &layout, row).map(|cell| to_html(&[cell.into()]));
        for (column, markup) in std::iter::once(start).chain(cells).enumerate() {
            let (shape, filling) = cut(&markup);
            let next = shapes.len();
            columns[column].push((*shapes.entry(shape).or_insert(next), filling));
        }
    }
    let mut in_order: Vec<(Vec<String>, usize)> = shapes.into_iter().collect();
    in_order.sort_by_key(|(_, index)| *index);
    let mut groups = Vec::new();
    let mut first = 0;
    for (group, rows) in &layout.groups {
        let head =
            group.map(|group| to_html(&[group_body(setting, &layout, group, layout.columns.len()).into()]));
        groups.push((first, head.unwrap_or_default()));
        first += rows.len();
    }
    Compact {
        shapes: in_order.into_iter().map(|(shape, _)| shape).collect(),
        columns: columns.into_iter().map(column).collect(),
        groups,
        totals: (0..table.rows.len()).filter(|&row| table.rows[row].is_total).collect(),
    }
}

fn column(cells: Vec<(usize, String)>) -> CompactColumn {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for (shape, _) in &cells {
        *counts.entry(*shape).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(shape, count)| (*count, std::cmp::Reverse(*shape)));
    let shape = most.map_or(0, |(shape, _)| shape);
    let others = cells.iter().enumerate().filter(|(_, (other, _))| *other != shape);
    CompactColumn {
        shape,
        others: others.map(|(row, (other, _))| (row, *other)).collect(),
        cells: cells.into_iter().map(|(_, filling)| filling).collect::<Vec<_>>().join(&END.to_string()),
    }
}

/// Markup as the pieces around its gaps, and what fills them. A number that is also the value to sort by is kept once,
/// as it is shown: without its separators it is the value. Markup that holds a sign of ours has no gaps.
fn cut(markup: &str) -> (Vec<String>, String) {
    if markup.contains([GAP, END]) {
        return (vec![markup.to_owned()], String::new());
    }
    let (mut shape, mut fillings) = (vec![String::new()], Vec::new());
    let (mut rest, mut in_tag) = (markup, false);
    while !rest.is_empty() {
        let (piece, filling) = next(rest, in_tag);
        if let Some(last) = shape.last_mut() {
            last.push_str(piece);
        }
        if !filling.is_empty() {
            fillings.push(filling);
            shape.push(String::new());
        }
        in_tag = piece.ends_with('"');
        rest = &rest[piece.len() + filling.len()..];
    }
    match fillings.as_slice() {
        [value, shown] if shown.replace(',', "") == **value => (shape, (*shown).to_owned()),
        _ => (shape, fillings.join(&GAP.to_string())),
    }
}

/// The first piece of markup up to a gap, and what fills the gap.
fn next(markup: &str, in_tag: bool) -> (&str, &str) {
    if !in_tag && !markup.starts_with('<') {
        let end = markup.find('<').unwrap_or(markup.len());
        return ("", &markup[..end]);
    }
    // A tag ends at the first `>` that stands in no value.
    let mut quoted = in_tag;
    for (at, char) in markup.char_indices() {
        match char {
            '"' if !quoted && FILLED.iter().any(|name| markup[..at].ends_with(&format!(" {name}="))) => {
                let after = &markup[at + 1..];
                let end = after.find('"').unwrap_or(after.len());
                if end > 0 {
                    return (&markup[..=at], &after[..end]);
                }
                quoted = true;
            }
            '"' => quoted = !quoted,
            '>' if !quoted => return (&markup[..=at], ""),
            _ => {}
        }
    }
    (markup, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_cut(markup: &str, shape: &[&str], fillings: &str) {
        assert_eq!(cut(markup), (shape.iter().map(|&piece| piece.to_owned()).collect(), fillings.to_owned()));
    }

    #[test]
    fn markup_is_cut_at_texts_and_values() {
        assert_cut("<td>a &lt; \"b\"</td>", &["<td>", "</td>"], "a &lt; \"b\"");
        assert_cut("<td data-sort=\"x\">y</td>", &["<td data-sort=\"", "\">", "</td>"], "x\ty");
        assert_cut("<td data-sort=\"\"><i>-</i></td>", &["<td data-sort=\"\"><i>", "</i></td>"], "-");
        assert_cut("<a href=\"?a>b\">c</a>", &["<a href=\"?a>b\">", "</a>"], "c");
        assert_cut("<td></td>", &["<td></td>"], "");
    }

    #[test]
    fn a_number_is_kept_once() {
        assert_cut("<td data-sort=\"1234\">1,234</td>", &["<td data-sort=\"", "\">", "</td>"], "1,234");
    }

    #[test]
    fn markup_with_our_own_signs_is_kept_whole() {
        assert_cut("<td>a\tb</td>", &["<td>a\tb</td>"], "");
    }
}
