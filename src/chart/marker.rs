//! Points of a line chart: their shape tells the series, not their colour.

use crate::chart::geometry::{em, percent};
use crate::html::{Element, el};

/// A marker at a point: circles for the first two styles, squares for the others; every second one is filled.
pub fn at(style: usize, x_percent: f64, y_em: f64) -> Element {
    if style <= 2 {
        return el("circle")
            .class(class(style))
            .attr("cx", percent(x_percent))
            .attr("cy", em(y_em))
            .attr("r", "0.32em");
    }
    // An inner drawing at the point: a square cannot begin at "percent minus em" by itself.
    let square = el("rect").class(class(style)).attr("x", "-0.3em").attr("y", "-0.3em");
    let square = square.attr("width", "0.6em").attr("height", "0.6em");
    el("svg").attr("x", percent(x_percent)).attr("y", em(y_em)).attr("overflow", "visible").child(square)
}

/// A marker in the middle of a swatch of 24 by 14.
pub fn in_swatch(style: usize) -> Element {
    if style <= 2 {
        return el("circle").class(class(style)).attr("cx", "12").attr("cy", "7").attr("r", "4");
    }
    let square = el("rect").class(class(style)).attr("x", "8").attr("y", "3");
    square.attr("width", "8").attr("height", "8")
}

const fn class(style: usize) -> &'static str {
    if style.is_multiple_of(2) { "point point-2" } else { "point" }
}
