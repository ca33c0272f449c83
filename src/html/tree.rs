//! Finished markup as a tree again: flat, in the order of the text, borrowed from it.

use crate::html::attributes::{Attributes, tag_end};

/// The elements and texts of a piece of markup. Every node knows where the next one that is not inside of it stands, so
/// a subtree is a stretch of the list.
#[derive(Debug)]
pub struct Tree<'a> {
    nodes: Vec<Part<'a>>,
}

/// A node of a tree.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// What it is.
    pub kind: PartKind<'a>,
    /// Index of the first node behind it and all that stands in it.
    pub end: usize,
}

/// What a node of a tree is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind<'a> {
    /// An element: its name and its attributes as written.
    Element(&'a str, &'a str),
    /// Text with its character references as written.
    Text(&'a str),
}

const VOID: [&str; 9] = ["br", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

impl<'a> Tree<'a> {
    /// Reads markup. End tags that are missing are added where the element around ends; those that close nothing are
    /// passed over, as are comments and the doctype.
    #[must_use]
    pub fn new(markup: &'a str) -> Self {
        let mut nodes: Vec<Part<'a>> = Vec::with_capacity(markup.len() / 24);
        let mut open: Vec<usize> = Vec::new();
        let mut rest = markup;
        while let Some(at) = rest.find('<') {
            push_text(&mut nodes, &rest[..at]);
            rest = &rest[at + 1..];
            if let Some(comment) = rest.strip_prefix("!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
            } else if let Some(tag) = rest.strip_prefix('/') {
                let (name, after) = tag.split_once('>').unwrap_or((tag, ""));
                close(&mut nodes, &mut open, name.trim_end());
                rest = after;
            } else if rest.starts_with(|char: char| char.is_ascii_alphabetic()) {
                let (tag, after) = rest.split_at(tag_end(rest));
                let is_end = |byte: u8| byte.is_ascii_whitespace() || byte == b'/';
                let (name, attributes) = tag.split_at(tag.bytes().position(is_end).unwrap_or(tag.len()));
                let is_leaf = VOID.contains(&name) || attributes.ends_with('/');
                if !is_leaf {
                    open.push(nodes.len());
                }
                let end = nodes.len() + 1;
                nodes.push(Part { kind: PartKind::Element(name, attributes), end });
                rest = after.strip_prefix('>').unwrap_or("");
            } else {
                rest = rest.split_once('>').map_or("", |(_, after)| after);
            }
        }
        push_text(&mut nodes, rest);
        for index in open {
            nodes[index].end = nodes.len();
        }
        Self { nodes }
    }

    /// The body of a page, without its head.
    #[must_use]
    pub fn of_page(html: &'a str) -> Self {
        Self::new(html.find("<body").map_or(html, |at| &html[at..]))
    }

    /// How many nodes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Is there none?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// A node.
    #[must_use]
    pub fn part(&self, index: usize) -> Part<'a> {
        self.nodes[index]
    }

    /// Indices of the nodes that stand directly between two places, for the children of a node: behind it, up to its end.
    pub fn between(&self, from: usize, to: usize) -> impl Iterator<Item = usize> + '_ {
        let next = move |index: &usize| Some(self.nodes[*index].end).filter(|end| *end < to);
        std::iter::successors((from < to).then_some(from), next)
    }

    /// Indices of the children of a node.
    pub fn children(&self, index: usize) -> impl Iterator<Item = usize> + '_ {
        self.between(index + 1, self.nodes[index].end)
    }

    /// Name of an element; empty for text.
    #[must_use]
    pub fn name(&self, index: usize) -> &'a str {
        match self.nodes[index].kind {
            PartKind::Element(name, _) => name,
            PartKind::Text(_) => "",
        }
    }

    /// The raw value of an attribute.
    #[must_use]
    pub fn get(&self, index: usize, name: &str) -> Option<&'a str> {
        match self.nodes[index].kind {
            PartKind::Element(_, attributes) => {
                Attributes::new(attributes).find(|(key, _)| *key == name).map(|(_, value)| value)
            }
            PartKind::Text(_) => None,
        }
    }

    /// The first element with a name between two places, at any depth.
    #[must_use]
    pub fn find(&self, from: usize, to: usize, name: &str) -> Option<usize> {
        (from..to).find(|&index| self.name(index) == name)
    }
}

fn push_text<'a>(nodes: &mut Vec<Part<'a>>, text: &'a str) {
    if !text.is_empty() {
        let end = nodes.len() + 1;
        nodes.push(Part { kind: PartKind::Text(text), end });
    }
}

/// Closes the innermost open element of that name, and those inside of it.
fn close(nodes: &mut [Part<'_>], open: &mut Vec<usize>, name: &str) {
    let is_it = |index: &usize| matches!(nodes[*index].kind, PartKind::Element(own, _) if own == name);
    let Some(position) = open.iter().rposition(is_it) else { return };
    let end = nodes.len();
    for index in open.drain(position..) {
        nodes[index].end = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subtree_is_a_stretch() {
        let tree = Tree::new("<!doctype html><ul class=\"a>b\"><li>1<br>2<li>3</b></ul>!<svg><path/></svg>");
        let names: Vec<&str> = (0..tree.len()).map(|index| tree.name(index)).collect();
        assert_eq!(names, ["ul", "li", "", "br", "", "li", "", "", "svg", "path"]);
        assert_eq!(tree.between(0, tree.len()).collect::<Vec<_>>(), [0, 7, 8]);
        assert_eq!(tree.get(0, "class"), Some("a>b"));
        assert_eq!(tree.find(0, tree.len(), "path"), Some(9));
    }
}
