//! The headings of a document before it is rendered: gives translations the anchors of the original.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::markdown::attributes::attributes;
use crate::markdown::headings::{Slugs, slug};
use crate::markdown::mark::Mark;
use crate::markdown::prepare::{Prepared, options};
use crate::model::Document;

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
    /// The anchor: written by the author, or made of the text.
    pub id: String,
    /// Its text.
    pub title: String,
    /// Is it inside a `:::` block?
    pub in_block: bool,
}

/// The outline of a document.
#[must_use]
pub fn outline(document: &Document) -> Outline {
    let source = document.markdown();
    let prepared = Prepared::new(source);
    let mut slugs = Slugs::default();
    let mut outline = Outline::default();
    let mut open: Option<(u8, Option<String>, String)> = None;
    let mut depth = 0_usize;
    for event in Parser::new_ext(&prepared.text, options()) {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                open = Some((level as u8, id.map(|id| id.to_string()), String::new()));
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some((level, id, title)) = open.take() {
                    let id = slugs.unique(&id.unwrap_or_else(|| slug(&title)));
                    outline.headings.push(OutlineHeading { level, id, title, in_block: depth > 0 });
                }
            }
            Event::Text(text) => {
                if let Some((_, _, title)) = &mut open {
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
                if let Some((_, _, title)) = &mut open {
                    title.push_str(&text);
                }
            }
            _ => {}
        }
    }
    outline
}
