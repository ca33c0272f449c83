//! Horizontal bars in groups: the name above, a bar for every series below it.

use crate::chart::drawing::{Canvas, Drawing};
use crate::chart::geometry::{em, percent, text_em, to_em};
use crate::chart::name::{self, NAME};
use crate::chart::paint::{self, Paint};
use crate::chart::scale::Scale;
use crate::chart::series::{Plot, Value};
use crate::chart::{grid, ticks};
use crate::html::{Element, el};

/// From the baseline of a name to its first bar.
const NAME_GAP: f64 = 0.6;
/// Height of a bar.
const BAR: f64 = 1.4;
/// From bar to bar.
const BAR_STEP: f64 = 1.55;
/// Baseline of a value in its bar.
const VALUE: f64 = 1.05;
/// Below the last bar of a group.
const GROUP_GAP: f64 = 0.55;
/// Between a value and the end of its bar.
const INSET: f64 = 0.5;

/// The drawing.
pub fn draw(canvas: Canvas<'_>, plot: &Plot, scale: &Scale) -> Drawing {
    let mut top = 0.0;
    let mut groups = Vec::new();
    for index in 0..plot.places.len() {
        let (group, height) = group(canvas.paint, plot, scale, index, top);
        groups.push(group);
        top += height;
    }
    let axis = ticks::below(canvas.setting, scale, plot.axis_unit(canvas.setting), top + 1.3);
    let parts = std::iter::once(grid::upright(scale, top)).chain(groups).chain([axis]);
    Drawing { height_em: top + 1.8, parts: parts.collect(), key: None, is_labelled: false }
}

fn group(paint: Paint<'_>, plot: &Plot, scale: &Scale, index: usize, top: f64) -> (Element, f64) {
    let (name, baseline) = name::above(&plot.places[index].name, top + NAME);
    let mut y = baseline + NAME_GAP;
    let mut group = el("g").child(name);
    for (number, series) in plot.series.iter().enumerate() {
        group = group.children(bar(paint, scale, plot.style(number), &series.values[index], y));
        y += BAR_STEP;
    }
    (group, y + GROUP_GAP - top)
}

/// A bar and its value: inside its end, or beside it where it is too short. No bar for a missing value, only words.
fn bar(paint: Paint<'_>, scale: &Scale, style: usize, value: &Value, y: f64) -> Vec<Element> {
    let zero = scale.percent(0.0);
    let room = text_em(&value.label) + 2.0 * INSET;
    let Ok(number) = value.number else {
        return vec![label(&place_beside(zero, zero, room, true), "value", value, y)];
    };
    let end = scale.percent(number.to_f64());
    let (left, width) = (end.min(zero), (end - zero).abs());
    let rect = paint
        .shape("rect", "series", style)
        .attr("x", percent(left))
        .attr("y", em(y))
        .attr("width", percent(width))
        .attr("height", em(BAR));
    let inside = to_em(width) >= room;
    let place = if inside {
        Place { x: end, before: end >= zero }
    } else {
        place_beside(zero, end, room, end >= zero)
    };
    let class = if inside { paint::class_on(style) } else { "value" };
    vec![rect, label(&place, class, value, y)]
}

/// Where a value stands.
struct Place {
    /// In percent of the width.
    x: f64,
    /// Does it end there, rather than begin?
    before: bool,
}

/// Beside the end of a bar, or beyond zero on its other side, where there is room.
fn place_beside(zero: f64, end: f64, room: f64, rising: bool) -> Place {
    let (near_zero, near_end) = (Place { x: zero, before: rising }, Place { x: end, before: !rising });
    let fits = |place: &Place| {
        let free = to_em(if place.before { place.x } else { 100.0 - place.x });
        free >= room - INSET
    };
    if !fits(&near_end) && fits(&near_zero) { near_zero } else { near_end }
}

fn label(place: &Place, class: &str, value: &Value, y: f64) -> Element {
    let dx = if place.before { -INSET } else { INSET };
    let text =
        el("text").class(class).attr("x", percent(place.x)).attr("y", em(y + VALUE)).attr("dx", em(dx));
    let text = if place.before { text.attr("text-anchor", "end") } else { text };
    text.child(value.label.as_str())
}
