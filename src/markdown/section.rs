//! What stands in one section of a document, as it is compared with other languages.

use crate::markdown::placed_text::PlacedText;
use crate::text::Span;

/// The text from a heading up to the next one, whatever their levels.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// Lists, tables, images and the like, in order.
    pub things: Vec<Thing>,
    /// Its words, heading and captions included, block by block.
    pub texts: Vec<PlacedText>,
    /// Names of terms that it refers to with `[[…]]`.
    pub terms: Vec<(String, Span)>,
}

/// Something that every language of a text has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    /// What it is.
    pub kind: ThingKind,
    /// What tells it from others of its kind, the same in all languages.
    pub key: String,
    /// Where it stands in the file.
    pub span: Span,
}

/// The kinds of things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ThingKind {
    /// A list, by the number of its items.
    List,
    /// A table of the booklet by name and options, one written in Markdown by columns × rows.
    Table,
    /// A chart, by its table and options.
    Chart,
    /// An image, by its path without language.
    Image,
    /// A reference to a footnote, by name.
    Footnote,
    /// A link, by file and anchor without language, or address.
    Link,
    /// `{{ … }}`, by name and format.
    Figure,
}
