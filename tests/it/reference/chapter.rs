//! Chapters of the reference: read as its test reads them, and written where they are generated.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::support::repository;

/// The languages of the manual.
pub const LANGUAGES: [&str; 2] = ["ja", "en"];

/// Where the chapters stand below the repository.
pub const FOLDER: &str = "docs/content/reference";

/// What stands below one heading.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// Its lines.
    pub text: String,
    /// What is described as `` `name` `` and `: meaning`: name and meaning.
    pub described: BTreeMap<String, String>,
}

/// A fenced example.
#[derive(Clone, Debug)]
pub struct Fence {
    /// What stands behind the fence: `toml`.
    pub kind: String,
    /// What stands in it.
    pub text: String,
    /// File and line, for people.
    pub place: String,
}

/// The lines of a chapter that are no code, with their indices.
pub fn lines_outside_code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fence: Option<String> = None;
    text.lines().enumerate().filter(move |(_, line)| {
        let ticks: String = line.chars().take_while(|char| *char == '`').collect();
        if ticks.len() < 3 {
            return fence.is_none();
        }
        match &fence {
            None => fence = Some(ticks),
            Some(open) if *open == ticks => fence = None,
            Some(_) => {}
        }
        false
    })
}

/// All chapters in a language, by file name.
pub fn chapters(language: &str) -> BTreeMap<String, String> {
    let ending = format!(".{language}.md");
    fs::read_dir(repository(FOLDER))
        .expect("the reference")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.to_string_lossy().ends_with(&ending))
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(path).expect("a chapter"))
        })
        .collect()
}

/// The sections of all chapters in a language, by anchor.
pub fn sections(language: &str) -> BTreeMap<String, Section> {
    let mut sections: BTreeMap<String, Section> = BTreeMap::new();
    for (name, text) in chapters(language) {
        let mut id = String::new();
        let mut names: Vec<String> = Vec::new();
        for (_, line) in lines_outside_code(&text) {
            if line.starts_with('#') {
                id = anchor(line).unwrap_or_default();
                assert!(!sections.contains_key(&id), "{name}: {id} stands twice");
                sections.entry(id.clone()).or_default();
                continue;
            }
            let Some(section) = sections.get_mut(&id) else { continue };
            section.text.push_str(line);
            section.text.push('\n');
            if line.starts_with('`') {
                names = codes(line);
            } else if let Some(meaning) = line.strip_prefix(": ") {
                for name in names.drain(..) {
                    let before = section.described.insert(name.clone(), meaning.to_owned());
                    assert!(before.is_none(), "{name} is described twice in {id}");
                }
            }
        }
    }
    sections
}

/// `## Title {#anchor}` → `anchor`.
fn anchor(heading: &str) -> Option<String> {
    Some(heading.rsplit_once("{#")?.1.trim_end().strip_suffix('}')?.to_owned())
}

/// What stands between single backticks in a line.
pub fn codes(line: &str) -> Vec<String> {
    line.split('`').skip(1).step_by(2).filter(|code| !code.is_empty()).map(str::to_owned).collect()
}

/// The fenced examples of a chapter, in order.
pub fn fences(name: &str, text: &str) -> Vec<Fence> {
    let mut fences = Vec::new();
    let mut open: Option<(String, Fence)> = None;
    for (index, line) in text.lines().enumerate() {
        let ticks: String = line.chars().take_while(|char| *char == '`').collect();
        match &mut open {
            Some((own, fence)) if *own == line => {
                fences.push(fence.clone());
                open = None;
            }
            Some((_, fence)) => {
                fence.text.push_str(line);
                fence.text.push('\n');
            }
            None if ticks.len() >= 3 => {
                let kind = line[ticks.len()..].trim().to_owned();
                let place = format!("{name}:{}", index + 1);
                open = Some((ticks, Fence { kind, text: String::new(), place }));
            }
            None => {}
        }
    }
    assert!(open.is_none(), "{name}: a fence is never closed");
    fences
}

/// Compares what sections describe with what the code knows, in both languages.
pub fn assert_described(anchors: &[String], known: &BTreeSet<String>) {
    assert!(!known.is_empty(), "nothing is known for {anchors:?}");
    for language in LANGUAGES {
        let described: BTreeSet<String> =
            anchors.iter().flat_map(|anchor| section(language, anchor).described.into_keys()).collect();
        let missing: Vec<&String> = known.difference(&described).collect();
        let strange: Vec<&String> = described.difference(known).collect();
        assert!(
            missing.is_empty() && strange.is_empty(),
            "{language}, {anchors:?}: not described: {missing:?}; not in the code: {strange:?}"
        );
    }
}

/// The section of an anchor.
pub fn section(language: &str, anchor: &str) -> Section {
    sections(language).remove(anchor).unwrap_or_else(|| panic!("{language}: no section {anchor}"))
}

/// Compares the words that stand as code in a section's lists with what the code knows, in both languages.
pub fn assert_listed(anchor: &str, known: &BTreeSet<String>) {
    assert!(!known.is_empty(), "nothing is known for {anchor}");
    for language in LANGUAGES {
        let text = section(language, anchor).text;
        let listed: BTreeSet<String> =
            text.lines().filter(|line| line.starts_with("- ")).flat_map(codes).collect();
        assert_eq!(&listed, known, "{language}, {anchor}");
    }
}

/// Every word stands in a text as code.
pub fn assert_named(text: &str, words: &[String]) {
    let named = codes(text);
    for word in words {
        assert!(named.contains(word), "`{word}` is not named: {text}");
    }
}
