//! How the site spells its words: `content/terms.toml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::locale::Localized;
use crate::text::{SourceFile, Span};

/// The rules of spelling, and the texts of TOML files that they are for.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    /// Spellings to use instead of others, per language.
    pub variants: BTreeMap<String, Vec<Variant>>,
    /// Acronyms that need no explanation.
    pub ignored: Vec<String>,
    /// Texts of a language in TOML files and front matter.
    pub texts: Vec<LanguageText>,
}

/// A spelling to use, and one not to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The right one.
    pub right: String,
    /// The other one.
    pub wrong: String,
    /// Why, in the languages of the site.
    pub reason: Localized,
}

/// A text as it stands between the quotation marks of a TOML file.
#[derive(Clone, Debug)]
pub struct LanguageText {
    /// Its language.
    pub language: String,
    /// Its file.
    pub file: Arc<SourceFile>,
    /// Where it stands.
    pub span: Span,
    /// May a program change it? Names of terms are for people to decide.
    pub is_mendable: bool,
}
