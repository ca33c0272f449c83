//! What the series look like.

use crate::chart::marker;
use crate::chart::paint::Paint;
use crate::chart::series::Plot;
use crate::html::{Element, Node, el};

/// A list of swatches and names, where there are several series. A line chart shows a piece of each line.
pub fn legend(plot: &Plot, paint: Paint<'_>, lines: bool) -> Option<Node> {
    if plot.series.len() < 2 {
        return None;
    }
    let items = plot.series.iter().enumerate().map(|(index, series)| {
        let style = plot.style(index);
        let picture = if lines { line(style) } else { swatch(paint, style) };
        el("li").child(picture).child(series.name.as_str())
    });
    Some(el("ul").class("legend").children(items).into())
}

/// A small box in a style.
pub fn swatch(paint: Paint<'_>, style: usize) -> Element {
    let rect = paint.shape("rect", "swatch", style);
    picture().child(rect.attr("x", "1").attr("y", "1").attr("width", "22").attr("height", "12"))
}

fn line(style: usize) -> Element {
    let line = el("line").class(format!("line line-{style}"));
    let line = line.attr("x1", "1").attr("x2", "23").attr("y1", "7").attr("y2", "7");
    picture().child(line).child(marker::in_swatch(style))
}

fn picture() -> Element {
    el("svg").attr("viewBox", "0 0 24 14").attr("aria-hidden", "true").attr("focusable", "false")
}
