//! Tables as GFM has them: one line of headings, one line for each row.

use crate::html::{PartKind, Role, has_block, role};
use crate::twin::line::Line;
use crate::twin::walk::Walk;

/// A table with its spans spread out: in every row, the cell that covers each column.
pub struct Grid {
    /// Rows of headings.
    pub head: Vec<Vec<Option<usize>>>,
    /// Rows of the body.
    pub body: Vec<Vec<Option<usize>>>,
    /// How many columns there are.
    pub width: usize,
}

impl Walk<'_> {
    /// A table. Where a cell holds a list or another block, its rows are records.
    pub(super) fn table(&mut self, index: usize) {
        let tree = self.tree;
        if let Some(caption) = tree.children(index).find(|child| tree.name(*child) == "caption") {
            self.title_line(caption);
        }
        let grid = self.grid(index);
        let headings = self.headings(&grid);
        if grid.body.iter().flatten().flatten().any(|&cell| has_block(tree, cell)) {
            return self.records(&grid, &headings);
        }
        let mut lines = vec![row(&headings), format!("|{}", " --- |".repeat(grid.width))];
        for cells in &grid.body {
            let texts: Vec<String> = match group(cells) {
                Some(cell) => {
                    let mut line = Line::default();
                    self.strong_children(cell, &mut line);
                    std::iter::once(line.finish()).chain((1..grid.width).map(|_| String::new())).collect()
                }
                None => cells.iter().map(|cell| self.cell(*cell)).collect(),
            };
            lines.push(row(&texts));
        }
        if grid.width > 0 {
            self.out.lines(lines.iter().map(String::as_str));
        }
    }

    /// The text of a cell.
    pub(super) fn cell(&self, cell: Option<usize>) -> String {
        let mut line = Line::default();
        if let Some(cell) = cell {
            self.inline_children(cell, &mut line);
        }
        line.finish()
    }

    /// One heading for each column: those above each other in one.
    fn headings(&self, grid: &Grid) -> Vec<String> {
        let heading = |column: usize| {
            let mut cells: Vec<usize> = grid.head.iter().filter_map(|row| row[column]).collect();
            cells.dedup();
            cells.into_iter().map(|cell| self.cell(Some(cell))).collect::<Vec<_>>().join(" ")
        };
        (0..grid.width).map(heading).collect()
    }

    fn grid(&self, index: usize) -> Grid {
        let tree = self.tree;
        let mut grid = Grid { head: Vec::new(), body: Vec::new(), width: 0 };
        for part in tree.children(index) {
            match tree.name(part) {
                "thead" => self.rows(part, &mut grid.head),
                "tbody" | "tfoot" => self.rows(part, &mut grid.body),
                "tr" => self.spread([part], &mut grid.body),
                _ => {}
            }
        }
        grid.width = grid.head.iter().chain(&grid.body).map(Vec::len).max().unwrap_or(0);
        for row in grid.head.iter_mut().chain(&mut grid.body) {
            row.resize(grid.width, None);
        }
        grid
    }

    fn rows(&self, part: usize, rows: &mut Vec<Vec<Option<usize>>>) {
        let is_row =
            |child: &usize| self.tree.name(*child) == "tr" && role(self.tree, *child) != Role::Nothing;
        self.spread(self.tree.children(part).filter(is_row), rows);
    }

    /// Rows with cells that span columns and rows, spread out.
    fn spread(&self, parts: impl IntoIterator<Item = usize>, rows: &mut Vec<Vec<Option<usize>>>) {
        let tree = self.tree;
        let span = |cell: usize, name: &str| -> usize {
            tree.get(cell, name).and_then(|span| span.parse().ok()).unwrap_or(1).max(1)
        };
        // By column: for how many rows more a cell goes on, and which.
        let mut above: Vec<(usize, usize)> = Vec::new();
        for part in parts {
            let mut row: Vec<Option<usize>> = Vec::new();
            let is_cell = |cell: &usize| matches!(tree.part(*cell).kind, PartKind::Element("td" | "th", _));
            let mut cells = tree.children(part).filter(is_cell);
            loop {
                while let Some((left, cell)) = above.get_mut(row.len()).filter(|(left, _)| *left > 0) {
                    *left -= 1;
                    row.push(Some(*cell));
                }
                let Some(cell) = cells.next() else { break };
                for _ in 0..span(cell, "colspan") {
                    if above.len() <= row.len() {
                        above.resize(row.len() + 1, (0, cell));
                    }
                    above[row.len()] = (span(cell, "rowspan") - 1, cell);
                    row.push(Some(cell));
                }
            }
            rows.push(row);
        }
    }
}

/// The cell that is a row by itself and names the rows below.
pub fn group(cells: &[Option<usize>]) -> Option<usize> {
    let first = *cells.first()?;
    (cells.len() > 1 && cells.iter().all(|cell| *cell == first)).then_some(first)?
}

fn row(texts: &[String]) -> String {
    let mut line = "|".to_owned();
    for text in texts {
        line.push(' ');
        line.push_str(&text.replace('|', "\\|").replace('\n', "<br>"));
        line.push_str(" |");
    }
    line
}
