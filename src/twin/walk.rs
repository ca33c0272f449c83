//! The way through a page: from its `<main>` to the text.

use std::collections::BTreeSet;

use crate::html::{PartKind, Role, Tree, role, unescape};
use crate::twin::Front;
use crate::twin::line::Line;
use crate::twin::writer::Writer;

/// What all parts of the way need.
pub struct Walk<'a> {
    /// The page.
    pub tree: &'a Tree<'a>,
    /// Makes the address that a twin has for an address of the page.
    pub link: &'a dyn Fn(&str) -> String,
    /// Ids of notes and numbered sources: items of ordered lists that the page itself links to.
    pub notes: BTreeSet<&'a str>,
    /// The heading that stands first, wherever the page has it.
    pub title: Option<usize>,
    /// The text so far.
    pub out: Writer,
}

/// The Markdown twin of a finished page. `link` makes an address for the twin from an address on the page.
#[must_use]
pub fn twin(tree: &Tree<'_>, front: &Front<'_>, link: &dyn Fn(&str) -> String) -> String {
    let main = tree.find(0, tree.len(), "main");
    let (from, to) = main.map_or((0, tree.len()), |main| (main + 1, tree.part(main).end));
    let title = tree.find(from, to, "h1").or_else(|| tree.find(0, tree.len(), "h1"));
    let notes = notes(tree, from, to);
    let mut walk = Walk { tree, link, notes, title, out: Writer::default() };
    let words = title.map(|title| walk.words(title)).unwrap_or_default();
    let mut out = String::with_capacity(tree.len() * 12);
    front.write(&words, &mut out);
    walk.out = Writer::new(out);
    if let Some(title) = title {
        let mut heading = Line::default();
        walk.inline_children(title, &mut heading);
        walk.out.heading(1, &heading.finish());
    }
    walk.blocks(from, to);
    walk.out.finish()
}

/// The items of ordered lists that links of the page lead to.
fn notes<'a>(tree: &Tree<'a>, from: usize, to: usize) -> BTreeSet<&'a str> {
    let all = || from..to;
    let items: BTreeSet<&str> = all()
        .filter(|&index| tree.name(index) == "ol")
        .flat_map(|list| tree.children(list).filter_map(|item| tree.get(item, "id")))
        .collect();
    if items.is_empty() {
        return items;
    }
    all()
        .filter(|&index| tree.name(index) == "a")
        .filter_map(|index| tree.get(index, "href")?.strip_prefix('#'))
        .filter(|id| items.contains(id))
        .collect()
}

impl Walk<'_> {
    /// The words of a node, without marks.
    fn words(&self, index: usize) -> String {
        let mut text = String::new();
        self.collect(index, &mut text);
        text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn collect(&self, index: usize, text: &mut String) {
        match self.tree.part(index).kind {
            PartKind::Text(part) => text.push_str(&unescape(part)),
            PartKind::Element("rt", _) => {}
            PartKind::Element("br", _) => text.push(' '),
            PartKind::Element(..) => {
                if role(self.tree, index) != Role::Nothing {
                    self.tree.children(index).for_each(|child| self.collect(child, text));
                }
            }
        }
    }
}
