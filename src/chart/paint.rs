//! What series look like, told apart without colour: light, dark, or a pattern. The theme has a class for every style.

use crate::html::{Element, el};

/// As many styles as there are.
pub const STYLES: usize = 7;

/// The styles of parts of a whole in order: dark and light ones first, so that few parts look calm.
const PARTS: [usize; STYLES] = [2, 1, 3, 4, 5, 6, 7];

/// The style of a part.
pub fn of_part(index: usize) -> usize {
    PARTS[index % STYLES]
}

/// Fills shapes; patterns have ids on the page.
#[derive(Clone, Copy, Debug)]
pub struct Paint<'a> {
    /// Prefix of the patterns' ids.
    pub id: &'a str,
}

impl Paint<'_> {
    /// A shape in a style, without its place: `class` is `series` or `swatch`.
    pub fn shape(self, name: &'static str, class: &str, style: usize) -> Element {
        let shape = el(name).class(format!("{class}-{style}"));
        if pattern(style).is_some() {
            shape.attr("fill", format!("url(#{}-p{style})", self.id))
        } else {
            shape
        }
    }

    /// The patterns of the first `count` styles; nothing where they need none.
    pub fn patterns(self, count: usize) -> Option<Element> {
        let patterns: Vec<Element> =
            (1..=count).filter_map(|style| Some(self.pattern(style, pattern(style)?))).collect();
        (!patterns.is_empty()).then(|| el("defs").children(patterns))
    }

    fn pattern(self, style: usize, (side, path): (&str, &str)) -> Element {
        let ground = el("rect").class("ground").attr("width", side).attr("height", side);
        el("pattern")
            .class(format!("pattern-{style}"))
            .attr("id", format!("{}-p{style}", self.id))
            .attr("width", side)
            .attr("height", side)
            .attr("patternUnits", "userSpaceOnUse")
            .child(ground)
            .child(el("path").attr("d", path))
    }
}

/// The class of a text that lies on a style: dark styles turn it, patterns give it a ground of its own.
pub const fn class_on(style: usize) -> &'static str {
    match style {
        1 => "value",
        2 => "value-2",
        5 => "value-5",
        _ => "value halo",
    }
}

/// Side of the tile in px, and what is drawn in it: strokes, dots, rules, a net.
const fn pattern(style: usize) -> Option<(&'static str, &'static str)> {
    Some(match style {
        3 => ("8", "M-2 2 2-2M0 8 8 0M6 10 10 6"),
        4 => ("7", "M2 2h.01M5.5 5.5h.01"),
        6 => ("6", "M0 3h6"),
        7 => ("9", "M0 0 9 9M0 9 9 0"),
        _ => return None,
    })
}
