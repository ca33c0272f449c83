//! A node of a page.

use crate::html::Element;

/// Part of a page: markup as data until the writer makes text of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element with its children.
    Element(Element),
    /// Text, not yet escaped.
    Text(String),
    /// Markup that the theme gives ready-made (icons, drawings). Never made from content.
    Markup(String),
}

impl Node {
    /// A text node.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The element, if this is one.
    #[must_use]
    pub const fn as_element(&self) -> Option<&Element> {
        match self {
            Self::Element(element) => Some(element),
            _ => None,
        }
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The text that a reader sees in `nodes`, without markup; ruby readings are left out.
#[must_use]
pub fn text_of(nodes: &[Node]) -> String {
    let mut text = String::new();
    collect(nodes, &mut text);
    text
}

fn collect(nodes: &[Node], text: &mut String) {
    for node in nodes {
        match node {
            Node::Text(part) => text.push_str(part),
            Node::Element(element) if matches!(element.name, "rt" | "rp") => {}
            Node::Element(element) => collect(&element.children, text),
            Node::Markup(_) => {}
        }
    }
}
