//! A text in every language of the site.

use std::collections::BTreeMap;

/// One text per language tag. Loading makes sure that required texts have every language of the site; a language may
/// borrow the text of one that its readers fall back to.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Localized {
    texts: BTreeMap<String, String>,
    borrowed: BTreeMap<String, String>,
}

impl Localized {
    /// From pairs of language tag and text.
    #[must_use]
    pub const fn new(texts: BTreeMap<String, String>) -> Self {
        Self { texts, borrowed: BTreeMap::new() }
    }

    /// Where there is no text in `language`, it shows that of the first of `fallbacks` that has one. False where none has.
    pub fn borrow(&mut self, language: &str, fallbacks: &[String]) -> bool {
        if self.texts.contains_key(language) {
            return true;
        }
        let lender = fallbacks.iter().find(|other| self.texts.contains_key(*other));
        self.borrowed.extend(lender.map(|lender| (language.to_owned(), lender.clone())));
        lender.is_some()
    }

    /// The text in `language`; empty where there is none.
    #[must_use]
    pub fn get(&self, language: &str) -> &str {
        let own = self.texts.get(language);
        own.or_else(|| self.texts.get(self.borrowed.get(language)?)).map_or("", String::as_str)
    }

    /// The text in `language`, where there is one.
    #[must_use]
    pub fn find(&self, language: &str) -> Option<&str> {
        Some(self.get(language)).filter(|text| !text.is_empty())
    }

    /// The language that the text for `language` is really in, where that is another.
    #[must_use]
    pub fn borrowed_from(&self, language: &str) -> Option<&str> {
        self.borrowed.get(language).map(String::as_str)
    }

    /// All texts with their languages, without borrowed ones.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(language, text)| (language.as_str(), text.as_str()))
    }
}
