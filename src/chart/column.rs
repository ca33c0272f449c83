//! Upright bars, side by side over years or other places with short names. Every bar says its value where all have
//! room; else the axis has numbers, and the first, the last, the highest and the lowest say theirs.

use crate::chart::drawing::{Canvas, Drawing};
use crate::chart::geometry::{SMALL, WIDTH_EM, anchor, em, percent, text_em, to_em};
use crate::chart::labels::{Area, Taken, by_importance, telling};
use crate::chart::plane::Plane;
use crate::chart::scale::Scale;
use crate::chart::series::Plot;
use crate::chart::{axis, grid, ticks};
use crate::html::{Element, el};

/// Above the highest bar, for its value.
const TOP: f64 = 1.8;
/// Height of the plot.
const HEIGHT: f64 = 12.0;
/// Height of the plot of a small chart.
const SMALL_HEIGHT: f64 = 7.5;
/// The part of its place that a group of bars takes.
const FILLED: f64 = 0.76;
/// From the end of a bar to the baseline of its value.
const ABOVE: f64 = 0.4;
/// The same below a bar under zero.
const BELOW: f64 = 1.1;

/// The drawing.
pub fn draw(canvas: Canvas<'_>, plot: &Plot, scale: &Scale) -> Drawing {
    let height_em = if canvas.is_small { SMALL_HEIGHT } else { HEIGHT };
    let plane = Plane { scale, top_em: TOP, height_em };
    let bottom_em = plane.bottom_em() + if scale.min < 0.0 { BELOW } else { 0.0 };
    let whole = Bands::new(plot, 0.0);
    let room = to_em(whole.bar) * if plot.series.len() == 1 { 1.0 / FILLED } else { 1.0 };
    let labels = match canvas.widest_em {
        (label, _) if label <= room => Labels::All,
        (_, short) if short <= room => Labels::Short,
        _ => Labels::Telling,
    };
    let is_roomy = labels != Labels::Telling;
    let numbers = ticks::texts(canvas.setting, scale, plot.axis_unit(canvas.setting));
    let gutter = numbers.iter().map(|text| text_em(text) * SMALL).fold(0.0, f64::max) + 0.4;
    let bands = if is_roomy { whole } else { Bands::new(plot, gutter / WIDTH_EM * 100.0) };
    let (names, name_lines) = axis::names(canvas.setting, &plot.places, &bands.middles, bottom_em);
    let mut parts = if is_roomy { vec![] } else { vec![grid::across(scale, &numbers, |tick| plane.y(tick))] };
    for (index, series) in plot.series.iter().enumerate() {
        let bars = series.values.iter().enumerate().filter_map(|(place, value)| {
            let value = value.number.ok()?.to_f64();
            let (zero, end) = (plane.y(0.0), plane.y(value));
            let rect = canvas
                .paint
                .shape("rect", "series", plot.style(index))
                .attr("x", percent(bands.left(place, index)))
                .attr("y", em(zero.min(end)))
                .attr("width", percent(bands.bar))
                .attr("height", em((zero - end).abs()));
            Some(rect)
        });
        parts.push(el("g").children(bars));
    }
    if is_roomy {
        parts.push(grid::zero(plane.y(0.0)));
    }
    parts.push(values(plot, plane, &bands, labels));
    parts.push(names);
    Drawing { height_em: bottom_em + 0.6 + axis::LINE * name_lines, parts, key: None, is_labelled: false }
}

/// What the bars say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Labels {
    /// All their values.
    All,
    /// All their values without the unit, which the caption has.
    Short,
    /// The telling ones.
    Telling,
}

/// Where bars stand, in percent of the width.
struct Bands {
    /// Middles of the places.
    middles: Vec<f64>,
    /// Width of a bar.
    bar: f64,
    /// Bars of a place.
    count: f64,
}

impl Bands {
    fn new(plot: &Plot, left: f64) -> Self {
        let as_f64 = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let band = (100.0 - left) / as_f64(plot.places.len().max(1));
        let count = as_f64(plot.series.len().max(1));
        let middles = (0..plot.places.len()).map(|place| left + band * (as_f64(place) + 0.5)).collect();
        Self { middles, bar: band * FILLED / count, count }
    }

    fn left(&self, place: usize, series: usize) -> f64 {
        let series = f64::from(u32::try_from(series).unwrap_or(0));
        self.middles[place] + self.bar * (series - self.count / 2.0)
    }
}

fn values(plot: &Plot, plane: Plane<'_>, bands: &Bands, labels: Labels) -> Element {
    let mut taken = bars(plot, plane, bands);
    let mut group = el("g");
    for (index, series) in plot.series.iter().enumerate() {
        let numbers: Vec<Option<f64>> =
            series.values.iter().map(|value| Some(value.number.ok()?.to_f64())).collect();
        let missing = (0..numbers.len()).filter(|&place| numbers[place].is_none());
        let shown = if labels == Labels::Telling { telling(&numbers) } else { by_importance(&numbers) };
        for place in shown.into_iter().chain(missing) {
            let x = bands.left(place, index) + bands.bar / 2.0;
            let y = match numbers[place] {
                Some(value) if value < 0.0 => plane.y(value) + BELOW,
                value => plane.y(value.unwrap_or(0.0)) - ABOVE,
            };
            let value = &series.values[place];
            let text =
                if labels == Labels::Short || value.number.is_err() { &value.short } else { &value.label };
            let (end, left, right) = anchor(x, text_em(text));
            if taken.first_free([Area::of_text(left, right, y)]).is_some() {
                let label = el("text").class("value halo").attr("x", percent(x)).attr("y", em(y));
                group = group.child(label.attr("text-anchor", end).child(text.as_str()));
            }
        }
    }
    group
}

/// The areas of the bars: no label lies on one.
fn bars(plot: &Plot, plane: Plane<'_>, bands: &Bands) -> Taken {
    let mut taken = Taken::default();
    for (index, series) in plot.series.iter().enumerate() {
        for (place, value) in series.values.iter().enumerate() {
            let Ok(number) = value.number else { continue };
            let (zero, end) = (plane.y(0.0), plane.y(number.to_f64()));
            let left = to_em(bands.left(place, index));
            taken.take(Area {
                left,
                right: left + to_em(bands.bar),
                top: zero.min(end),
                bottom: zero.max(end),
            });
        }
    }
    taken
}
