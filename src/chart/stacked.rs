//! Horizontal bars of parts: the name and the total above, each part in its bar, and below it in words what is too
//! narrow for its label or has no value.

use crate::chart::axis::columns_in;
use crate::chart::drawing::{Canvas, Drawing};
use crate::chart::geometry::{SMALL, WIDTH_EM, em, percent, text_em, to_em};
use crate::chart::name::{self, NAME};
use crate::chart::paint;
use crate::chart::scale::Scale;
use crate::chart::series::Plot;
use crate::chart::wrap::wrap;
use crate::chart::{grid, ticks};
use crate::html::{Element, el};
use crate::locale::Number;

/// From the baseline of a name to its bar.
const NAME_GAP: f64 = 0.6;
/// Height of a bar.
const BAR: f64 = 2.9;
/// Baselines of a part's name and value in its bar, and of a value alone.
const PART_NAME: f64 = 1.15;
const PART_VALUE: f64 = 2.35;
const VALUE_ALONE: f64 = 1.8;
/// Room that a label leaves in its part, on both sides together.
const INSET: f64 = 0.5;
/// From line to line of what is said below.
const BELOW_LINE: f64 = 1.15;
/// Below a bar.
const GAP: f64 = 0.9;

/// The scale of the totals.
pub fn scale<'a>(plots: impl Iterator<Item = &'a Plot>) -> Scale {
    let mut totals = Vec::new();
    let mut unit = None;
    for plot in plots {
        unit = plot.unit.as_deref();
        let total = |place: usize| if is_whole(plot) { Number::from(100) } else { plot.total(place) };
        totals.extend((0..plot.places.len()).map(total));
    }
    Scale::new(totals.into_iter(), unit)
}

/// Are the parts of every place shares of a hundred percent, but for rounding?
pub fn is_whole(plot: &Plot) -> bool {
    let off = |place: usize| (plot.total(place).to_f64() - 100.0).abs();
    plot.unit.as_deref() == Some("percent") && (0..plot.places.len()).all(|place| off(place) <= 1.0)
}

/// The drawing.
pub fn draw(canvas: Canvas<'_>, plot: &Plot, scale: &Scale) -> Drawing {
    let mut top = 0.0;
    let mut groups = Vec::new();
    for place in 0..plot.places.len() {
        let (group, bottom) = bar(canvas, plot, scale, place, top);
        groups.push(group);
        top = bottom;
    }
    let axis = ticks::below(canvas.setting, scale, plot.axis_unit(canvas.setting), top + 1.3);
    let parts = std::iter::once(grid::upright(scale, top)).chain(groups).chain([axis]);
    Drawing { height_em: top + 1.8, parts: parts.collect(), key: None, is_labelled: false }
}

fn bar(canvas: Canvas<'_>, plot: &Plot, scale: &Scale, place: usize, top: f64) -> (Element, f64) {
    let words = canvas.setting.words();
    let (head, y) = head(canvas, plot, place, top + NAME);
    let y = y + NAME_GAP;
    let mut group = head;
    let whole = plot.total(place).to_f64();
    let stretch = if is_whole(plot) && whole > 0.0 { 100.0 / whole } else { 1.0 };
    let mut left = scale.percent(0.0);
    let mut below = Vec::new();
    for (index, series) in plot.series.iter().enumerate() {
        let value = &series.values[place];
        let end = value
            .number
            .map_or(left, |number| left + (scale.percent(number.to_f64() * stretch) - scale.percent(0.0)));
        let style = plot.style(index);
        if end > left {
            let rect = canvas.paint.shape("rect", "series", style).attr("x", percent(left)).attr("y", em(y));
            let rect = rect.attr("width", percent(end - left)).attr("height", em(BAR));
            group = group.child(rect);
        }
        let room = to_em(end - left) - INSET;
        let middle = f64::midpoint(left, end);
        let text = |class: &str, y: f64, size: f64, words: &str| {
            let text = el("text").class(class).attr("x", percent(middle)).attr("y", em(y / size));
            text.attr("text-anchor", "middle").child(words)
        };
        if value.number.is_err() || text_em(&value.label) * SMALL > room {
            let pair = [("series", series.name.as_str()), ("value", value.label.as_str())];
            below.push(words.fill("data.chart.beside", &pair));
        } else if text_em(&series.name) * SMALL <= room && text_em(&value.label) <= room {
            let class = format!("part-name {}", paint::class_on(style));
            group = group.child(text(&class, y + PART_NAME, SMALL, &series.name));
            group = group.child(text(paint::class_on(style), y + PART_VALUE, 1.0, &value.label));
        } else if text_em(&value.label) <= room {
            group = group.child(text(paint::class_on(style), y + VALUE_ALONE, 1.0, &value.label));
        } else {
            let class = format!("part-value {}", paint::class_on(style));
            group = group.child(text(&class, y + VALUE_ALONE, SMALL, &value.label));
        }
        left = end;
    }
    let mut bottom = y + BAR;
    if !below.is_empty() {
        let lines = wrap(&below.join(words.get("data.chart.beside_separator")), columns_in(WIDTH_EM / SMALL));
        let start = bottom + BELOW_LINE;
        let text = el("text").class("axis-text halo").attr("x", "0").attr("y", em(start / SMALL));
        let (text, end) = name::lines_of(text, &lines, "0", BELOW_LINE / SMALL, start / SMALL);
        group = group.child(text);
        bottom = end * SMALL + 0.2;
    }
    (group, bottom + GAP)
}

/// The name of a bar, and its total at the end of the line or on one of its own. Shares need none: it is the
/// whole. Where a part is not known, the total is not either.
fn head(canvas: Canvas<'_>, plot: &Plot, place: usize, y: f64) -> (Element, f64) {
    let name = &plot.places[place].name;
    let (text, end) = name::above(name, y);
    let group = el("g").child(text);
    if is_whole(plot) || !plot.has_total(place) {
        return (group, end);
    }
    let total = canvas.setting.format().quantity(plot.total(place), plot.axis_unit(canvas.setting));
    let total = canvas.setting.words().fill("data.chart.total", &[("value", &total)]);
    let has_room = end <= y && text_em(name) + 1.0 + text_em(&total) * SMALL <= WIDTH_EM;
    let y = if has_room { end } else { end + NAME };
    let text = el("text").class("axis-text").attr("y", em(y / SMALL));
    let text = if has_room { text.attr("x", "100%").attr("text-anchor", "end") } else { text.attr("x", "0") };
    (group.child(text.child(total)), y)
}
