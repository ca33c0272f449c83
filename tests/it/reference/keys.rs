//! Keys of TOML files: which ones the readers know, found by trying every word of their sources.

use std::collections::{BTreeMap, BTreeSet};

use sasshi::diagnostic::{Problem, Report};
use sasshi::load::{Files, LoadOptions, baseline, load};

use super::chapter::{LANGUAGES, assert_described, codes, sections};
use super::words::words_of;
use crate::support::{Site, blocks, cases, here};

/// What the readers know of one place.
struct Known {
    /// Anchors of the sections that describe it.
    sections: Vec<String>,
    /// Its keys.
    keys: BTreeSet<String>,
    /// The words that a key takes, where it takes one of several.
    choices: BTreeMap<String, Vec<String>>,
}

/// The places of `keys.txt`.
fn places() -> Vec<Known> {
    let candidates = words_of("src/load");
    let cases = cases(&here("reference"), "txt");
    cases.iter().map(|case| known(&case.name, &case.body, &candidates)).collect()
}

fn known(name: &str, body: &str, candidates: &BTreeSet<String>) -> Known {
    let (_, files) = blocks(body);
    let (path, text) = files.iter().find(|(_, text)| text.contains("KEYS\n")).expect("a place for keys");
    let given = keys_around(text);
    let mut tried = String::new();
    for key in candidates.difference(&given) {
        tried += &format!("{key} = \"zz\"\n");
    }
    let text = text.replace("KEYS\n", &tried);
    let site = files.iter().fold(Site::new(), |site, (path, text)| site.file(path, text)).file(path, &text);
    let files = Files::from_memory(site.files().iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
    let report = Report::new();
    drop(load(&files, LoadOptions::default(), &report));
    drop(baseline(&files, &report));
    let all = report.into_sorted();
    let of_file = all.iter().filter(|one| one.place.as_ref().is_some_and(|place| place.path() == path));
    let mut unknown = BTreeSet::new();
    let mut choices = BTreeMap::new();
    for diagnostic in of_file {
        match &diagnostic.problem {
            Problem::UnknownKey { key, .. } => drop(unknown.insert(key.clone())),
            Problem::InvalidValue { key, value, expected } if value == "zz" => {
                choices.extend(as_words(expected).map(|words| (key.clone(), words)));
            }
            Problem::InvalidToml { .. } => panic!("{name}: {:?}", diagnostic.problem),
            _ => {}
        }
    }
    assert!(!unknown.is_empty(), "{name}: every word passes for a key, so nothing was read");
    let tried: BTreeSet<String> = candidates.difference(&unknown).cloned().collect();
    Known { sections: name.split(" + ").map(str::to_owned).collect(), keys: tried, choices }
}

/// The keys that stand in the same table as `KEYS`.
fn keys_around(text: &str) -> BTreeSet<String> {
    let at = text.find("KEYS").expect("a place for keys");
    let start = text[..at].rfind("\n[").map_or(0, |index| index + 1);
    let table = &text[start..at];
    table.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned()).collect()
}

/// `current, past, draft` as words; nothing where it shows examples of values.
fn as_words(expected: &str) -> Option<Vec<String>> {
    let words: Vec<String> = expected.split(", ").map(str::to_owned).collect();
    let is_word =
        |word: &String| word.chars().all(|char| char.is_ascii_lowercase() || char == '-') && !word.is_empty();
    (words.len() > 1 && words.iter().all(is_word)).then_some(words)
}

#[test]
fn every_key_is_described_and_every_described_key_exists() {
    for place in places() {
        assert_described(&place.sections, &place.keys);
    }
}

#[test]
fn keys_that_take_one_of_several_words_name_them_all() {
    let mut checked = 0;
    for place in places() {
        for language in LANGUAGES {
            let all = sections(language);
            let find =
                |key: &String| place.sections.iter().find_map(|section| all[section].described.get(key));
            for (key, words) in &place.choices {
                let named = codes(find(key).unwrap_or_else(|| panic!("{language}: {key} is not described")));
                for word in words {
                    assert!(
                        named.contains(word),
                        "{language}, {:?}: {key} does not name `{word}`",
                        place.sections
                    );
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 30, "{checked}");
}
