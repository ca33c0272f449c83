//! Links to the sections of a text, beside their headings: to copy or to share a place.

use crate::html::{Element, Node, el, text_of};
use crate::model::Setting;
use crate::page::frame::PageScope;

impl PageScope<'_> {
    /// Puts a link behind each heading of a text that has an anchor, but not into blocks. It stands beside the heading and
    /// not in it: the heading keeps its name for screen readers, contents and search.
    pub fn with_heading_links(&self, nodes: Vec<Node>) -> Vec<Node> {
        let mut out = Vec::with_capacity(nodes.len());
        for node in nodes {
            let link = node.as_element().and_then(|element| self.heading_link(element));
            out.push(node);
            out.extend(link);
        }
        out
    }

    fn heading_link(&self, heading: &Element) -> Option<Node> {
        if !matches!(heading.name, "h2" | "h3" | "h4") {
            return None;
        }
        let id = heading.get("id")?;
        let title = text_of(&heading.children);
        // Borrowed text keeps its language, and its links with it.
        let words = Setting::new(self.site(), self.text_language()).words();
        let label = words.fill("page.heading_link", &[("title", &title)]);
        let link = el("a")
            .class("heading-link")
            .attr("href", format!("#{id}"))
            .attr("aria-label", label)
            .attr("data-twin", "none");
        Some(link.into())
    }
}
