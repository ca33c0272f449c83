//! A run of text with its emphasis, seen as one flat text, and parts of it wrapped across the emphasis.

use crate::html::{Element, Node};

/// Stands for everything that is no text: a link, a figure, a line break. No term holds it.
const BARRIER: char = '\0';

/// A run as text.
#[derive(Debug, Default)]
pub struct Flat<'a> {
    /// The text, with a `BARRIER` for each element that is no emphasis.
    pub text: String,
    /// Buttons in it, with their places in `text`.
    pub buttons: Vec<(usize, &'a Element)>,
}

/// A part of a run to be wrapped, by places in its flat text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrap {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What to wrap it with; the caller knows.
    pub with: usize,
}

/// Does text go on across the borders of this node? Text itself, and emphasis of all sorts.
pub fn is_transparent(node: &Node) -> bool {
    match node {
        Node::Text(_) => true,
        Node::Element(element) => matches!(element.name, "em" | "strong" | "del"),
        Node::Markup(_) => false,
    }
}

/// The flat text of a run.
pub fn flat(nodes: &[Node]) -> Flat<'_> {
    let mut flat = Flat::default();
    collect(nodes, &mut flat);
    flat
}

fn collect<'a>(nodes: &'a [Node], flat: &mut Flat<'a>) {
    for node in nodes {
        match node {
            Node::Text(text) => flat.text.push_str(text),
            Node::Element(element) if is_transparent(node) => collect(&element.children, flat),
            Node::Element(element) => {
                if element.name == "button" {
                    flat.buttons.push((flat.text.len(), element));
                }
                flat.text.push(BARRIER);
            }
            Node::Markup(_) => flat.text.push(BARRIER),
        }
    }
}

/// The length of a node in the flat text.
fn length(node: &Node) -> usize {
    match node {
        Node::Text(text) => text.len(),
        Node::Element(element) if is_transparent(node) => element.children.iter().map(length).sum(),
        Node::Element(_) | Node::Markup(_) => BARRIER.len_utf8(),
    }
}

/// The run with parts wrapped. A part inside of one emphasis is wrapped there; one that crosses a border is wrapped
/// outside, and the emphasis is split at the part's borders. Wraps are in order and do not overlap.
pub fn wrapped(mut nodes: Vec<Node>, wraps: &[Wrap], make: &dyn Fn(usize, Vec<Node>) -> Node) -> Vec<Node> {
    let mut out = Vec::with_capacity(nodes.len() + 2 * wraps.len());
    let mut offset = 0;
    let mut inner = Vec::new();
    for wrap in wraps {
        let here = Wrap { start: wrap.start - offset, end: wrap.end - offset, ..*wrap };
        if is_in_emphasis(&nodes, here) {
            inner.push(here);
            continue;
        }
        let (before, rest) = split(nodes, here.start);
        let (part, after) = split(rest, here.end - here.start);
        out.extend(wrapped_inside(before, &std::mem::take(&mut inner), make));
        out.push(make(wrap.with, part));
        nodes = after;
        offset = wrap.end;
    }
    out.extend(wrapped_inside(nodes, &inner, make));
    out
}

/// Each wrap stands inside of one emphasis among the nodes.
fn wrapped_inside(nodes: Vec<Node>, wraps: &[Wrap], make: &dyn Fn(usize, Vec<Node>) -> Node) -> Vec<Node> {
    let mut start = 0;
    let one = |node: Node| {
        let end = start + length(&node);
        let inner: Vec<Wrap> = wraps
            .iter()
            .filter(|wrap| start <= wrap.start && wrap.end <= end)
            .map(|wrap| Wrap { start: wrap.start - start, end: wrap.end - start, ..*wrap })
            .collect();
        start = end;
        match node {
            Node::Element(mut element) if !inner.is_empty() => {
                element.children = wrapped(element.children, &inner, make);
                element.into()
            }
            other => other,
        }
    };
    nodes.into_iter().map(one).collect()
}

fn is_in_emphasis(nodes: &[Node], wrap: Wrap) -> bool {
    let mut start = 0;
    nodes.iter().any(|node| {
        let end = start + length(node);
        let is_inside = start <= wrap.start && wrap.end <= end;
        start = end;
        is_inside && matches!(node, Node::Element(_))
    })
}

/// The nodes before and after a place in their flat text; emphasis that holds the place stands in both.
fn split(nodes: Vec<Node>, at: usize) -> (Vec<Node>, Vec<Node>) {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    let mut start = 0;
    for node in nodes {
        let end = start + length(&node);
        if end <= at {
            before.push(node);
        } else if start >= at {
            after.push(node);
        } else {
            match node {
                Node::Text(text) => {
                    before.push(Node::text(&text[..at - start]));
                    after.push(Node::text(&text[at - start..]));
                }
                Node::Element(mut element) => {
                    let (left, right) = split(std::mem::take(&mut element.children), at - start);
                    before.push(element.clone().children(left).into());
                    after.push(element.children(right).into());
                }
                Node::Markup(_) => {}
            }
        }
        start = end;
    }
    (before, after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::{el, to_html};

    fn wrap(nodes: Vec<Node>, parts: &[&str]) -> String {
        let text = flat(&nodes).text;
        let wraps: Vec<Wrap> = parts
            .iter()
            .map(|part| {
                let start = text.find(part).unwrap();
                Wrap { start, end: start + part.len(), with: 0 }
            })
            .collect();
        to_html(&wrapped(nodes, &wraps, &|_, nodes| el("b").children(nodes).into()))
    }

    #[test]
    fn parts_across_emphasis() {
        let strong = |text: &str| Node::from(el("strong").child(text));
        let nodes =
            || vec!["市の".into(), strong("情報"), "システムと".into(), strong("生成AIとRPA"), "。".into()];
        for (parts, expected) in [
            (
                &["情報システム"][..],
                "市の<b><strong>情報</strong>システム</b>と<strong>生成AIとRPA</strong>。",
            ),
            (
                &["生成AI", "RPA"],
                "市の<strong>情報</strong>システムと<strong><b>生成AI</b>と<b>RPA</b></strong>。",
            ),
            (
                &["の情", "ムと生成", "RPA"],
                "市<b>の<strong>情</strong></b><strong>報</strong>システ<b>ムと<strong>生成</strong></b>\
                 <strong>AIと<b>RPA</b></strong>。",
            ),
            (&["市"], "<b>市</b>の<strong>情報</strong>システムと<strong>生成AIとRPA</strong>。"),
        ] {
            assert_eq!(wrap(nodes(), parts), expected);
        }
    }

    #[test]
    fn what_is_no_text_parts_the_text() {
        let nodes = vec!["情報".into(), el("br").into(), el("em").child(el("code").child("x")).into()];
        assert_eq!(flat(&nodes).text, "情報\0\0");
        assert_eq!(wrap(nodes, &["報"]), "情<b>報</b><br><em><code>x</code></em>");
    }
}
