//! The headings of a document before it is rendered: gives translations the anchors of the original.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::markdown::attributes::attributes;
use crate::markdown::headings::{Slugs, aliases, slug};
use crate::markdown::mark::Mark;
use crate::markdown::prepare::{Prepared, options};
use crate::model::Document;
use crate::text::Span;

/// What stands in a document, in order.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Its headings.
    pub headings: Vec<OutlineHeading>,
    /// Names of the tables that it shows as cards.
    pub cards: Vec<String>,
}

/// A heading and its anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineHeading {
    /// 1–6.
    pub level: u8,
    /// The anchor: written by the author, the original's, or made of the text.
    pub id: String,
    /// Did the author write the anchor?
    pub is_written: bool,
    /// Anchors that it had before: `{#aim alias=purpose,goal}`.
    pub aliases: Vec<String>,
    /// Its text.
    pub title: String,
    /// Is it inside a `:::` block?
    pub in_block: bool,
    /// All of it, in the document's file.
    pub span: Span,
}

impl Outline {
    /// Gives headings without an anchor of their own those of the original: one anchor in all languages.
    pub fn take_anchors(&mut self, original: &Self) {
        let mut slugs = Slugs::default();
        let mut next = 0;
        for heading in &mut self.headings {
            let rest = original.headings.iter().enumerate().skip(next);
            let partner = if heading.is_written {
                rest.clone().find(|(_, partner)| partner.id == heading.id)
            } else {
                rest.clone().find(|(_, partner)| partner.level == heading.level)
            };
            if let Some((index, partner)) = partner {
                next = index + 1;
                heading.id.clone_from(&partner.id);
            }
            heading.id = slugs.unique(&heading.id);
        }
    }
}

/// The outline of a document.
#[must_use]
pub fn outline(document: &Document) -> Outline {
    let source = document.markdown();
    let prepared = Prepared::new(source);
    let mut slugs = Slugs::default();
    let mut outline = Outline::default();
    let mut open: Option<(u8, Option<String>, Vec<String>, String)> = None;
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(&prepared.text, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, id, attrs, .. }) => {
                open = Some((level as u8, id.map(|id| id.to_string()), aliases(&attrs), String::new()));
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some((level, id, aliases, title)) = open.take() {
                    let is_written = id.is_some();
                    let id = slugs.unique(&id.unwrap_or_else(|| slug(&title)));
                    let span = prepared.source(range.start, range.end).shifted(document.body.start);
                    outline.headings.push(OutlineHeading {
                        level,
                        id,
                        is_written,
                        aliases,
                        title,
                        in_block: depth > 0,
                        span,
                    });
                }
            }
            Event::Text(text) => {
                if let Some((.., title)) = &mut open {
                    title.push_str(&prepared.plain(source, &text));
                } else if let Some(found) = text.chars().next().and_then(|char| prepared.mark(char)) {
                    match found.mark {
                        Mark::BlockStart { .. } => depth += 1,
                        Mark::BlockEnd => depth = depth.saturating_sub(1),
                        Mark::Insertion { options, .. } => {
                            let options = attributes(&source[options.range()], 0);
                            if options.iter().any(|option| option.name == "view" && option.value == "cards") {
                                let table = options.iter().find(|option| option.name.is_empty());
                                outline.cards.extend(table.map(|table| table.value.to_owned()));
                            }
                        }
                        _ => {}
                    }
                }
            }
            Event::Code(text) => {
                if let Some((.., title)) = &mut open {
                    title.push_str(&text);
                }
            }
            _ => {}
        }
    }
    outline
}
