//! Documents as units: one part for each section.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::markdown::{Outline, Outlines, without_marks};
use crate::model::{Document, Site, Versions};
use crate::text::{Place, Span};
use crate::translation::blocks::blocks_of;
use crate::translation::{Block, Part, Unit};

/// The unit of a document that exists in the source language.
pub fn document<'a>(
    site: &'a Site,
    outlines: &Outlines,
    versions: &'a Versions<Document>,
) -> Option<Unit<'a>> {
    let source = site.source_language();
    let original = versions.get(source)?;
    let outline = outlines.of(original);
    let translations: BTreeMap<&str, (&Document, &Outline)> = versions
        .iter()
        .filter(|(language, _)| *language != source)
        .map(|(language, document)| (language, (document, outlines.of(document))))
        .collect();
    let places = |id: &str| {
        let places = translations.iter().map(|(language, (document, outline))| {
            let heading = outline.headings.iter().find(|heading| heading.id == id);
            (*language, place(document, heading.map_or_else(top, |heading| heading.span)))
        });
        places.collect()
    };
    let first = outline.headings.first().map_or(original.body.end, |heading| heading.span.start);
    let front = &original.front;
    let words =
        [Some(&front.title), front.short_title.as_ref(), front.summary.as_ref(), front.description.as_ref()];
    let mut blocks: Vec<Block> =
        words.into_iter().chain([front.lead.as_ref()]).flatten().map(|text| Block::new(text)).collect();
    blocks.extend(blocks_of(&without_marks(original, outline, Span::new(original.body.start, first))));
    let mut parts = vec![Part {
        id: String::new(),
        title: String::new(),
        blocks,
        place: place(original, top()),
        places: places(""),
        borrowed: BTreeSet::new(),
    }];
    let ends = outline.headings.iter().skip(1).map(|next| next.span.start).chain([original.body.end]);
    parts.extend(outline.headings.iter().zip(ends).map(|(heading, end)| Part {
        id: heading.id.clone(),
        title: heading.title.clone(),
        blocks: blocks_of(&without_marks(original, outline, Span::new(heading.span.start, end))),
        place: place(original, heading.span),
        places: places(&heading.id),
        borrowed: BTreeSet::new(),
    }));
    let translations = translations.into_keys().collect();
    let name = original.unit().to_owned();
    let place = place(original, top());
    Some(Unit { name, title: front.title.clone(), place, translations, parts })
}

/// The fence of the front matter.
const fn top() -> Span {
    Span::new(0, 3)
}

fn place(document: &Document, span: Span) -> Place {
    Place::Text(Arc::clone(&document.file), span)
}
