//! Links the first use of each glossary term in a section.

use std::collections::BTreeSet;

use crate::html::{Element, Node, el};
use crate::markdown::build::Builder;
use crate::markdown::term_run::{Wrap, flat, is_transparent, wrapped};
use crate::markdown::{Rendered, TermMatcher, TermMatchers, TermUse};
use crate::model::Glossary;

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
            matchers: self.context.terms,
            matcher: self.context.terms.get(self.context.setting.language),
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
        button(id, vec![Node::text(text)])
    }
}

fn button(id: &str, text: Vec<Node>) -> Node {
    el("button")
        .class("term")
        .attr("type", "button")
        .attr("popovertarget", format!("term-{id}"))
        .children(text)
        .into()
}

struct Pass<'a> {
    matchers: &'a TermMatchers<'a>,
    /// That of the language of the text at hand; none for a language that the site does not have.
    matcher: Option<&'a TermMatcher>,
    glossary: &'a Glossary,
    section: Option<String>,
    /// Level of the headings that begin a section.
    top: usize,
    linked: BTreeSet<usize>,
    print: bool,
    rendered: &'a mut Rendered,
}

impl Pass<'_> {
    /// Runs of text with its emphasis are searched as one; everything else parts them.
    fn nodes(&mut self, nodes: Vec<Node>) -> Vec<Node> {
        let mut out = Vec::with_capacity(nodes.len());
        let mut run = Vec::new();
        for node in nodes {
            if is_transparent(&node) {
                run.push(node);
                continue;
            }
            out.extend(self.run(std::mem::take(&mut run)));
            out.push(match node {
                Node::Element(element) => Node::Element(self.element(element)),
                other => other,
            });
        }
        out.extend(self.run(run));
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
        // A phrase in another language holds the terms of that language.
        let outer = self.matcher;
        if let Some(language) = element.get("lang") {
            self.matcher = self.matchers.get(language);
        }
        element.children = self.nodes(std::mem::take(&mut element.children));
        self.matcher = outer;
        element
    }

    /// The term that a button opens: written by the author, it is the first use.
    fn term_of(&self, button: &Element) -> Option<usize> {
        let id = button.get("popovertarget")?.strip_prefix("term-")?;
        self.glossary.terms.iter().position(|term| term.id == id)
    }

    fn run(&mut self, nodes: Vec<Node>) -> Vec<Node> {
        let Some(matcher) = self.matcher.filter(|_| !nodes.is_empty()) else { return nodes };
        let flat = flat(&nodes);
        let mut written: Vec<(usize, usize)> =
            flat.buttons.iter().filter_map(|(at, button)| Some((*at, self.term_of(button)?))).collect();
        let mut wraps = Vec::new();
        for found in matcher.find(&flat.text) {
            self.rendered.term_uses.push(TermUse { term: found.term, section: self.section.clone() });
            self.linked.extend(written.extract_if(.., |(at, _)| *at < found.start).map(|(_, term)| term));
            if !self.linked.insert(found.term) || self.print {
                continue;
            }
            self.rendered.popovers.insert(found.term);
            wraps.push(Wrap { start: found.start, end: found.end, with: found.term });
        }
        self.linked.extend(written.into_iter().map(|(_, term)| term));
        let terms = &self.glossary.terms;
        wrapped(nodes, &wraps, &|term, nodes| button(&terms[term].id, nodes))
    }
}
