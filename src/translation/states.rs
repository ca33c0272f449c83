//! How far each translation is.

use std::collections::{BTreeMap, BTreeSet};

use crate::markdown::Outlines;
use crate::model::Site;
use crate::text::Place;
use crate::translation::{Unit, units};

/// How far a unit is in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is the source language.
    Original,
    /// Nothing was changed since it was accepted, or nothing was ever accepted on this site.
    Current,
    /// The original changed in these parts, given by their ids, or they were never accepted.
    Stale(BTreeSet<String>),
    /// There is no translation.
    Missing,
}

/// The state of everything that is translated.
#[derive(Clone, Debug, Default)]
pub struct States {
    /// By unit in the order of the site: title in the source language, and states by language.
    pub units: Vec<UnitState>,
    index: BTreeMap<String, usize>,
}

/// The state of a unit in all languages.
#[derive(Clone, Debug)]
pub struct UnitState {
    /// Its name in the ledger.
    pub name: String,
    /// Its title in the source language.
    pub title: String,
    /// Its states in the order of the site's languages.
    pub languages: Vec<(String, State)>,
    /// Parts that are stale somewhere.
    pub parts: BTreeMap<String, StalePart>,
}

/// A part that some translation has yet to follow.
#[derive(Clone, Debug)]
pub struct StalePart {
    /// Its title in the source language.
    pub title: String,
    /// Where the original stands.
    pub place: Place,
    /// Where the translations stand, where that is another place.
    pub places: BTreeMap<String, Place>,
}

impl States {
    /// Compares the site with its ledger.
    #[must_use]
    pub fn new(site: &Site, outlines: &Outlines) -> Self {
        let units: Vec<UnitState> = units(site, outlines).map(|unit| state(site, &unit)).collect();
        let index = units.iter().enumerate().map(|(index, unit)| (unit.name.clone(), index)).collect();
        Self { units, index }
    }

    /// The unit of a name.
    #[must_use]
    pub fn unit(&self, name: &str) -> Option<&UnitState> {
        self.index.get(name).and_then(|index| self.units.get(*index))
    }

    /// Ids of the parts of a unit that are stale in a language.
    #[must_use]
    pub fn stale(&self, name: &str, language: &str) -> Option<&BTreeSet<String>> {
        self.unit(name)?.languages.iter().find_map(|(known, state)| match state {
            State::Stale(parts) if known == language => Some(parts),
            _ => None,
        })
    }
}

fn state(site: &Site, unit: &Unit<'_>) -> UnitState {
    let mut parts = BTreeMap::new();
    let languages = site.config.languages.iter().map(|language| {
        let state = if language == site.source_language() {
            State::Original
        } else if !unit.translations.contains(language.as_str()) {
            State::Missing
        } else {
            let stale = stale(site, unit, language);
            let stale_parts = unit.parts.iter().filter(|part| stale.contains(&part.id));
            parts.extend(stale_parts.map(|part| {
                let places =
                    part.places.iter().map(|(language, place)| ((*language).to_owned(), place.clone()));
                let place = part.place.clone();
                (part.id.clone(), StalePart { title: part.title.clone(), place, places: places.collect() })
            }));
            if stale.is_empty() { State::Current } else { State::Stale(stale) }
        };
        (language.clone(), state)
    });
    let languages = languages.collect();
    UnitState { name: unit.name.clone(), title: unit.title.clone(), languages, parts }
}

/// Parts whose original is not what it was. Without a ledger there is nothing to compare with.
fn stale(site: &Site, unit: &Unit<'_>, language: &str) -> BTreeSet<String> {
    let Some(ledger) = &site.ledger else { return BTreeSet::new() };
    let changed = unit.parts.iter().filter(|part| {
        let accepted = ledger.section(language, &unit.name, &part.id);
        let same =
            accepted.is_some_and(|accepted| part.fingerprints().eq(accepted.iter().map(String::as_str)));
        !same && !(accepted.is_none() && part.blocks.is_empty())
    });
    changed.map(|part| part.id.clone()).collect()
}
