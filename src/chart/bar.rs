//! Horizontal bars in groups: the name above, a bar for every series below it.

use crate::chart::describe::{boxed, image};
use crate::chart::geometry::{COLUMNS, em, percent, text_em, to_em};
use crate::chart::scale::Scale;
use crate::chart::series::{Plot, Value};
use crate::chart::wrap::wrap;
use crate::chart::{Request, ticks};
use crate::html::{Element, Node, el};
use crate::model::{Setting, Table};

/// Baseline of the first line of a name.
const NAME: f64 = 1.35;
/// From line to line of a name.
const NAME_LINE: f64 = 1.4;
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

/// The drawing in its box.
pub fn draw(
    setting: Setting<'_>,
    table: &Table,
    request: &Request<'_>,
    plot: &Plot,
    description: &str,
) -> Node {
    let scale = Scale::new(plot.numbers(), plot.unit.as_deref());
    let mut top = 0.0;
    let mut groups = Vec::new();
    for (index, place) in plot.places.iter().enumerate() {
        let (group, height) = group(plot, &scale, index, &place.name, top);
        groups.push(group);
        top += height;
    }
    let title = table.title.get(setting.language);
    let title = setting.words().fill("data.chart.bar_title", &[("title", title)]);
    let svg = image(request.id, em(top + 1.8), title, description)
        .child(grid(&scale, top))
        .children(groups)
        .child(ticks::below(setting, &scale, plot.axis_unit(setting), top + 1.3));
    boxed(svg).into()
}

fn group(plot: &Plot, scale: &Scale, index: usize, name: &str, top: f64) -> (Element, f64) {
    let mut y = top + NAME;
    let lines = wrap(name, COLUMNS);
    let mut text = el("text").class("name").attr("x", "0").attr("y", em(y));
    if let [only] = lines.as_slice() {
        text = text.child(only.as_str());
    } else {
        for (number, line) in lines.iter().enumerate() {
            // A space between lines: together they are one name for copying and for screen readers.
            let line = if number + 1 < lines.len() { format!("{line} ") } else { line.clone() };
            let dy = if number == 0 { 0.0 } else { NAME_LINE };
            y += dy;
            text = text.child(el("tspan").attr("x", "0").attr("dy", em(dy)).child(line));
        }
    }
    y += NAME_GAP;
    let mut group = el("g").child(text);
    for (number, series) in plot.series.iter().enumerate() {
        group = group.children(bar(scale, plot.style(number), &series.values[index], y));
        y += BAR_STEP;
    }
    (group, y + GROUP_GAP - top)
}

/// A bar and its value: inside its end, or beside it where it is too short. No bar for a missing value, only words.
fn bar(scale: &Scale, style: usize, value: &Value, y: f64) -> Vec<Element> {
    let zero = scale.percent(0.0);
    let room = text_em(&value.label) + 2.0 * INSET;
    let Ok(number) = value.number else {
        return vec![label(&place_beside(zero, zero, room, true), "value", value, y)];
    };
    let end = scale.percent(number.to_f64());
    let (left, width) = (end.min(zero), (end - zero).abs());
    let rect = el("rect")
        .class(format!("series-{style}"))
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
    let class = if inside && style == 2 { "value-2" } else { "value" };
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

fn grid(scale: &Scale, bottom: f64) -> Element {
    let lines = scale.ticks.iter().map(|&tick| {
        let x = percent(scale.percent(tick));
        el("line")
            .class(if tick == 0.0 { "grid grid-zero" } else { "grid" })
            .attr("x1", x.as_str())
            .attr("x2", x)
            .attr("y1", "0.2em")
            .attr("y2", em(bottom))
    });
    el("g").children(lines)
}
