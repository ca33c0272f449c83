//! The language versions of one thing.

use std::collections::BTreeMap;

/// A value per language tag; not every language need be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions<T>(BTreeMap<String, T>);

impl<T> Default for Versions<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Versions<T> {
    /// Adds a version; an earlier one of the same language comes back.
    pub fn insert(&mut self, language: &str, version: T) -> Option<T> {
        self.0.insert(language.to_owned(), version)
    }

    /// The version in a language.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&T> {
        self.0.get(language)
    }

    /// Is there a version in this language?
    #[must_use]
    pub fn has(&self, language: &str) -> bool {
        self.0.contains_key(language)
    }

    /// All versions with their languages.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(language, version)| (language.as_str(), version))
    }

    /// All versions.
    pub fn all(&self) -> impl Iterator<Item = &T> {
        self.0.values()
    }

    /// Any version: the first by tag.
    #[must_use]
    pub fn any(&self) -> Option<&T> {
        self.0.values().next()
    }
}
