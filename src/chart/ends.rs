//! The names of lines at their ends, where they are short enough: then a line needs no legend.

use crate::chart::axis::columns_in;
use crate::chart::geometry::{SMALL, text_em};
use crate::chart::series::{Plot, Series};
use crate::chart::wrap::wrap;

/// The width of a name, in em of the drawing.
const ROOM: f64 = 5.6;
/// A name of more lines belongs into the legend.
const MOST_LINES: usize = 2;
/// From line to line of a name.
pub const NAME_LINE: f64 = 1.0;
/// Height of a value.
pub const VALUE_LINE: f64 = 1.15;

/// Between two ends with names.
const SPACE: f64 = 0.25;

/// What stands at the end of a line.
#[derive(Clone, Debug)]
pub struct End {
    /// Lines of the name; none where the legend has it.
    pub name: Vec<String>,
    /// The last value.
    pub value: String,
}

impl End {
    /// Without a name.
    pub fn plain(value: &str) -> Self {
        Self { name: Vec::new(), value: value.to_owned() }
    }

    /// Its width in em.
    pub fn width_em(&self) -> f64 {
        let name = self.name.iter().map(|line| text_em(line) * SMALL);
        name.fold(text_em(&self.value), f64::max)
    }

    /// Its height in em, with the space that keeps a name from the value above it.
    pub fn height_em(&self) -> f64 {
        let space = if self.name.is_empty() { 0.0 } else { SPACE };
        self.name.iter().fold(VALUE_LINE + space, |height, _| height + NAME_LINE)
    }
}

/// The ends of all lines with their names; nothing where a name is too long or a line ends early.
pub fn named(plot: &Plot) -> Option<Vec<End>> {
    if plot.series.len() < 2 || plot.places.len() < 2 {
        return None;
    }
    plot.series.iter().map(end).collect()
}

fn end(series: &Series) -> Option<End> {
    let last = series.values.last().filter(|last| last.number.is_ok())?;
    let name = wrap(&series.name, columns_in(ROOM / SMALL));
    let is_short = name.len() <= MOST_LINES && name.iter().all(|line| text_em(line) * SMALL <= ROOM);
    is_short.then(|| End { name, value: last.label.clone() })
}
