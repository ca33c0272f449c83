//! The door of the module: a request, and the parts of the figure.

use crate::chart::series::Plot;
use crate::chart::{Kind, bar, describe, legend, line, progress};
use crate::html::Node;
use crate::model::{Setting, Table};

/// What to draw.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Kind of chart.
    pub kind: Kind,
    /// Column of names.
    pub x: usize,
    /// Columns of numbers.
    pub y: &'a [usize],
    /// Rows in order.
    pub rows: &'a [usize],
    /// Prefix of all ids in the drawing.
    pub id: &'a str,
    /// Level of headings inside the drawing (progress), 2–6.
    pub heading_level: u8,
}

/// Parts of the figure; the caller puts them into its frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What the series look like, where there are several.
    pub legend: Option<Node>,
    /// The drawing in its box, or a list with a drawing for each goal.
    pub drawing: Vec<Node>,
    /// All values in sentences.
    pub description: String,
    /// The unit that all numbers share.
    pub unit: Option<String>,
}

/// Draws a chart. Progress falls back to bars where the table has no goals ([`Kind::fits`] tells before).
#[must_use]
pub fn draw(setting: Setting<'_>, table: &Table, request: &Request<'_>) -> Chart {
    if let (Kind::Progress, Some(kgis)) = (request.kind, table.kgis()) {
        return progress::draw(setting, kgis, request);
    }
    let by_year = request.kind == Kind::Line;
    let plot = Plot::new(setting, table, request, by_year);
    let description = describe::describe(setting, &plot);
    let drawing = if by_year {
        line::draw(setting, table, request, &plot, &description)
    } else {
        bar::draw(setting, table, request, &plot, &description)
    };
    let legend = legend::legend(&plot, by_year);
    Chart { legend, drawing: vec![drawing], description, unit: plot.unit }
}
