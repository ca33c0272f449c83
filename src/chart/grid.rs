//! The lines of the scale behind a drawing.

use crate::chart::geometry::{SMALL, em, percent};
use crate::chart::scale::Scale;
use crate::html::{Element, el};

/// Upright lines from the top to `bottom_em`.
pub fn upright(scale: &Scale, bottom_em: f64) -> Element {
    let lines = scale.ticks.iter().map(|&tick| {
        let x = percent(scale.percent(tick));
        let line = line(tick).attr("x1", x.as_str()).attr("x2", x);
        line.attr("y1", "0.2em").attr("y2", em(bottom_em))
    });
    el("g").children(lines)
}

/// Lines across at the heights that `y_of` gives, each with its number above it at the left edge, where there are
/// `numbers`.
pub fn across(scale: &Scale, numbers: &[String], y_of: impl Fn(f64) -> f64) -> Element {
    let mut group = el("g").class("axis");
    for (index, &tick) in scale.ticks.iter().enumerate() {
        let y = y_of(tick);
        group =
            group.child(line(tick).attr("x1", "0").attr("x2", "100%").attr("y1", em(y)).attr("y2", em(y)));
        let number = numbers.get(index);
        group = group
            .child_if(number.map(|text| {
                el("text").attr("x", "0").attr("y", em((y - 0.25) / SMALL)).child(text.as_str())
            }));
    }
    group
}

/// The line at zero alone, for values that all say themselves.
pub fn zero(y_em: f64) -> Element {
    line(0.0).attr("x1", "0").attr("x2", "100%").attr("y1", em(y_em)).attr("y2", em(y_em))
}

fn line(tick: f64) -> Element {
    el("line").class(if tick == 0.0 { "grid grid-zero" } else { "grid" })
}
