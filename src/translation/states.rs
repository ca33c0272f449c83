//! How far each translation is.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::markdown::Outlines;
use crate::model::Site;
use crate::text::Place;
use crate::translation::Unit;
use crate::translation::units::{units_of_booklet, units_outside};

/// How far a unit is in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is the source language.
    Original,
    /// The original is as it was when the translation was accepted.
    Current,
    /// The original changed in these parts, given by their ids, or has them since.
    Stale(BTreeSet<String>),
    /// The translation was never accepted: nothing can be said of it.
    Unrecorded,
    /// There is no translation, or texts in it are borrowed from another language.
    Missing,
}

impl State {
    /// The word for programs: `original`, `current`, `stale`, `missing`.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Current => "current",
            Self::Stale(_) => "stale",
            Self::Unrecorded => "unrecorded",
            Self::Missing => "missing",
        }
    }
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
    /// Where the original begins.
    pub place: Place,
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
        let mut units: Vec<UnitState> =
            units_outside(site, outlines).map(|unit| state(site, &unit)).collect();
        units.par_extend(site.booklets.par_iter().flat_map_iter(|booklet| {
            units_of_booklet(site, outlines, booklet).map(|unit| state(site, &unit))
        }));
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
        } else if !unit.translations.contains(language.as_str())
            || unit.parts.iter().any(|part| part.borrowed.contains(language.as_str()))
        {
            State::Missing
        } else if let Some(accepted) = accepted(site, unit, language) {
            let stale = stale(unit, accepted);
            let stale_parts = unit.parts.iter().filter(|part| stale.contains(&part.id));
            parts.extend(stale_parts.map(|part| {
                let places =
                    part.places.iter().map(|(language, place)| ((*language).to_owned(), place.clone()));
                let place = part.place.clone();
                (part.id.clone(), StalePart { title: part.title.clone(), place, places: places.collect() })
            }));
            if stale.is_empty() { State::Current } else { State::Stale(stale) }
        } else {
            State::Unrecorded
        };
        (language.clone(), state)
    });
    let languages = languages.collect();
    let place = unit.place.clone();
    UnitState { name: unit.name.clone(), title: unit.title.clone(), place, languages, parts }
}

type Sections = BTreeMap<String, Vec<String>>;

/// What the ledger has of a unit.
fn accepted<'a>(site: &'a Site, unit: &Unit<'_>, language: &str) -> Option<&'a Sections> {
    site.ledger.as_ref()?.accepted.get(language)?.get(&unit.name)
}

/// Parts whose original is not what it was.
fn stale(unit: &Unit<'_>, accepted: &Sections) -> BTreeSet<String> {
    // A part without words that was never accepted has nothing to translate.
    let changed = unit.parts.iter().filter(|part| {
        let accepted = accepted.get(&part.id).map(Vec::as_slice).unwrap_or_default();
        !part.fingerprints().eq(accepted.iter().map(String::as_str))
    });
    changed.map(|part| part.id.clone()).collect()
}
