//! Footnotes: numbered by first reference, each with a way back.

use std::collections::BTreeMap;

use crate::diagnostic::Problem;
use crate::html::{Element, Node, el};
use crate::markdown::build::Builder;
use crate::text::Span;

/// Footnotes of one document.
#[derive(Debug, Default)]
pub struct Footnotes {
    texts: BTreeMap<String, (Vec<Node>, Span)>,
    /// Names in the order of their numbers, with the number of references so far.
    used: Vec<(String, usize)>,
}

impl Builder<'_> {
    /// Keeps the text of a note.
    pub(super) fn note_text(&mut self, name: &str, nodes: Vec<Node>, span: Span) {
        self.footnotes.texts.insert(name.to_owned(), (nodes, span));
    }

    /// A reference to a note.
    pub(super) fn note_reference(&mut self, name: &str) -> Node {
        let index = self.footnotes.used.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
            self.footnotes.used.push((name.to_owned(), 0));
            self.footnotes.used.len() - 1
        });
        let count = &mut self.footnotes.used[index].1;
        *count += 1;
        let (number, id) = (index + 1, reference_id(index + 1, *count));
        let words = self.context.setting.words();
        let label = words.fill("note.reference", &[("n", &number.to_string())]);
        let link = el("a")
            .attr("id", self.context.id(&id))
            .attr("href", format!("#{}", self.context.id(&format!("note-{number}"))))
            .attr("role", "doc-noteref")
            .child(label);
        el("sup").child(link).into()
    }

    /// The list of notes, if there are any.
    pub(super) fn notes(&mut self) -> Option<Node> {
        let mut footnotes = std::mem::take(&mut self.footnotes);
        let words = self.context.setting.words();
        let mut list = el("ol").class("notes");
        for (index, (name, count)) in footnotes.used.iter().enumerate() {
            let number = (index + 1).to_string();
            let (mut nodes, _) = footnotes.texts.remove(name).unwrap_or_default();
            let backlinks = (1..=*count).map(|reference| {
                el("a")
                    .class("backlink")
                    .attr("href", format!("#{}", self.context.id(&reference_id(index + 1, reference))))
                    .attr("role", "doc-backlink")
                    .attr("aria-label", words.fill("note.back", &[("n", &number)]))
                    .child("↩")
            });
            append(&mut nodes, backlinks);
            let id = self.context.id(&format!("note-{number}"));
            list = list.child(el("li").attr("id", id).children(nodes));
        }
        for (name, (_, span)) in footnotes.texts {
            self.report(span, Problem::UnusedFootnote { name });
        }
        (!footnotes.used.is_empty()).then(|| list.into())
    }
}

/// Puts the ways back into the note's last paragraph.
fn append(nodes: &mut Vec<Node>, links: impl Iterator<Item = Element>) {
    let links = links.flat_map(|link| [Node::text(" "), link.into()]);
    match nodes.last_mut() {
        Some(Node::Element(element)) if element.name == "p" => element.children.extend(links),
        _ => nodes.extend(links),
    }
}

fn reference_id(number: usize, reference: usize) -> String {
    if reference == 1 { format!("ref-{number}") } else { format!("ref-{number}-{reference}") }
}
