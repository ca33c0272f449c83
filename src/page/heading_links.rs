//! Links to the sections of a text, beside their headings: to copy or to share a place.

use crate::html::{Element, Node, el, text_of};
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
        let label = self.setting.words().fill("page.heading_link", &[("title", &title)]);
        // The label is in the language of the page, whatever that of the text.
        let lang = (self.text_language() != self.page.language).then(|| self.page.language.to_owned());
        let link = el("a")
            .class("heading-link")
            .attr("href", format!("#{id}"))
            .attr_if("lang", lang)
            .attr("aria-label", label)
            .attr("data-twin", "none");
        Some(link.into())
    }
}
