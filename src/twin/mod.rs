//! Finished pages → Markdown twins: the same words for machines, and for people who want plain text.
//!
//! One writer for every page, whatever template made it: it reads what stands in `<main>` and knows elements and their
//! roles, not templates. GFM with footnotes; where `CommonMark` has no mark for a thing, the thing's words stay. What is
//! no part of the text is left out: navigation, buttons, forms, drawings without a description, whatever is hidden from
//! readers or from screen readers, and what a template marks by `data-twin="none"`.

mod blocks;
mod escape;
mod front;
mod inline;
mod line;
mod lists;
mod records;
mod table;
mod walk;
mod writer;

pub use front::Front;
pub use walk::twin;
