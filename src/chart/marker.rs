//! Points of a line chart: their shape tells the series, not their colour.

use crate::chart::geometry::{em, percent};
use crate::html::{Element, el};

/// A triangle around the point, 0.8 em wide, in the 100 units of its own drawing.
const TRIANGLE: &str = "M0-44 42 34H-42Z";

/// A marker at a point: circles for the first two styles, squares, then triangles; every second one is filled.
pub fn at(style: usize, x_percent: f64, y_em: f64) -> Element {
    let place = |inner: Element| {
        // An inner drawing at the point: a square cannot begin at "percent minus em" by itself.
        el("svg").attr("x", percent(x_percent)).attr("y", em(y_em)).attr("overflow", "visible").child(inner)
    };
    match style {
        1 | 2 => el("circle")
            .class(class(style))
            .attr("cx", percent(x_percent))
            .attr("cy", em(y_em))
            .attr("r", "0.32em"),
        3 | 4 => {
            let square = el("rect").class(class(style)).attr("x", "-0.3em").attr("y", "-0.3em");
            place(square.attr("width", "0.6em").attr("height", "0.6em"))
        }
        _ => place(
            el("svg")
                .attr("width", "1em")
                .attr("height", "1em")
                .attr("viewBox", "0 0 100 100")
                .attr("overflow", "visible")
                .child(triangle(style)),
        ),
    }
}

/// A marker in the middle of a swatch of 24 by 14.
pub fn in_swatch(style: usize) -> Element {
    match style {
        1 | 2 => el("circle").class(class(style)).attr("cx", "12").attr("cy", "7").attr("r", "4"),
        3 | 4 => {
            let square = el("rect").class(class(style)).attr("x", "8").attr("y", "3");
            square.attr("width", "8").attr("height", "8")
        }
        _ => el("path").class(class(style)).attr("d", "M12 2 17 11H7Z"),
    }
}

fn triangle(style: usize) -> Element {
    el("path").class(class(style)).attr("d", TRIANGLE).attr("vector-effect", "non-scaling-stroke")
}

const fn class(style: usize) -> &'static str {
    if style.is_multiple_of(2) { "point point-2" } else { "point" }
}
