//! What the texts of a site say, word by word: spellings that the site does not use, acronyms that it does not explain.
//!
//! [`read()`] gives all that readers read, in every language, each with its place in the sources.

mod acronyms;
mod addresses;
mod foreign_runs;
mod layout_spaces;
mod platform_characters;
mod punctuation;
mod script;
mod texts;
mod variants;
mod widths;

pub use acronyms::{Acronym, undefined_acronyms};
pub use addresses::addresses;
pub use foreign_runs::{ForeignRun, foreign_runs};
pub use layout_spaces::{LayoutSpaces, layout_spaces};
pub use platform_characters::{PlatformCharacter, platform_characters};
pub use punctuation::{Sign, foreign_signs};
pub use texts::{SiteReading, SiteText, read};
pub use variants::{Misspelling, misspellings};
pub use widths::{WrongWidth, wrong_widths};
