//! The states of all translations for programs.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::translation::{State, States};

#[derive(Serialize)]
struct StatusJson<'a> {
    ledger: bool,
    units: Vec<UnitJson<'a>>,
}

#[derive(Serialize)]
struct UnitJson<'a> {
    unit: &'a str,
    title: &'a str,
    states: BTreeMap<&'a str, &'static str>,
    stale: BTreeMap<&'a str, Vec<&'a str>>,
}

/// JSON: for every unit its state in each language, and the ids of its stale parts. `has_ledger`: was anything ever
/// accepted?
#[must_use]
pub fn status_json(states: &States, has_ledger: bool) -> String {
    let units = states.units.iter().map(|unit| UnitJson {
        unit: &unit.name,
        title: &unit.title,
        states: unit.languages.iter().map(|(language, state)| (language.as_str(), state.key())).collect(),
        stale: unit
            .languages
            .iter()
            .filter_map(|(language, state)| match state {
                State::Stale(parts) => Some((language.as_str(), parts.iter().map(String::as_str).collect())),
                _ => None,
            })
            .collect(),
    });
    let all = StatusJson { ledger: has_ledger, units: units.collect() };
    serde_json::to_string_pretty(&all).unwrap_or_default()
}
