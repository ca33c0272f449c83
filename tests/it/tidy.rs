//! Rules of the house about the code itself, read from the sources.

mod imports;
mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::support::{has_ending, read_folder, repository};
use imports::{crates_used, folders_used};
use sources::{Source, all};

/// The floors of `src/lib.rs`'s map: which folder stands on which.
fn floors() -> BTreeMap<String, usize> {
    let map = fs::read_to_string(repository("src/lib.rs")).expect("the map");
    let text: String = map
        .lines()
        .skip_while(|line| !line.contains("# Floors"))
        .skip(1)
        .take_while(|line| !line.contains("# Invariants"))
        .filter_map(|line| line.strip_prefix("//!"))
        .collect();
    let start = text.find("1. ").expect("a numbered list of floors");
    let mut floors = BTreeMap::new();
    let mut floor = 0;
    for part in text[start..].split_inclusive(']') {
        let number: String =
            part.split('.').next().unwrap_or("").chars().rev().take_while(char::is_ascii_digit).collect();
        if let Ok(number) = number.chars().rev().collect::<String>().parse() {
            floor = number;
        }
        if let Some(name) = part.split("[`").nth(1).and_then(|rest| rest.split('`').next()) {
            floors.insert(name.to_owned(), floor);
        }
    }
    floors
}

/// Every folder of `src/`.
fn folders() -> BTreeSet<String> {
    all().iter().filter_map(|source| source.folder().map(str::to_owned)).collect()
}

/// Says all that is wrong at once.
fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn the_map_names_every_folder_and_no_other() {
    assert_eq!(floors().into_keys().collect::<BTreeSet<_>>(), folders());
    let map = fs::read_to_string(repository("src/lib.rs")).expect("the map");
    for folder in folders() {
        assert!(map.contains(&format!("pub mod {folder};")), "{folder}");
    }
}

#[test]
fn the_floors_have_no_gap() {
    let numbers: BTreeSet<usize> = floors().into_values().collect();
    assert_eq!(numbers, (1..=numbers.len()).collect::<BTreeSet<_>>());
    assert!(numbers.len() > 5, "{numbers:?}");
}

#[test]
fn a_folder_uses_lower_floors_only() {
    let floors = floors();
    let mut faults = Vec::new();
    for source in all() {
        let Some(folder) = source.folder() else { continue };
        for (line, used) in folders_used(&source) {
            if used != folder && floors[&used] >= floors[folder] {
                let (own, other) = (floors[folder], floors[&used]);
                faults.push(format!(
                    "{}:{line}: {folder} (floor {own}) uses {used} (floor {other})",
                    source.path
                ));
            }
        }
    }
    assert_none(&faults);
}

