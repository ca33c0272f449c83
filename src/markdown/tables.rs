//! Tables written in Markdown: the same markup as the tables of the booklet.

use crate::diagnostic::Problem;
use crate::html::{Element, Node, el, text_of};
use crate::markdown::build::Builder;
use crate::text::Span;

/// A Markdown table that waits for its caption.
pub struct OpenTable {
    /// Cells of the heading.
    pub head: Vec<(Vec<Node>, Span)>,
    /// Cells of each row.
    pub rows: Vec<Vec<Vec<Node>>>,
    /// Is the column set to the right?
    pub numeric: Vec<bool>,
    /// Where the table stands.
    pub span: Span,
}

impl Builder<'_> {
    /// The finished table; a missing caption is reported.
    pub(super) fn markdown_table(&mut self, table: OpenTable, caption: Option<Vec<Node>>) -> Node {
        if caption.is_none() {
            self.report(table.span, Problem::TableWithoutCaption);
        }
        let id = self.new_id("table");
        let caption_id = format!("{id}-caption");
        let label = self.next_table_label();
        let caption = el("caption")
            .attr("id", caption_id.as_str())
            .child_if(label.map(|label| el("span").class("label").child(label)))
            .children(caption.unwrap_or_default());
        let mut head = el("tr");
        for (index, (nodes, span)) in table.head.into_iter().enumerate() {
            if text_of(&nodes).trim().is_empty() {
                self.report(span, Problem::EmptyTableHeader);
            }
            let numeric = table.numeric.get(index).copied().unwrap_or(false);
            head = head.child(cell("th", numeric).attr("scope", "col").children(nodes));
        }
        let rows = table.rows.into_iter().map(|cells| {
            el("tr").children(cells.into_iter().enumerate().map(|(index, nodes)| {
                let numeric = table.numeric.get(index).copied().unwrap_or(false);
                if index == 0 {
                    el("th").attr("scope", "row").children(nodes)
                } else {
                    cell("td", numeric).children(nodes)
                }
            }))
        });
        let table = el("table")
            .class("table")
            .child(caption)
            .child(el("thead").child(head))
            .child(el("tbody").children(rows));
        let region = el("div")
            .class("table-region")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-labelledby", caption_id)
            .child(table);
        el("div").class("data-figure").attr("id", id).child(region).into()
    }
}

fn cell(name: &'static str, numeric: bool) -> Element {
    if numeric { el(name).class("num") } else { el(name) }
}
