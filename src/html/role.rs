//! What an element is to the text.

use crate::html::{Attributes, PartKind, Tree};

/// The role of a node for whoever reads the text of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// No part of the text.
    Nothing,
    /// Text, or an element in a line of text.
    Inline,
    /// A block that only holds others.
    Group,
    /// A paragraph.
    Paragraph,
    /// A heading of a level.
    Heading(usize),
    /// `ul` or `ol`.
    List,
    /// `dl`.
    Definitions,
    /// A table.
    Table,
    /// Something set apart from the text: a quotation.
    Quote,
    /// Something set apart from the text: a note with a title.
    Note,
    /// A line that is the title of what it stands in.
    Title,
    /// Preformatted text.
    Code,
    /// A drawing with a title and perhaps a description.
    Drawing,
    /// A line across.
    Rule,
}

/// The role of a node.
#[must_use]
pub fn role(tree: &Tree<'_>, index: usize) -> Role {
    let PartKind::Element(name, attributes) = tree.part(index).kind else { return Role::Inline };
    let mark = mark(attributes);
    if mark == Some(Mark::Hidden) {
        return Role::Nothing;
    }
    match name {
        "p" => Role::Paragraph,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Role::Heading(usize::from(name.as_bytes()[1] - b'0')),
        "ul" | "ol" | "menu" => Role::List,
        "dl" => Role::Definitions,
        "table" => Role::Table,
        "blockquote" => Role::Quote,
        "figcaption" | "summary" | "legend" => Role::Title,
        "pre" => Role::Code,
        "hr" => Role::Rule,
        "svg" if mark == Some(Mark::Image) => Role::Drawing,
        "button" if mark == Some(Mark::Term) => Role::Inline,
        "nav" | "script" | "style" | "template" | "svg" | "button" | "input" | "select" | "textarea"
        | "rp" => Role::Nothing,
        _ if mark == Some(Mark::Note) => Role::Note,
        "div" | "section" | "article" | "header" | "footer" | "main" | "aside" | "figure" | "details"
        | "form" | "address" | "li" | "dt" | "dd" | "fieldset" => Role::Group,
        _ => Role::Inline,
    }
}

/// Does a block stand in a node?
#[must_use]
pub fn has_block(tree: &Tree<'_>, index: usize) -> bool {
    tree.children(index).any(|child| match role(tree, child) {
        Role::Nothing => false,
        Role::Inline => has_block(tree, child),
        _ => true,
    })
}

/// Are there words in a node?
#[must_use]
pub fn has_words(tree: &Tree<'_>, index: usize) -> bool {
    match tree.part(index).kind {
        PartKind::Text(text) => !text.trim_ascii().is_empty(),
        PartKind::Element("img", _) => tree.get(index, "alt").is_some_and(|alt| !alt.is_empty()),
        PartKind::Element(..) => match role(tree, index) {
            Role::Nothing => false,
            Role::Drawing => true,
            _ => tree.children(index).any(|child| has_words(tree, child)),
        },
    }
}

/// What the attributes of an element say of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Hidden,
    Image,
    Note,
    Term,
}

/// The first thing that the attributes say; that something is hidden goes before all.
fn mark(attributes: &str) -> Option<Mark> {
    let mut found = None;
    for (name, value) in Attributes::new(attributes) {
        let mark = match (name, value) {
            ("hidden" | "popover", _)
            | ("aria-hidden", "true")
            | ("data-twin", "none")
            | ("role", "doc-backlink") => return Some(Mark::Hidden),
            ("role", "img") => Mark::Image,
            ("role", "note") => Mark::Note,
            ("class", "term") => Mark::Term,
            _ => continue,
        };
        found = found.or(Some(mark));
    }
    found
}
