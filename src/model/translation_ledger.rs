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
    /// Drops the units that `is_there` does not know; how many sections went with them.
    pub fn keep(&mut self, is_there: impl Fn(&str) -> bool) -> usize {
        let mut gone = 0;
        for units in self.accepted.values_mut() {
            units.retain(|unit, sections| {
                let keep = is_there(unit);
                gone += if keep { 0 } else { sections.len() };
                keep
            });
        }
        gone
    }
}
