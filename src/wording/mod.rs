//! What the texts of a site say, word by word: spellings that the site does not use, acronyms that it does not explain.
//!
//! [`texts()`] are all that readers read, in every language, each with its place in the sources.

mod acronyms;
mod foreign_runs;
mod punctuation;
mod script;
mod texts;
mod variants;

pub use acronyms::{Acronym, undefined_acronyms};
pub use foreign_runs::{ForeignRun, foreign_runs};
pub use punctuation::{Sign, foreign_signs};
pub use texts::{SiteText, texts};
pub use variants::{Misspelling, misspellings};
