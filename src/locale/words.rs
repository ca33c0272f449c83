//! A theme's words in one language.

use std::collections::BTreeMap;

/// The words of the interface, by dotted key (`data.source`).
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// From dotted keys and texts.
    #[must_use]
    pub const fn new(words: BTreeMap<String, String>) -> Self {
        Self(words)
    }

    /// The word of a key. Loading has reported missing ones; the key stands in for them.
    #[must_use]
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.0.get(key).map_or(key, String::as_str)
    }

    /// The word of a key, if the theme has it.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// The word of a key with `{name}` replaced by its value.
    #[must_use]
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut text = self.get(key).to_owned();
        for (name, value) in values {
            text = text.replace(&format!("{{{name}}}"), value);
        }
        text
    }

    /// The word of a key with a number as `{n}`; the form for one (`key_one`) where the language has it.
    #[must_use]
    pub fn count(&self, key: &str, number: usize) -> String {
        let one = format!("{key}_one");
        let key = if number == 1 && self.find(&one).is_some() { &one } else { key };
        self.fill(key, &[("n", &number.to_string())])
    }

    /// All keys and words, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, word)| (key.as_str(), word.as_str()))
    }
}
