//! The name of a place above its bars, in as many lines as it needs.

use crate::chart::geometry::{COLUMNS, em};
use crate::chart::wrap::wrap;
use crate::html::{Element, el};

/// Baseline of the first line of a name.
pub const NAME: f64 = 1.35;
/// From line to line of a name.
const LINE: f64 = 1.4;

/// The name with its first baseline at `y_em`, and the baseline of its last line.
pub fn above(name: &str, y_em: f64) -> (Element, f64) {
    let text = el("text").class("name").attr("x", "0").attr("y", em(y_em));
    let lines = wrap(name, COLUMNS);
    if let [only] = lines.as_slice() {
        return (text.child(only.as_str()), y_em);
    }
    lines_of(text, &lines, "0", LINE, y_em)
}

/// A text of several lines at `x`, and the baseline of its last line.
pub fn lines_of(text: Element, lines: &[String], x: &str, line_em: f64, y_em: f64) -> (Element, f64) {
    let mut y = y_em;
    let mut text = text;
    for (number, line) in lines.iter().enumerate() {
        // A space between lines: together they are one text for copying and for screen readers.
        let line = if number + 1 < lines.len() { format!("{line} ") } else { line.clone() };
        let dy = if number == 0 { 0.0 } else { line_em };
        y += dy;
        text = text.child(el("tspan").attr("x", x).attr("dy", em(dy)).child(line));
    }
    (text, y)
}
