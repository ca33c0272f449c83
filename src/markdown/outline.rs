//! What stands in a document, before it is rendered: gives translations the anchors of the original, and says what to
//! compare with other languages.

use crate::markdown::headings::Slugs;
use crate::markdown::ignore::Ignore;
use crate::markdown::index_mark::IndexMark;
use crate::markdown::section::Section;
use crate::text::Span;

/// What stands in a document, in order.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Its headings.
    pub headings: Vec<OutlineHeading>,
    /// Names of the tables that it shows as cards.
    pub cards: Vec<String>,
    /// Names that its text puts into the index of the site.
    pub index: Vec<IndexMark>,
    /// What stands above the first heading, then what stands under each.
    pub sections: Vec<Section>,
    /// The texts of all footnotes.
    pub notes: Section,
    /// Findings to be passed over.
    pub ignores: Vec<Ignore>,
    /// Where comments stand.
    pub comments: Vec<Span>,
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
