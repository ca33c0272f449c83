//! A table whose cells hold more than a line: each row as a record.

use crate::html::{has_block, has_words};
use crate::twin::line::{Emphasis, Line};
use crate::twin::table::{Grid, group};
use crate::twin::walk::Walk;

impl Walk<'_> {
    /// An item for each row, and in it one for each column that has something.
    pub(super) fn records(&mut self, grid: &Grid, headings: &[String]) {
        let mut is_first = true;
        for cells in &grid.body {
            if let Some(cell) = group(cells) {
                self.title_line(cell);
                is_first = true;
                continue;
            }
            let name = self.name_of(cells);
            self.item("- ", "  ", true, is_first, |walk| walk.record(cells, name, headings));
            is_first = false;
        }
        self.out.end_list('-');
    }

    fn record(&mut self, cells: &[Option<usize>], name: usize, headings: &[String]) {
        let tree = self.tree;
        if let Some(cell) = cells.get(name).copied().flatten() {
            let mut line = Line::default();
            self.strong_children(cell, &mut line);
            self.out.paragraph(&line.finish());
        }
        let mut is_first = true;
        for (column, cell) in cells.iter().enumerate().filter(|(column, _)| *column != name) {
            let Some(cell) = cell.filter(|cell| has_words(tree, *cell)) else { continue };
            self.item("- ", "  ", self.is_tight(cell), is_first, |walk| {
                let mut line = Line::default();
                let stretch = line.open(Emphasis::Strong);
                line.raw(&headings[column]);
                line.close(stretch);
                line.space();
                if has_block(tree, cell) {
                    walk.out.paragraph(&line.finish());
                    return walk.children(cell);
                }
                walk.inline_children(cell, &mut line);
                walk.out.paragraph(&line.finish());
            });
            is_first = false;
        }
    }

    /// The column that names the row: the first heading of the row, else the first cell.
    fn name_of(&self, cells: &[Option<usize>]) -> usize {
        let is_heading = |cell: &Option<usize>| cell.is_some_and(|cell| self.tree.name(cell) == "th");
        cells.iter().position(is_heading).unwrap_or(0)
    }
}
