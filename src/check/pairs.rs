//! Originals and translations side by side, section by section.

use std::sync::Arc;

use crate::check::Pages;
use crate::diagnostic::{Diagnostic, Parity, Problem, Report};
use crate::markdown::{Outline, OutlineHeading, Section};
use crate::model::Document;
use crate::text::{Place, Span};

/// A document in one language.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// Its language.
    pub language: &'a str,
    /// The document.
    pub document: &'a Document,
    /// What stands in it.
    pub outline: &'a Outline,
}

/// An original and one of its translations.
#[derive(Clone, Copy)]
pub struct Pair<'a> {
    /// The document in the source language.
    pub original: Side<'a>,
    /// The same in another language.
    pub translation: Side<'a>,
}

/// A section in one language: what stands in it, and where it begins.
#[derive(Clone, Copy)]
pub struct Half<'a> {
    /// What stands in it.
    pub section: &'a Section,
    /// Its heading, or the beginning of the file.
    pub head: Span,
}

/// Every translation with its original.
pub fn pairs<'a>(pages: &'a Pages<'_>) -> Vec<Pair<'a>> {
    let source = pages.site.source_language();
    let mut pairs = Vec::new();
    for versions in pages.site.documents() {
        let side = |language: &'a str, document: &'a Document| Side {
            language,
            document,
            outline: pages.outlines.of(document),
        };
        let Some(original) = versions.get(source).map(|document| side(source, document)) else { continue };
        let others = versions.iter().filter(|(language, _)| *language != source);
        pairs.extend(
            others.map(|(language, document)| Pair { original, translation: side(language, document) }),
        );
    }
    pairs
}

impl<'a> Pair<'a> {
    /// Sections that both have, original first: what stands above the headings, under each heading, in footnotes.
    pub fn sections(&self) -> Vec<(Half<'a>, Half<'a>)> {
        let (original, translation) = (self.original.outline, self.translation.outline);
        let mut sections: Vec<(Half<'a>, Half<'a>)> =
            self.original.section(0).into_iter().zip(self.translation.section(0)).collect();
        for (one, other) in self.headings() {
            if let (Some(one), Some(other)) = (one, other) {
                let halves = self.original.section(one + 1).zip(self.translation.section(other + 1));
                sections.extend(halves);
            }
        }
        let notes = |outline: &'a Outline| Half { section: &outline.notes, head: top() };
        sections.push((notes(original), notes(translation)));
        sections
    }

    /// Headings by index, those of one anchor together, in the order of the original; then those that only the translation has.
    /// Two without a partner at the same place of their document belong together too.
    pub fn headings(&self) -> Vec<(Option<usize>, Option<usize>)> {
        let (original, translation) = (&self.original.outline.headings, &self.translation.outline.headings);
        let find =
            |headings: &[OutlineHeading], id: &str| headings.iter().position(|heading| heading.id == id);
        let is_alone = |headings: &[OutlineHeading], heading: Option<&OutlineHeading>| {
            heading.is_some_and(|heading| find(headings, &heading.id).is_none())
        };
        let mut all: Vec<(Option<usize>, Option<usize>)> = Vec::new();
        for (index, heading) in original.iter().enumerate() {
            let same_place = || is_alone(original, translation.get(index)).then_some(index);
            all.push((Some(index), find(translation, &heading.id).or_else(same_place)));
        }
        let rest =
            (0..translation.len()).filter(|index| !all.iter().any(|(_, other)| *other == Some(*index)));
        let rest: Vec<usize> = rest.collect();
        all.extend(rest.into_iter().map(|index| (None, Some(index))));
        all
    }

    /// Reports a difference: where it stands, or should stand, in the translation and in the original.
    pub fn report(&self, report: &Report, kind: Parity, found: (&str, Span), expected: (&str, Span)) {
        let problem = Problem::Parity { kind, found: found.0.to_owned(), expected: expected.0.to_owned() };
        let place = self.translation.place(found.1);
        report.add(Diagnostic::new(problem, Some(place)).related(self.original.place(expected.1)));
    }
}

impl<'a> Side<'a> {
    fn section(&self, index: usize) -> Option<Half<'a>> {
        let head = index.checked_sub(1).and_then(|index| self.outline.headings.get(index));
        let section = self.outline.sections.get(index)?;
        Some(Half { section, head: head.map_or_else(top, |heading| heading.span) })
    }

    /// A span of its file.
    pub fn place(&self, span: Span) -> Place {
        Place::Text(Arc::clone(&self.document.file), span)
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &'a str {
        self.document.file.slice(span)
    }
}

/// The fence of the front matter.
pub const fn top() -> Span {
    Span::new(0, 3)
}
