//! A table in its scroll region, without a frame: for pages and for the fold under a chart.

use crate::html::{Element, Node, el};
use crate::model::{Setting, Table};
use crate::table::layout::Layout;
use crate::table::units::Units;
use crate::table::{Frame, Selection, body, head, phrases};

/// More rows than this scroll inside their region.
const TALL: usize = 20;

/// The table in a region that scrolls by itself and can be reached by keyboard.
///
/// `role="region" tabindex="0"` with a name: WCAG 2.1.1, as WAI and GOV.UK do it for wide tables.
#[must_use]
pub fn region(setting: Setting<'_>, table: &Table, selection: &Selection, frame: &Frame<'_>) -> Node {
    let layout = Layout::new(setting, table, selection);
    let class = if layout.is_wide() { "table table-wide" } else { "table" };
    let content = el("table")
        .class(class)
        .child(caption(setting, table, frame, &layout.units))
        .children(head::head(setting, &layout))
        .children(body::body(setting, &layout, frame));
    let tall = selection.shown().len() > TALL;
    scroll(frame, tall, content).into()
}

/// The region around a table.
pub fn scroll(frame: &Frame<'_>, tall: bool, content: Element) -> Element {
    el("div")
        .class(if tall { "table-region table-region-tall" } else { "table-region" })
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-labelledby", frame.caption_id())
        .child(content)
}

/// Number, title, unit and note.
pub fn caption(setting: Setting<'_>, table: &Table, frame: &Frame<'_>, units: &Units) -> Element {
    let mut caption = el("caption").attr("id", frame.caption_id());
    if let Some(label) = frame.label {
        caption = caption.child(el("span").class("label").child(label)).child(" ");
    }
    caption = caption.child(phrases::text(setting, &table.title));
    match unit_note(setting, table, units) {
        Some(note) => caption.child(" ").child(el("span").class("unit-note").child(note)),
        None => caption,
    }
}

fn unit_note(setting: Setting<'_>, table: &Table, units: &Units) -> Option<String> {
    let words = setting.words();
    let note = table.note.as_ref().and_then(|note| note.find(setting.language));
    let unit = match units {
        Units::Caption(unit) => Some(words.fill("data.unit", &[("unit", &setting.format().unit_name(unit))])),
        _ => None,
    };
    match (unit, note) {
        (Some(unit), Some(note)) => Some(words.fill("data.unit_note", &[("unit", &unit), ("note", note)])),
        (Some(unit), None) => Some(unit),
        (None, note) => note.map(str::to_owned),
    }
}
