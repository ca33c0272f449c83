//! Chapter text → node tree, right for Japanese.
//!
//! 1. `prepare`: everything that is sasshi's own (`{{ figures }}`, `[[terms]]`, ruby, `:::` blocks, `::` insertions)
//!    becomes one private character each, and emphasis beside Japanese punctuation is made to work;
//! 2. pulldown-cmark parses what is now plain `CommonMark`;
//! 3. `as_typed` puts marks back into code, HTML and link targets; `build` makes nodes of the events and resolves
//!    the marks in text;
//! 4. `terms` links the first use of each glossary term in a section.
//!
//! Passes repair and never judge style; what cannot be understood is reported at its place.

mod as_typed;
mod attributes;
mod blocks;
mod build;
mod charts;
mod citations;
mod code;
mod context;
mod directive;
mod emphasis;
mod figures;
mod footnotes;
mod headings;
mod ignore;
mod images;
mod index_mark;
mod inline;
mod language_free;
mod lines;
mod link_text;
mod mark;
mod near;
mod offsets;
mod outline;
mod outliner;
mod outlines;
mod placed_text;
mod prepare;
mod prose;
mod rendered;
mod ruby;
mod section;
mod tables;
mod term_finder;
mod term_matcher;
mod term_run;
mod terms;
mod text_run;

pub use context::{Citing, Context, Image, LinkError, Links, Mode};
pub use ignore::Ignore;
pub use index_mark::{IndexMark, without_marks};
pub use link_text::LinkText;
pub use near::Near;
pub use outline::{Outline, OutlineHeading};
pub use outlines::Outlines;
pub use placed_text::PlacedText;
pub use prepare::code_ranges;
pub use prose::{Prose, Reading, reading};
pub use rendered::{Heading, LinkUse, Rendered, SourceNote, TermUse};
pub use ruby::with_readings;
pub use section::{Section, Thing, ThingKind};
pub use term_finder::{FoundTerm, TermFinder};
pub use term_matcher::{TermFound, TermMatcher, TermMatchers};

use build::Builder;

/// Renders the text of one document.
#[must_use]
pub fn render(context: &Context<'_>) -> Rendered {
    Builder::new(context).run()
}
