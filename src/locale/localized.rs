//! A text in every language of the site.

use std::collections::BTreeMap;

/// One text per language tag. Loading makes sure that required texts have every language of the site.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Localized(BTreeMap<String, String>);

impl Localized {
    /// From pairs of language tag and text.
    #[must_use]
    pub const fn new(texts: BTreeMap<String, String>) -> Self {
        Self(texts)
    }

    /// The text in `language`; empty where there is none.
    #[must_use]
    pub fn get(&self, language: &str) -> &str {
        self.0.get(language).map_or("", String::as_str)
    }

    /// The text in `language`, where there is one.
    #[must_use]
    pub fn find(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// All texts with their languages.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, text)| (language.as_str(), text.as_str()))
    }
}
