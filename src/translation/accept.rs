//! Accepting translations: the ledger notes what the original says now.

use crate::model::TranslationLedger;
use crate::translation::Unit;

/// What accepting changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// Parts that are current now and were not before.
    pub parts: usize,
    /// Parts that the original does not have any more.
    pub gone: usize,
}

/// Notes that the translation of `unit` into `language` follows the original as it is now: of one part, or of all; then
/// parts that are gone from the original go from the ledger too.
pub fn accept(
    ledger: &mut TranslationLedger,
    unit: &Unit<'_>,
    language: &str,
    only: Option<&str>,
) -> Accepted {
    let sections =
        ledger.accepted.entry(language.to_owned()).or_default().entry(unit.name.clone()).or_default();
    let mut accepted = Accepted::default();
    for part in unit.parts.iter().filter(|part| only.is_none_or(|only| only == part.id)) {
        let now: Vec<String> = part.fingerprints().map(str::to_owned).collect();
        if sections.get(&part.id) != Some(&now) {
            sections.insert(part.id.clone(), now);
            accepted.parts += 1;
        }
    }
    if only.is_none() {
        let before = sections.len();
        sections.retain(|id, _| unit.parts.iter().any(|part| part.id == *id));
        accepted.gone = before - sections.len();
    }
    accepted
}
