//! The `:::` blocks.

use crate::diagnostic::Problem;
use crate::html::{Element, Node, el, text_of};
use crate::markdown::build::Builder;
use crate::markdown::ruby::with_readings;
use crate::text::{Span, nearest};

const NAMES: [&str; 10] = [
    "note",
    "important",
    "warning",
    "summary",
    "quote",
    "compare",
    "columns",
    "steps",
    "details",
    "statement",
];

/// A block that has begun.
pub struct OpenBlock {
    /// Its name, as typed.
    pub name: String,
    /// Where the name stands.
    pub span: Span,
    /// The rest of its first line.
    pub title: String,
    /// What stands in it so far.
    pub nodes: Vec<Node>,
}

impl Builder<'_> {
    /// Is there such a block? A wrong name is reported.
    pub(super) fn check_block(&self, name: &str, span: Span) {
        if !NAMES.contains(&name) {
            let nearest = nearest(name, NAMES);
            self.report(span, Problem::UnknownDirective { name: name.to_owned(), nearest });
        }
    }

    /// The element of a finished block.
    pub(super) fn block(&mut self, block: OpenBlock) -> Node {
        let OpenBlock { name, title, nodes, .. } = block;
        match name.as_str() {
            "note" | "important" | "warning" => self.callout(&name, &title, nodes),
            "summary" => self.summary(&title, nodes),
            "quote" => quote(&title, nodes),
            "compare" => panels("compare", nodes),
            "columns" => panels("columns", nodes),
            "steps" => el("div").class("steps").children(nodes).into(),
            "details" => self.details(&title, nodes),
            "statement" => statement(nodes),
            _ => el("div").children(nodes).into(),
        }
    }

    fn callout(&mut self, name: &str, title: &str, nodes: Vec<Node>) -> Node {
        let words = self.context.setting.words();
        let icon = if name == "note" { "info" } else { name };
        let title = if title.is_empty() {
            words.get(&format!("callout.{name}")).to_owned()
        } else {
            title.to_owned()
        };
        let id = self.new_id("callout");
        let heading = el("p")
            .class("callout-title")
            .attr("id", id.as_str())
            .child(Node::Markup(self.context.setting.icon(icon).to_owned()))
            .children(with_readings(&title));
        el("div")
            .class(format!("callout callout-{name}"))
            .attr("role", "note")
            .attr("aria-labelledby", id)
            .child(heading)
            .children(nodes)
            .into()
    }

    fn summary(&mut self, title: &str, nodes: Vec<Node>) -> Node {
        let words = self.context.setting.words();
        let own = if self.context.is_print() { "callout.summary_on_paper" } else { "callout.summary" };
        let title = if title.is_empty() { words.get(own).to_owned() } else { title.to_owned() };
        let id = self.new_id("summary");
        let heading = el("p").class("summary-title").attr("id", id.as_str()).children(with_readings(&title));
        el("div")
            .class("summary-box")
            .attr("role", "note")
            .attr("aria-labelledby", id)
            .child(heading)
            .children(nodes)
            .into()
    }

    fn details(&mut self, title: &str, nodes: Vec<Node>) -> Node {
        let words = self.context.setting.words();
        let title = if title.is_empty() { words.get("callout.details").to_owned() } else { title.to_owned() };
        let icon = Node::Markup(self.context.setting.icon("chevron-down").to_owned());
        el("details")
            .class("fold")
            .child(el("summary").child(icon).children(with_readings(&title)))
            .child(el("div").class("fold-body").children(nodes))
            .into()
    }
}

/// A quotation; the rest of the first line names its source.
fn quote(source: &str, nodes: Vec<Node>) -> Node {
    let cite = (!source.is_empty())
        .then(|| el("p").class("quote-source").child(el("cite").children(with_readings(source))));
    el("blockquote").class("quote").children(nodes).child_if(cite).into()
}

/// One panel per heading.
fn panels(class: &'static str, nodes: Vec<Node>) -> Node {
    let mut panels: Vec<Element> = Vec::new();
    for node in nodes {
        let is_heading =
            node.as_element().is_some_and(|element| matches!(element.name, "h2" | "h3" | "h4" | "h5" | "h6"));
        if is_heading || panels.is_empty() {
            panels.push(el("div"));
        }
        if let Some(panel) = panels.last_mut() {
            panel.children.push(node);
        }
    }
    el("div").class(class).children(panels).into()
}

/// A sentence set large, and what explains it.
fn statement(mut nodes: Vec<Node>) -> Node {
    if let Some(Node::Element(first)) = nodes.first_mut() {
        first.set("class", "statement");
        if first.children.iter().all(|node| matches!(node, Node::Text(_))) {
            let text = text_of(&first.children);
            first.children = phrases(&text);
        }
    }
    el("div").class("statement-block").children(nodes).into()
}

/// A large sentence in pieces that are not broken inside: after each comma and full stop.
fn phrases(text: &str) -> Vec<Node> {
    if text.is_ascii() || !text.contains(['、', '。']) {
        return vec![Node::text(text)];
    }
    text.split_inclusive(['、', '。']).map(|part| el("span").class("phrase").child(part).into()).collect()
}
