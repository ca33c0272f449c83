//! What each translation was made from.

use std::collections::BTreeMap;

/// For every language and unit (a document, a table, the glossary …) the sections that were accepted, with the
/// fingerprints of the original's blocks at that time. Dates play no part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TranslationLedger {
    /// Language → unit → section → fingerprints in order.
    pub accepted: BTreeMap<String, BTreeMap<String, BTreeMap<String, Vec<String>>>>,
}

impl TranslationLedger {
    /// Fingerprints of a section of the original when its translation was accepted.
    #[must_use]
    pub fn section(&self, language: &str, unit: &str, section: &str) -> Option<&[String]> {
        self.accepted.get(language)?.get(unit)?.get(section).map(Vec::as_slice)
    }
}
