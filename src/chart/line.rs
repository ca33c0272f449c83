//! Points joined by lines, over fiscal years or other places in order. Points stand in percent of the width, so the
//! lines between them are single `<line>`s; a missing value leaves a gap.

use crate::chart::drawing::{Canvas, Drawing};
use crate::chart::ends::{self, End};
use crate::chart::geometry::{SMALL, WIDTH_EM, em, percent, text_em};
use crate::chart::line_labels::{self, BESIDE};
use crate::chart::plane::Plane;
use crate::chart::scale::Scale;
use crate::chart::series::Plot;
use crate::chart::{axis, grid, marker, ticks};
use crate::html::{Element, el};

/// Above the highest line, for labels.
const TOP: f64 = 2.2;
/// Height of the plot.
const HEIGHT: f64 = 13.0;
/// Height of the plot of a small chart.
const SMALL_HEIGHT: f64 = 8.0;
/// The margins may take so much of the width before something goes: first the names at the ends, then the numbers of
/// the axis (the ends of every line say their values anyway).
const MOST_MARGIN: f64 = 0.62;

/// The drawing.
pub fn draw(canvas: Canvas<'_>, plot: &Plot, scale: &Scale) -> Drawing {
    let numbers = ticks::texts(canvas.setting, scale, plot.axis_unit(canvas.setting));
    let margins = Margins::new(canvas, plot, &numbers);
    let positions = axis::positions(&plot.places, margins.left, margins.right);
    let ends: f64 = margins.ends.iter().map(End::height_em).sum();
    let height_em = if canvas.is_small { SMALL_HEIGHT } else { HEIGHT }.max(ends);
    let plane = Plane { scale, top_em: TOP, height_em };
    let (names, name_lines) = axis::names(canvas.setting, &plot.places, &positions, plane.bottom_em());
    let numbers = if margins.has_numbers { numbers } else { Vec::new() };
    let mut parts = vec![grid::across(scale, &numbers, |tick| plane.y(tick))];
    for (index, series) in plot.series.iter().enumerate() {
        let points = series.values.iter().zip(&positions);
        let points = points.map(|(value, &x)| Some((x, plane.y(value.number.ok()?.to_f64()))));
        parts.push(line(plot.style(index), &points.collect::<Vec<_>>()));
    }
    parts.push(line_labels::draw(plot, plane, &positions, &margins.ends));
    parts.push(names);
    let height_em = plane.bottom_em() + 0.6 + axis::LINE * name_lines;
    let is_labelled = margins.ends.iter().any(|end| !end.name.is_empty());
    Drawing { height_em, parts, key: None, is_labelled }
}

/// Room beside the plot, in em.
struct Margins {
    left: f64,
    right: f64,
    /// What stands at the ends of the lines, where there are several.
    ends: Vec<End>,
    /// Do the numbers of the axis stand at the left edge?
    has_numbers: bool,
}

impl Margins {
    fn new(canvas: Canvas<'_>, plot: &Plot, numbers: &[String]) -> Self {
        let gutter = numbers.iter().map(|text| text_em(text) * SMALL).fold(0.0, f64::max) + 0.4;
        let widest = |place: Option<usize>| {
            let values = plot.series.iter().filter_map(|series| series.values.get(place?));
            values.filter(|value| value.number.is_ok()).map(|value| text_em(&value.label)).fold(0.0, f64::max)
        };
        let last = plot.places.len().checked_sub(1);
        if plot.series.len() < 2 {
            let side = |place: Option<usize>| {
                let label = if canvas.is_small { canvas.widest_em.0 } else { widest(place) };
                (label / 2.0).max(0.6)
            };
            let (left, right) = (side(last.map(|_| 0)), side(last));
            return Self { left, right, ends: Vec::new(), has_numbers: true }.with_numbers(gutter);
        }
        let left = (widest(last.map(|_| 0)) + BESIDE).max(0.6);
        let named = ends::named(plot).and_then(|ends| {
            let right = ends.iter().map(End::width_em).fold(0.0, f64::max) + BESIDE;
            (left + right <= MOST_MARGIN * WIDTH_EM).then_some((ends, right))
        });
        let (ends, right) = named.unwrap_or_else(|| {
            let plain = plot
                .series
                .iter()
                .map(|series| End::plain(series.values.last().map_or("", |value| value.label.as_str())));
            (plain.collect(), (widest(last) + BESIDE).max(0.6))
        });
        Self { left, right, ends, has_numbers: true }.with_numbers(gutter)
    }

    fn with_numbers(self, gutter: f64) -> Self {
        if gutter + self.left + self.right > MOST_MARGIN * WIDTH_EM {
            return Self { has_numbers: false, ..self };
        }
        Self { left: self.left + gutter, ..self }
    }
}

fn line(style: usize, points: &[Option<(f64, f64)>]) -> Element {
    let mut group = el("g");
    for pair in points.windows(2) {
        if let [Some((x1, y1)), Some((x2, y2))] = pair {
            let line = el("line").class(format!("line line-{style}")).attr("x1", percent(*x1));
            let line = line.attr("x2", percent(*x2)).attr("y1", em(*y1)).attr("y2", em(*y2));
            group = group.child(line);
        }
    }
    group.children(points.iter().flatten().map(|&(x, y)| marker::at(style, x, y)))
}
