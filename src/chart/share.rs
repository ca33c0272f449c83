//! A ring of parts of one whole, clockwise from the top in the order of the table. The total stands in the middle; every
//! part has its share in percent, in the ring where it has room, and always with its name and value in the list beside it.

use std::f64::consts::TAU;

use crate::chart::drawing::{Canvas, Drawing};
use crate::chart::geometry::{SMALL, em, text_em};
use crate::chart::legend::swatch;
use crate::chart::paint;
use crate::chart::ring::{OUTER, Part, SIDE};
use crate::chart::series::Plot;
use crate::html::{Element, el};
use crate::locale::Number;
use crate::model::Setting;

/// From line to line in the middle.
const LINE: f64 = 1.3;
/// Room around a label in its part.
const INSET: f64 = 0.2;

/// The shares of the parts in percent: with one decimal, rounded each by itself, as public tables have them; nothing
/// for a missing value. Values that are percentages stay as they are.
pub fn shares(plot: &Plot) -> Vec<Option<Number>> {
    let total = plot.total(0);
    let share = |number: Number| {
        if is_percent(plot) { Some(number) } else { number.percent_of(total).map(|share| share.padded(1)) }
    };
    plot.series.iter().map(|series| share(series.values[0].number.ok()?)).collect()
}

/// Are the values shares already?
pub fn is_percent(plot: &Plot) -> bool {
    plot.unit.as_deref() == Some("percent")
}

/// The drawing and its list.
pub fn draw(canvas: Canvas<'_>, plot: &Plot) -> Drawing {
    let shares = shares(plot);
    let total = plot.total(0).to_f64();
    let mut start = 0.0;
    let mut ring =
        el("svg").attr("width", "100%").attr("height", em(SIDE)).attr("viewBox", "-120 -120 240 240");
    let mut labels = el("svg").attr("x", "50%").attr("y", em(SIDE / 2.0)).attr("overflow", "visible");
    for (index, (series, share)) in plot.series.iter().zip(&shares).enumerate() {
        let Ok(number) = series.values[0].number else { continue };
        let angle = if total > 0.0 { number.to_f64() / total * TAU } else { 0.0 };
        let part = Part { start, end: start + angle };
        start += angle;
        if angle <= 0.0 {
            continue;
        }
        let style = plot.style(index);
        ring = ring.child(canvas.paint.shape("path", "series", style).attr("d", part.path()));
        let text = share.map_or_else(String::new, |share| percent_text(canvas.setting, share));
        labels = labels.children(label(part, style, &series.name, &text));
    }
    labels = labels.children(middle(canvas.setting, plot));
    let key = key(canvas, plot, &shares);
    Drawing { height_em: SIDE, parts: vec![ring, labels], key: Some(key.into()), is_labelled: true }
}

/// Name and share in a part, the share alone, or nothing: as much as has room.
fn label(part: Part, style: usize, name: &str, share: &str) -> Vec<Element> {
    let (x, y) = part.middle();
    let text = |class: &str, y: f64, size: f64, words: &str| {
        let text = el("text").class(class).attr("x", em(x / size)).attr("y", em(y / size));
        text.attr("text-anchor", "middle").child(words)
    };
    let width = text_em(share) + INSET;
    let both = width.max(text_em(name) * SMALL + INSET);
    if part.holds(both, 2.2) {
        let class = format!("part-name {}", paint::class_on(style));
        vec![text(&class, y - 0.25, SMALL, name), text(paint::class_on(style), y + 0.95, 1.0, share)]
    } else if part.holds(width, 1.1) {
        vec![text(paint::class_on(style), y + 0.35, 1.0, share)]
    } else {
        Vec::new()
    }
}

/// The total with its unit. Shares have none: it is always a hundred.
fn middle(setting: Setting<'_>, plot: &Plot) -> Vec<Element> {
    if is_percent(plot) {
        return Vec::new();
    }
    let format = setting.format();
    let total = plot.total(0);
    let (value, unit) = match plot.axis_unit(setting) {
        Some(unit) => (format.quantity(total, Some(unit)), None),
        None => (format.number(total), plot.unit.as_deref().map(|unit| format.unit_name(unit))),
    };
    let head = setting.words().get("data.chart.total_label").to_owned();
    let lines = [(Some(head), "axis-text", SMALL), (Some(value), "name", 1.0), (unit, "axis-text", SMALL)];
    let lines = lines.into_iter().filter_map(|(text, class, size)| Some((text?, class, size)));
    let lines: Vec<_> = lines.collect();
    let mut y = if lines.len() > 2 { 0.35 - LINE } else { 0.35 - LINE / 2.0 };
    let mut texts = Vec::new();
    for (text, class, size) in lines {
        let line = el("text").class(class).attr("x", "0").attr("y", em(y / size));
        texts.push(line.attr("text-anchor", "middle").child(text));
        y += LINE;
    }
    texts
}

/// Every part with its look, name, share and value.
fn key(canvas: Canvas<'_>, plot: &Plot, shares: &[Option<Number>]) -> Element {
    let setting = canvas.setting;
    let items = plot.series.iter().zip(shares).enumerate().map(|(index, (series, share))| {
        let value = &series.values[0];
        let item = el("li").child(swatch(canvas.paint, plot.style(index)));
        let item = item.child(el("span").class("share-name").child(series.name.as_str()));
        match share {
            Some(share) => {
                let percent = el("b").class("share-percent").child(percent_text(setting, *share));
                let value = el("span").class("share-value").child(value.words.as_str());
                item.child(percent).child_if((!is_percent(plot)).then_some(value))
            }
            None => item.child(el("span").class("share-value").child(value.words.as_str())),
        }
    });
    let list = el("ul").class("share-key").children(items);
    let is_off = !is_percent(plot) && Number::sum(shares.iter().flatten().copied()) != Number::from(100);
    let note = is_off.then(|| el("p").class("share-note").child(setting.words().get("data.rounding")));
    el("div").class("share-list").child(list).child_if(note)
}

/// A share as the language writes it.
pub fn percent_text(setting: Setting<'_>, share: Number) -> String {
    setting.format().quantity(share, Some("percent"))
}

/// The ring fits its box.
const _: () = assert!(OUTER * 2.0 <= SIDE);
