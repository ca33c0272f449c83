//! Anchors of headings: the author's own, the original's, or made of the text.

use std::collections::BTreeSet;

use pulldown_cmark::CowStr;

use crate::diagnostic::Problem;
use crate::html::{Element, Node, el, text_of};
use crate::markdown::Heading;
use crate::markdown::build::Builder;
use crate::model::OldPlace;
use crate::text::Span;

/// Anchors given so far on one page.
#[derive(Debug, Default)]
pub struct Slugs(BTreeSet<String>);

impl Slugs {
    /// `wanted`, with a number behind it where that is taken.
    pub fn unique(&mut self, wanted: &str) -> String {
        let mut id = wanted.to_owned();
        let mut number = 2;
        while !self.0.insert(id.clone()) {
            id = format!("{wanted}-{number}");
            number += 1;
        }
        id
    }

    /// Takes `id`; false where it was taken before.
    pub fn take(&mut self, id: &str) -> bool {
        self.0.insert(id.to_owned())
    }
}

/// Anchors that a heading had before, from its attributes.
pub fn aliases(attributes: &[(CowStr<'_>, Option<CowStr<'_>>)]) -> Vec<String> {
    attributes
        .iter()
        .filter(|(name, _)| name.as_ref() == "alias")
        .flat_map(|(_, value)| value.as_deref().unwrap_or_default().split(','))
        .filter(|alias| !alias.is_empty())
        .map(str::to_owned)
        .collect()
}

/// An anchor made of a heading's text: letters and digits of any script, hyphens between.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for char in title.chars() {
        if char.is_alphanumeric() {
            slug.extend(char.to_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "section".to_owned() } else { slug.to_owned() }
}

const NAMES: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// The element of a heading level; levels below the sixth stay the sixth.
pub fn heading_element(level: u8) -> Element {
    el(NAMES[usize::from(level.clamp(1, 6)) - 1])
}

impl Builder<'_> {
    /// Makes a heading and notes it.
    pub(super) fn heading(
        &mut self,
        level: u8,
        own_id: Option<String>,
        aliases: &[String],
        title: Vec<Node>,
        span: Span,
    ) -> Node {
        let text = text_of(&title);
        if text.trim().is_empty() {
            self.report(span, Problem::EmptyHeading);
        }
        if level == 1 {
            self.report(span, Problem::HeadingLevelOne);
        } else if level > self.heading_level + 1 {
            let problem =
                Problem::HeadingSkipped { from: self.heading_level.to_string(), to: level.to_string() };
            self.report(span, problem);
        }
        self.heading_level = level;
        let known = self.context.outline.headings.get(self.rendered.headings.len());
        let id = match (own_id, known) {
            (Some(id), _) => {
                if !self.slugs.take(&id) {
                    self.report(span, Problem::DuplicateAnchor { id: id.clone() });
                }
                id
            }
            (None, Some(known)) => self.slugs.unique(&known.id),
            (None, None) => self.slugs.unique(&slug(&text)),
        };
        let id = self.context.id(&id);
        let old: Vec<Node> = aliases.iter().map(|alias| self.old_anchor(alias, span)).collect();
        let in_block = self.block_depth > 0;
        self.rendered.headings.push(Heading { level, id: id.clone(), title: title.clone(), span, in_block });
        heading_element(self.shown_level(level))
            .attr("id", id)
            .children(old)
            .children(title)
            .origin(span)
            .into()
    }

    /// Anchors that the page had before and that no heading took over: they lead to its beginning.
    pub(super) fn old_anchors(&mut self) -> Vec<Node> {
        let document = self.context.document;
        let aliases = document.front.aliases.iter().filter_map(|alias| match &alias.old {
            OldPlace::Anchor(anchor) => Some((anchor, alias.span)),
            _ => None,
        });
        aliases.map(|(anchor, span)| self.old_anchor(anchor, span)).collect()
    }

    /// The place of an anchor that a heading had before.
    fn old_anchor(&mut self, alias: &str, span: Span) -> Node {
        if !self.slugs.take(alias) {
            self.report(span, Problem::DuplicateAnchor { id: alias.to_owned() });
        }
        el("span").attr("id", self.context.id(alias)).into()
    }

    /// The level that a heading has on the page.
    pub(super) const fn shown_level(&self, level: u8) -> u8 {
        level + self.context.heading_shift
    }
}
