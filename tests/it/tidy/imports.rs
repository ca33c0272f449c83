//! What a file names of other folders and of packages.

use std::collections::BTreeSet;
use std::fs;

use crate::support::repository;
use crate::tidy::sources::Source;

/// Folders of `src/` that a file names by `crate::…`, with the line. Tests may use what they like.
pub fn folders_used(source: &Source) -> Vec<(usize, String)> {
    names_behind(source, "crate::")
        .into_iter()
        .filter(|(_, name)| repository("src").join(name).is_dir())
        .collect()
}

/// Packages that a file names, with the line: by `use package` or `package::…`.
pub fn crates_used(source: &Source) -> Vec<(usize, String)> {
    let packages = packages();
    let mut used = Vec::new();
    for (line, text) in source.code() {
        for package in &packages {
            let path = format!("{package}::");
            let named = text.match_indices(&path).any(|(at, _)| begins_word(text, at))
                || text.trim().trim_end_matches(';') == format!("use {package}");
            if named {
                used.push((line, package.clone()));
            }
        }
    }
    used
}

/// The packages of the lock file's manifest, as code names them.
fn packages() -> BTreeSet<String> {
    let manifest = fs::read_to_string(repository("Cargo.toml")).expect("the manifest");
    let mut packages = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line == "[dependencies]";
        } else if inside && let Some((name, _)) = line.split_once('=') {
            packages.insert(name.trim().replace('-', "_"));
        }
    }
    packages
}

/// The names behind `prefix`, also inside of `{…}` over several lines.
fn names_behind(source: &Source, prefix: &str) -> Vec<(usize, String)> {
    let mut names = Vec::new();
    for (line, text) in source.code() {
        for (at, _) in text.match_indices(prefix).filter(|(at, _)| begins_word(text, *at)) {
            let rest = &text[at + prefix.len()..];
            assert!(!rest.starts_with('{'), "{}:{line}: name one folder a line", source.path);
            let name: String =
                rest.chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect();
            names.push((line, name));
        }
    }
    names
}

fn begins_word(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|char: char| char.is_alphanumeric() || matches!(char, '_' | ':'))
}
