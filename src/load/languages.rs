//! The languages of the site, and what their readers fall back to.

use std::collections::BTreeMap;
use std::ops::Deref;

/// Language tags in order; a slice of them, with more to ask.
#[derive(Clone, Copy, Debug)]
pub struct Languages<'a> {
    tags: &'a [String],
    fallbacks: &'a BTreeMap<String, Vec<String>>,
}

static NO_FALLBACKS: BTreeMap<String, Vec<String>> = BTreeMap::new();

impl<'a> Languages<'a> {
    /// Languages whose readers fall back to none.
    pub const fn new(tags: &'a [String]) -> Self {
        Self { tags, fallbacks: &NO_FALLBACKS }
    }

    /// With what readers fall back to.
    pub const fn with_fallbacks(self, fallbacks: &'a BTreeMap<String, Vec<String>>) -> Self {
        Self { tags: self.tags, fallbacks }
    }

    /// The tags.
    pub const fn tags(self) -> &'a [String] {
        self.tags
    }

    /// The languages that readers of `language` fall back to, in order. A text may be missing only where there are some.
    pub fn fallbacks(self, language: &str) -> &'a [String] {
        self.fallbacks.get(language).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Deref for Languages<'_> {
    type Target = [String];

    fn deref(&self) -> &[String] {
        self.tags
    }
}
