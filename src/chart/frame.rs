//! The figure around a chart: caption, legend, drawing, its table in a fold, source and files.

use crate::chart::Chart;
use crate::html::{Node, el};
use crate::model::{Setting, Table};

/// What the page gives for the figure.
#[derive(Clone, Debug, Default)]
pub struct ChartFrame<'a> {
    /// Id on the page; the caption is `{id}-caption`.
    pub id: &'a str,
    /// 図2-1.
    pub label: Option<&'a str>,
    /// The same values as a table, for the fold.
    pub table: Option<Node>,
    /// Source, notes and files.
    pub foot: Option<Node>,
}

/// The whole figure.
#[must_use]
pub fn frame(setting: Setting<'_>, table: &Table, chart: Chart, frame: ChartFrame<'_>) -> Node {
    let caption_id = format!("{}-caption", frame.id);
    let mut caption = el("figcaption").attr("id", &caption_id);
    if let Some(label) = frame.label {
        caption = caption.child(el("span").class("label").child(label)).child(" ");
    }
    caption = caption.child(table.title.get(setting.language));
    if let Some(note) = unit_note(setting, table, chart.unit.as_deref()) {
        caption = caption.child(" ").child(el("span").class("unit-note").child(note));
    }
    let fold = frame.table.map(|table| {
        let icon = Node::Markup(setting.icon("chevron-down").to_owned());
        let summary = el("summary").child(icon).child(setting.words().get("data.show_table"));
        el("details").class("fold").child(summary).child(table)
    });
    el("figure")
        .class("data-figure")
        .attr("data-search", "none")
        .attr("id", frame.id)
        .attr("aria-labelledby", caption_id)
        .child(caption)
        .child_if(chart.legend)
        .children(chart.drawing)
        .child_if(fold)
        .child_if(frame.foot)
        .into()
}

fn unit_note(setting: Setting<'_>, table: &Table, unit: Option<&str>) -> Option<String> {
    let words = setting.words();
    let note = table.note.as_ref().and_then(|note| note.find(setting.language));
    let unit = unit.map(|unit| words.fill("data.unit", &[("unit", &setting.format().unit_name(unit))]));
    match (unit, note) {
        (Some(unit), Some(note)) => Some(words.fill("data.unit_note", &[("unit", &unit), ("note", note)])),
        (Some(unit), None) => Some(unit),
        (None, note) => note.map(str::to_owned),
    }
}
