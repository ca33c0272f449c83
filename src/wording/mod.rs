//! What the texts of a site say, word by word: spellings that the site does not use, acronyms that it does not explain.
//!
//! [`texts()`] are all that readers read, in every language, each with its place in the sources.

mod acronyms;
mod texts;
mod variants;

pub use acronyms::{Acronym, undefined_acronyms};
pub use texts::{SiteText, texts};
pub use variants::{Misspelling, misspellings};
