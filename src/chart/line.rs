//! Points joined by lines, over fiscal years or other places in order. Points stand in percent of the width, so the
//! lines between them are single `<line>`s; a missing value leaves a gap.

use crate::chart::Request;
use crate::chart::bar::tick_label;
use crate::chart::describe::{boxed, image};
use crate::chart::geometry::{SMALL, WIDTH_EM, anchor, em, percent, text_em};
use crate::chart::scale::Scale;
use crate::chart::series::{Place, Plot};
use crate::chart::wrap::wrap;
use crate::html::{Element, Node, el};
use crate::model::{Setting, Table};

/// Where the plot begins and ends, in percent of the width.
const LEFT: f64 = 12.0;
const RIGHT: f64 = 92.0;
/// Above the highest line, for labels.
const TOP: f64 = 2.2;
/// Height of the plot.
const HEIGHT: f64 = 13.0;
/// From line to line of labels.
const LABEL_LINE: f64 = 1.15;
/// From a point up to its label.
const LABEL_GAP: f64 = 0.75;

/// The drawing in its box.
pub fn draw(
    setting: Setting<'_>,
    table: &Table,
    request: &Request<'_>,
    plot: &Plot,
    description: &str,
) -> Node {
    let scale = Scale::new(plot.numbers(), plot.unit.as_deref());
    let places = positions(&plot.places);
    let (axis, axis_lines) = axis(setting, &plot.places, &places);
    let title = table.title.get(setting.language);
    let title = setting.words().fill("data.chart.line_title", &[("title", title)]);
    let height = TOP + HEIGHT + 0.6 + LABEL_LINE * axis_lines;
    let mut svg = image(request.id, em(height), title, description).child(grid(setting, &scale, plot));
    for (index, series) in plot.series.iter().enumerate() {
        let points: Vec<Option<(f64, f64)>> = series
            .values
            .iter()
            .zip(&places)
            .map(|(value, &x)| value.number.ok().map(|number| (x, y_of(&scale, number.to_f64()))))
            .collect();
        svg = svg.child(line(plot.style(index), &points));
    }
    boxed(svg.child(labels(plot, &scale, &places)).child(axis)).into()
}

/// Years stand as far apart as they are; other places evenly.
fn positions(places: &[Place]) -> Vec<f64> {
    let years: Option<Vec<i32>> = places.iter().map(|place| place.year).collect();
    let steps: Vec<f64> = match years {
        Some(years) => years.into_iter().map(f64::from).collect(),
        None => (0..places.len()).map(|index| f64::from(u32::try_from(index).unwrap_or(u32::MAX))).collect(),
    };
    let first = steps.iter().copied().fold(f64::INFINITY, f64::min);
    let last = steps.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let width = last - first;
    let place = |step: f64| if width > 0.0 { (step - first) / width } else { 0.5 };
    steps.into_iter().map(|step| LEFT + place(step) * (RIGHT - LEFT)).collect()
}

fn y_of(scale: &Scale, value: f64) -> f64 {
    TOP + (1.0 - scale.percent(value) / 100.0) * HEIGHT
}

/// Lines across, each with its number above it at the left edge.
fn grid(setting: Setting<'_>, scale: &Scale, plot: &Plot) -> Element {
    let last = scale.ticks.len().saturating_sub(1);
    let mut group = el("g").class("axis");
    for (index, &tick) in scale.ticks.iter().enumerate() {
        let y = y_of(scale, tick);
        let unit = plot.unit.as_deref().filter(|_| index == last);
        let rule = el("line")
            .class(if tick == 0.0 { "grid grid-zero" } else { "grid" })
            .attr("x1", "0%")
            .attr("x2", "100%")
            .attr("y1", em(y))
            .attr("y2", em(y));
        let text = el("text").attr("x", "0").attr("y", em((y - 0.25) / SMALL));
        group = group.child(rule).child(text.child(tick_label(setting, tick, unit)));
    }
    group
}

fn line(style: usize, points: &[Option<(f64, f64)>]) -> Element {
    let mut group = el("g");
    for pair in points.windows(2) {
        if let [Some((x1, y1)), Some((x2, y2))] = pair {
            group = group.child(
                el("line")
                    .class(format!("line line-{style}"))
                    .attr("x1", percent(*x1))
                    .attr("x2", percent(*x2))
                    .attr("y1", em(*y1))
                    .attr("y2", em(*y2)),
            );
        }
    }
    group.children(points.iter().flatten().map(|&(x, y)| {
        el("circle")
            .class(format!("point point-{style}"))
            .attr("cx", percent(x))
            .attr("cy", em(y))
            .attr("r", "0.32em")
    }))
}

/// A label above every point; where points of several series come close, labels stack upward from the lowest.
fn labels(plot: &Plot, scale: &Scale, places: &[f64]) -> Element {
    let mut group = el("g");
    for (index, &x) in places.iter().enumerate() {
        let mut here: Vec<(f64, &str)> = plot
            .series
            .iter()
            .filter_map(|series| {
                let value = &series.values[index];
                Some((y_of(scale, value.number.ok()?.to_f64()), value.words.as_str()))
            })
            .collect();
        here.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut ceiling = f64::INFINITY;
        for (point, words) in here {
            let y = (point - LABEL_GAP).min(ceiling - LABEL_LINE);
            ceiling = y;
            group = group.child(
                el("text")
                    .class("value")
                    .attr("x", percent(x))
                    .attr("y", em(y))
                    .attr("text-anchor", anchor(x, text_em(words)))
                    .child(words),
            );
        }
    }
    group
}

/// The names of the places below the plot, and how many lines they take.
fn axis(setting: Setting<'_>, places: &[Place], positions: &[f64]) -> (Element, f64) {
    let slot = slot_em(positions) / SMALL;
    let mut group = el("g").class("axis");
    let mut most = 1;
    for (place, &x) in places.iter().zip(positions) {
        let lines = label_lines(setting, place, slot);
        let widest = lines.iter().map(|line| text_em(line)).fold(0.0, f64::max) * SMALL;
        let end = anchor(x, widest);
        let mut text = el("text").attr("text-anchor", end);
        for (number, line) in (0_u32..).zip(&lines) {
            let y = TOP + HEIGHT + 1.2 + LABEL_LINE * f64::from(number);
            text =
                text.child(el("tspan").attr("x", percent(x)).attr("y", em(y / SMALL)).child(line.as_str()));
        }
        most = most.max(lines.len());
        group = group.child(text);
    }
    (group, f64::from(u32::try_from(most).unwrap_or(1)))
}

/// A year in its two parts where there is room, else as plain digits; other names broken to the room they have.
fn label_lines(setting: Setting<'_>, place: &Place, slot: f64) -> Vec<String> {
    let Some(year) = place.year else {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few columns, never negative"
        )]
        let columns = (slot / 0.6) as usize;
        return wrap(&place.name, columns.max(4));
    };
    let (first, second) = setting.format().fiscal_year_parts(year);
    let lines: Vec<String> = std::iter::once(first).chain(second).collect();
    if lines.iter().all(|line| text_em(line) <= slot) { lines } else { vec![year.to_string()] }
}

/// The room between two neighbours, in em.
fn slot_em(positions: &[f64]) -> f64 {
    let gaps = positions.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    gaps.fold(RIGHT - LEFT, f64::min) / 100.0 * WIDTH_EM
}
