//! What rendering gives back.

use std::collections::BTreeSet;

use crate::html::Node;
use crate::model::Citation;
use crate::text::Span;

/// A rendered document and what it uses.
#[derive(Debug, Default)]
pub struct Rendered {
    /// The text.
    pub body: Vec<Node>,
    /// Its headings in order.
    pub headings: Vec<Heading>,
    /// Footnotes in the order of their numbers.
    pub notes: Option<Node>,
    /// Sources in the order of their numbers.
    pub sources: Vec<SourceNote>,
    /// Glossary terms that the text opens, by index, each once.
    pub popovers: BTreeSet<usize>,
    /// Where glossary terms are used.
    pub term_uses: Vec<TermUse>,
    /// Figures used (`strategy-3/kgis.citizen-satisfaction.target`).
    pub figures: BTreeSet<String>,
    /// Tables shown, by `booklet/id`.
    pub tables: BTreeSet<String>,
    /// Links to source files and anchors, with their places.
    pub links: Vec<LinkUse>,
    /// Characters of text, for the reading time.
    pub characters: usize,
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// 2–6.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its text with inline markup.
    pub title: Vec<Node>,
    /// Where it stands in the document's file.
    pub span: Span,
    /// Is it inside a `:::` block? Such headings are no sections of the page.
    pub in_block: bool,
}

/// A link of the text to a page of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkUse {
    /// The link as the author wrote it.
    pub target: String,
    /// The address that it became.
    pub href: String,
    /// Where it stands in the document's file.
    pub span: Span,
}

/// A numbered source.
#[derive(Clone, Debug)]
pub struct SourceNote {
    /// What it refers to.
    pub citation: Citation,
    /// The table that the figures stand in: `booklet/id`.
    pub table: String,
    /// Its anchor.
    pub id: String,
}

/// A glossary term used in a section.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermUse {
    /// Index of the term.
    pub term: usize,
    /// Anchor of the section; none above the first heading.
    pub section: Option<String>,
}
