//! `sasshi translation diff`.

use std::collections::BTreeMap;

use crate::cli::Exit;
use crate::cli::arguments::Diff;
use crate::cli::console::Console;
use crate::cli::translation::{site, unknown};
use crate::diagnostic::MessageLanguage;
use crate::model::Site;
use crate::translation::{Part, Unit, named, units};

/// Shows the stale parts of a unit: which blocks of the original are new since the translation was accepted.
pub fn run(options: &Diff, console: &Console) -> Exit {
    let Some((site, outlines)) = site(&options.root, console) else { return Exit::Content };
    let units: Vec<Unit<'_>> = units(&site, &outlines).collect();
    let name = match named(&site, &units, &options.page) {
        Ok(name) => name,
        Err(problem) => return unknown(problem, console),
    };
    let languages = site.config.languages.iter().skip(1).map(String::as_str);
    let languages = languages
        .filter(|language| name.unit.translations.contains(language))
        .filter(|language| name.language.is_none_or(|only| only == *language));
    let mut is_current = true;
    for language in languages {
        for part in name.unit.parts.iter().filter(|part| name.part.is_none_or(|only| only == part.id)) {
            is_current &= !show(console, &site, name.unit, part, language);
        }
    }
    if is_current {
        console.say(console.pick(
            "原文は、翻訳を記録したときと同じです。",
            "The original is as it was when the translation was accepted.",
        ));
    }
    Exit::Done
}

/// Prints a part if it is stale: `+` before what is new or changed, two spaces before what is as it was.
fn show(console: &Console, site: &Site, unit: &Unit<'_>, part: &Part<'_>, language: &str) -> bool {
    let recorded = site.ledger.as_ref().and_then(|ledger| ledger.accepted.get(language)?.get(&unit.name));
    let Some(recorded) = recorded else { return false };
    let accepted = recorded.get(&part.id).map(Vec::as_slice).unwrap_or_default();
    if part.fingerprints().eq(accepted.iter().map(String::as_str)) {
        return false;
    }
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for fingerprint in accepted {
        *left.entry(fingerprint.as_str()).or_default() += 1;
    }
    let title = if part.id.is_empty() {
        console.pick("題と導入", "title and introduction").to_owned()
    } else {
        format!("#{}  {}", part.id, part.title)
    };
    let position = part.place.position().map(|at| format!(":{}", at.line)).unwrap_or_default();
    console.say(&format!("{}{position}  {title}  → {language}", part.place.path()));
    for block in &part.blocks {
        let count = left.get_mut(block.fingerprint.as_str()).filter(|count| **count > 0);
        let mark = match count {
            Some(count) => {
                *count -= 1;
                ' '
            }
            None => '+',
        };
        console.say(&format!("  {mark} {}", block.text));
    }
    let gone: usize = left.values().sum();
    if gone > 0 {
        console.say(&match console.language {
            MessageLanguage::Japanese => format!("  - なくなった、または書きかえられたところ：{gone}"),
            MessageLanguage::English => format!("  - gone or rewritten: {gone}"),
        });
    }
    if let Some(place) = part.places.get(language) {
        let position = place.position().map(|at| format!(":{}", at.line)).unwrap_or_default();
        let text = console.pick("翻訳", "translation");
        console.say(&format!("  {text}: {}{position}", place.path()));
    }
    console.say("");
    true
}