/// Which folder may name which package.
const DOORS: [(&str, &[&str]); 45] = [
    ("aho_corasick", &["markdown"]),
    ("annotate_snippets", &["diagnostic"]),
    ("anstyle", &["diagnostic"]),
    ("axum", &["serve"]),
    ("blake3", &["text"]),
    ("calamine", &["sheet"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("csv", &["sheet"]),
    ("encoding_rs", &["sheet"]),
    ("flate2", &["publish"]),
    ("icu_collator", &["locale"]),
    ("icu_locale", &["locale"]),
    ("icu_normalizer", &["locale"]),
    ("icu_properties", &["markdown"]),
    ("image", &["picture"]),
    ("imagesize", &["asset"]),
    ("include_dir", &["load"]),
    ("lightningcss", &["asset"]),
    ("lopdf", &["pdf"]),
    ("minify_html", &["publish"]),
    ("moxcms", &["picture"]),
    ("png", &["picture"]),
    ("notify", &["serve"]),
    ("opener", &["cli"]),
    ("percent_encoding", &["serve"]),
    ("pulldown_cmark", &["markdown"]),
    ("quick_xml", &["sheet"]),
    ("resvg", &["picture"]),
    ("rust_decimal", &["locale"]),
    ("rust_xlsxwriter", &["sheet"]),
    ("skrifa", &["picture"]),
    ("strsim", &["text"]),
    ("tempfile", &["cli"]),
    ("tera", &["page"]),
    ("tokio", &["serve"]),
    ("tokio_stream", &["serve"]),
    ("toml", &["load"]),
    ("toml_edit", &["import"]),
    ("unicode_width", &["text"]),
    ("ureq", &["outside"]),
    ("walkdir", &["load"]),
    ("webp", &["picture"]),
    ("zip", &["sheet"]),
];

/// Packages that several folders may name, and why: formats and threads.
const SHARED: [(&str, &[&str]); 4] = [
    ("rayon", &["build", "cli", "load", "markdown", "page", "translation"]),
    ("serde", &["diagnostic", "offline", "outside", "page", "sheet", "translation", "publish", "serve"]),
    ("serde_json", &["diagnostic", "offline", "outside", "page", "sheet", "translation", "publish", "serve"]),
    ("serde_spanned", &["load"]),
];

#[test]
fn every_package_has_one_door() {
    let mut faults = Vec::new();
    for source in all() {
        for (line, package) in crates_used(&source) {
            let doors = DOORS.iter().chain(&SHARED).find(|(name, _)| *name == package);
            let open = doors
                .is_some_and(|(_, folders)| source.folder().is_some_and(|folder| folders.contains(&folder)));
            if !open {
                faults.push(format!("{}:{line}: {package} is not for this folder", source.path));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn every_package_is_used_and_has_a_door() {
    let manifest = fs::read_to_string(repository("Cargo.toml")).expect("the manifest");
    let declared: BTreeSet<String> = manifest
        .lines()
        .skip_while(|line| *line != "[dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| Some(line.split_once('=')?.0.trim().replace('-', "_")))
        .collect();
    let used: BTreeSet<String> = all().iter().flat_map(crates_used).map(|(_, package)| package).collect();
    assert_eq!(declared, used, "packages that are declared, and packages that are used");
    let doors: BTreeSet<String> = DOORS.iter().chain(&SHARED).map(|(name, _)| (*name).to_owned()).collect();
    let without: Vec<&String> = declared.difference(&doors).collect();
    assert!(without.is_empty(), "packages without a door: {without:?}");
}

#[test]
fn every_file_says_what_it_is_for() {
    let faults: Vec<String> = all()
        .iter()
        .filter(|source| !source.text.starts_with("//! "))
        .map(|source| source.path.clone())
        .collect();
    assert_none(&faults);
}

#[test]
fn no_file_is_long() {
    let faults: Vec<String> = all()
        .iter()
        .filter(|source| source.text.lines().count() > 500)
        .map(|source| format!("{}: {} lines", source.path, source.text.lines().count()))
        .collect();
    assert_none(&faults);
}

#[test]
fn no_file_is_a_dumping_ground() {
    let names = ["utils.rs", "util.rs", "helpers.rs", "helper.rs", "common.rs", "misc.rs"];
    let faults: Vec<String> = all()
        .iter()
        .filter(|source| names.iter().any(|name| source.path.ends_with(&format!("/{name}"))))
        .map(|source| source.path.clone())
        .collect();
    assert_none(&faults);
}

#[test]
fn nothing_panics_or_prints_by_the_way() {
    let words = [".unwrap()", "todo!", "unimplemented!", "dbg!", "println!", "print!(", "unsafe {"];
    let mut faults = Vec::new();
    for source in all() {
        for (line, text) in source.code() {
            for word in words.iter().filter(|word| text.contains(**word)) {
                faults.push(format!("{}:{line}: {word}", source.path));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn the_outside_world_is_touched_in_few_places() {
    let words = [
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "std::time",
        "SystemTime",
        "Instant",
        "fs::read",
        "fs::write",
    ];
    let allowed = |source: &Source| {
        source.path == "src/load/files.rs"
            || source.path == "src/main.rs"
            || source
                .folder()
                .is_some_and(|folder| ["publish", "outside", "pdf", "serve", "cli"].contains(&folder))
    };
    let mut faults = Vec::new();
    for source in all().iter().filter(|source| !allowed(source)) {
        for (line, text) in source.code() {
            for word in words.iter().filter(|word| text.contains(**word)) {
                faults.push(format!("{}:{line}: {word}", source.path));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn tests_do_not_sleep_and_none_is_left_out() {
    let words = [concat!("#[ig", "nore"), concat!("thread::sl", "eep"), concat!("Ins", "tant::now")];
    let mut faults = Vec::new();
    for (path, bytes) in
        read_folder(&repository("tests/it")).iter().filter(|(path, _)| has_ending(path, "rs"))
    {
        let text = String::from_utf8(bytes.clone()).expect("UTF-8");
        faults
            .extend(words.iter().filter(|word| text.contains(**word)).map(|word| format!("{path}: {word}")));
    }
    assert_none(&faults);
}

#[test]
fn maps_that_are_iterated_have_an_order() {
    let mut faults = Vec::new();
    for source in all() {
        for (line, text) in source.code() {
            if text.contains("HashMap") || text.contains("HashSet") {
                faults.push(format!("{}:{line}: {}", source.path, text.trim()));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn every_rule_of_check_stands_in_the_registry() {
    let registry = fs::read_to_string(repository("src/check/rules/mod.rs")).expect("the registry");
    for source in all().iter().filter(|source| source.path.starts_with("src/check/rules/")) {
        let name = source.path.rsplit('/').next().and_then(|name| name.strip_suffix(".rs")).expect("a name");
        if name != "mod" && source.text.contains("pub fn rule") {
            assert!(registry.contains(&format!("{name}::rule")), "{name} is no rule of the registry");
        }
    }
}
