//! Links the first use of each glossary term in a section.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::html::{Element, Node, el};
use crate::markdown::build::Builder;
use crate::markdown::{Rendered, TermUse};
use crate::model::Glossary;

/// Finds the terms of a glossary in texts of one language: longest match, on whole words where the script has them.
pub struct TermMatcher {
    automaton: Option<AhoCorasick>,
    /// The term of each pattern; none for names that are not to be linked.
    terms: Vec<Option<usize>>,
}

impl TermMatcher {
    /// A matcher for names and aliases in a language. Languages without full-width script match without regard to case.
    #[must_use]
    pub fn new(glossary: &Glossary, language: &str) -> Self {
        let mut patterns = Vec::new();
        let mut terms = Vec::new();
        for (index, term) in glossary.terms.iter().enumerate() {
            for spelling in term.spellings(language) {
                patterns.push(spelling);
                terms.push(Some(index));
            }
            for name in term.except.get(language).into_iter().flatten() {
                patterns.push(name);
                terms.push(None);
            }
        }
        let fold_case = patterns.iter().all(|pattern| !has_wide(pattern));
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(fold_case)
            .build(&patterns)
            .ok()
            .filter(|_| !patterns.is_empty());
        Self { automaton, terms }
    }

    /// Terms in `text` as byte ranges with the term's index.
    pub(super) fn find(&self, text: &str) -> Vec<(usize, usize, usize)> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        automaton
            .find_iter(text)
            .filter(|found| is_whole(text, found.start(), found.end()))
            .filter_map(|found| {
                let term = self.terms[found.pattern().as_usize()]?;
                Some((found.start(), found.end(), term))
            })
            .collect()
    }
}

/// Not in the middle of a Latin or katakana word: no AI in MAIN, no データ in メタデータ.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let joins = |a: Option<char>, b: Option<char>| match (a, b) {
        (Some(a), Some(b)) => {
            (a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric()) || (is_katakana(a) && is_katakana(b))
        }
        _ => false,
    };
    let inside = &text[start..end];
    !joins(text[..start].chars().next_back(), inside.chars().next())
        && !joins(inside.chars().next_back(), text[end..].chars().next())
}

const fn is_katakana(char: char) -> bool {
    matches!(char, 'ァ'..='ヺ' | 'ー')
}

fn has_wide(text: &str) -> bool {
    !text.is_ascii()
}

/// Elements whose text is no running text.
const SKIPPED_ELEMENTS: [&str; 16] = [
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "a",
    "button",
    "code",
    "pre",
    "caption",
    "figcaption",
    "ruby",
    "summary",
    "svg",
    "th",
];

/// Blocks whose text is no running text.
const SKIPPED_CLASSES: [&str; 9] = [
    "data-figure",
    "numbers",
    "initiatives",
    "pillars",
    "changes",
    "indicators",
    "fact",
    "callout-title",
    "statement",
];

impl Builder<'_> {
    /// Links terms in the whole text and notes where they are used.
    pub(super) fn link_terms(&mut self, nodes: Vec<Node>) -> Vec<Node> {
        let mut pass = Pass {
            matcher: self.context.terms,
            glossary: &self.context.setting.site.glossary,
            section: None,
            top: usize::from(self.context.heading_shift) + 2,
            linked: BTreeSet::new(),
            print: self.context.is_print(),
            rendered: &mut self.rendered,
        };
        pass.nodes(nodes)
    }

    /// The button that opens a term's meaning; on paper the text alone.
    pub(super) fn term_button(&mut self, term: usize, text: &str) -> Node {
        if self.context.is_print() {
            return Node::text(text);
        }
        self.rendered.popovers.insert(term);
        let id = &self.context.setting.site.glossary.terms[term].id;
        button(id, text)
    }
}

fn button(id: &str, text: &str) -> Node {
    el("button")
        .class("term")
        .attr("type", "button")
        .attr("popovertarget", format!("term-{id}"))
        .child(text)
        .into()
}

struct Pass<'a> {
    matcher: &'a TermMatcher,
    glossary: &'a Glossary,
    section: Option<String>,
    /// Level of the headings that begin a section.
    top: usize,
    linked: BTreeSet<usize>,
    print: bool,
    rendered: &'a mut Rendered,
}

impl Pass<'_> {
    fn nodes(&mut self, nodes: Vec<Node>) -> Vec<Node> {
        let mut out = Vec::with_capacity(nodes.len());
        for node in nodes {
            match node {
                Node::Text(text) => self.text(text, &mut out),
                Node::Element(element) => out.push(Node::Element(self.element(element))),
                markup @ Node::Markup(_) => out.push(markup),
            }
        }
        out
    }

    fn element(&mut self, mut element: Element) -> Element {
        let level =
            SKIPPED_ELEMENTS[..6].iter().position(|name| *name == element.name).map(|index| index + 1);
        if let (Some(level), Some(id)) = (level, element.get("id")) {
            self.section = Some(id.to_owned());
            if level == self.top {
                self.linked.clear();
            }
        }
        if element.name == "button" {
            self.linked.extend(self.term_of(&element));
            return element;
        }
        let class = element.get("class").and_then(|class| class.split(' ').next()).unwrap_or("");
        if SKIPPED_ELEMENTS.contains(&element.name) || SKIPPED_CLASSES.contains(&class) {
            return element;
        }
        element.children = self.nodes(std::mem::take(&mut element.children));
        element
    }

    /// The term that a button opens: written by the author, it is the first use.
    fn term_of(&self, button: &Element) -> Option<usize> {
        let id = button.get("popovertarget")?.strip_prefix("term-")?;
        self.glossary.terms.iter().position(|term| term.id == id)
    }

    fn text(&mut self, text: String, out: &mut Vec<Node>) {
        let mut copied = 0;
        for (start, end, term) in self.matcher.find(&text) {
            self.rendered.term_uses.push(TermUse { term, section: self.section.clone() });
            if !self.linked.insert(term) || self.print {
                continue;
            }
            self.rendered.popovers.insert(term);
            if start > copied {
                out.push(Node::text(&text[copied..start]));
            }
            out.push(button(&self.glossary.terms[term].id, &text[start..end]));
            copied = end;
        }
        if copied == 0 {
            out.push(Node::Text(text));
        } else if copied < text.len() {
            out.push(Node::text(&text[copied..]));
        }
    }
}
