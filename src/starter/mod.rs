//! What a new site, booklet, chapter or table begins with. Nothing here writes: what comes back are paths and contents.
//!
//! The templates stand in `templates/`. A line that begins with `#ja ` or `#en ` is a comment in the language of messages;
//! a line whose key ends in `ja` or `en` is a text in that language; `@TITLE@` and the like are filled in.

mod addition;
mod choice;
mod fill;
mod ledger;
mod site;
mod voice;

pub use addition::{Addition, ChapterPlace, booklet, chapter, table};
pub use choice::Choice;
pub use site::{site, voices};
pub use voice::{Voice, voice_of};

/// Paths below the root of the site, and contents.
pub type NewFiles = Vec<(String, Vec<u8>)>;
