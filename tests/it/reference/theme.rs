//! The theme: its files, its words, and what its templates get.

use std::collections::{BTreeMap, BTreeSet};

use super::chapter::{LANGUAGES, assert_described, codes, section};
use crate::support::{has_ending, read_folder, repository};

/// Names of the files directly in a folder of the built-in theme.
fn names(folder: &str) -> BTreeSet<String> {
    let files = read_folder(&repository("themes/standard").join(folder));
    files.into_keys().filter(|path| !path.contains('/')).collect()
}

/// A field of a struct: name, type, whether its own fields stand in its place.
type Field = (String, String, bool);

/// The structs of a source with their fields.
fn structs(text: &str) -> Vec<(String, Vec<Field>)> {
    let mut found: Vec<(String, Vec<Field>)> = Vec::new();
    let mut open = false;
    let mut is_flat = false;
    for line in text.lines() {
        let declared = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("struct ");
        if let Some(rest) = declared {
            let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
            open = rest.ends_with('{');
            found.push((name, Vec::new()));
        } else if line == "}" {
            open = false;
        } else if open {
            let line = line.trim();
            if line.starts_with("#[serde(flatten)]") {
                is_flat = true;
            } else if let Some((name, kind)) =
                line.strip_prefix("pub ").unwrap_or(line).trim_end_matches(',').split_once(": ")
                && !name.starts_with('/')
            {
                let fields = &mut found.last_mut().expect("a struct").1;
                fields.push((name.to_owned(), kind.to_owned(), std::mem::take(&mut is_flat)));
            }
        }
    }
    found
}

/// The sources of pages, by file name.
fn sources() -> BTreeMap<String, String> {
    let files = read_folder(&repository("src/page")).into_iter();
    files
        .filter(|(path, _)| has_ending(path, "rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8")))
        .collect()
}

/// `Option<Vec<LinkView>>` → `LinkView`; `IndexView<Entry>` → `IndexView`.
fn bare(kind: &str) -> &str {
    let inner = kind.trim_start_matches("Option<").trim_start_matches("Vec<");
    inner.split(['<', '>']).next().unwrap_or(inner)
}

/// The names that a template sees of a struct. Structs of the same file come before those of others.
fn seen(name: &str, file: &str, sources: &BTreeMap<String, String>) -> BTreeSet<String> {
    let own = sources.get(file).into_iter().chain(sources.values());
    let fields = own.flat_map(|text| structs(text)).find(|(found, _)| found == name);
    let (_, fields) = fields.unwrap_or_else(|| panic!("no struct {name}"));
    let names = fields.into_iter().flat_map(|(field, kind, is_flat)| {
        if is_flat { seen(bare(&kind), file, sources) } else { BTreeSet::from([field]) }
    });
    names.collect()
}

/// The words that a section's description of `name` has as code.
fn named(language: &str, anchor: &str, name: &str) -> BTreeSet<String> {
    let described = section(language, anchor).described;
    codes(described.get(name).unwrap_or_else(|| panic!("{language}, {anchor}: {name}"))).into_iter().collect()
}

#[test]
fn every_file_of_the_theme_is_described() {
    for (anchor, folder) in
        [("templates", "templates"), ("components", "templates/components"), ("scripts", "scripts")]
    {
        assert_described(&[anchor.to_owned()], &names(folder));
    }
    let linked = names("styles").into_iter().filter(|name| name.starts_with("main")).collect();
    assert_described(&["styles".to_owned()], &linked);
}

#[test]
fn every_group_of_words_is_described() {
    let text = std::fs::read_to_string(repository("themes/standard/words.ja.toml")).expect("words");
    let words: toml::Table = text.parse().expect("TOML");
    assert_described(&["word-groups".to_owned()], &words.keys().cloned().collect());
}

#[test]
fn everything_that_all_templates_get_is_described() {
    let sources = sources();
    let shared =
        sources["engine.rs"].split("insert_value(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut known = seen("Common", "view.rs", &sources);
    known.extend(shared.map(str::to_owned));
    assert_described(&["common-values".to_owned()], &known);
    let (_, fields) =
        structs(&sources["view.rs"]).into_iter().find(|(name, _)| name == "Common").expect("the struct");
    for (name, kind, _) in fields {
        for language in LANGUAGES {
            let known = seen(bare(&kind), "view.rs", &sources);
            assert_eq!(named(language, "common-values", &name), known, "{language}: {name}");
        }
    }
}

#[test]
fn everything_that_a_template_gets_is_described() {
    let sources = sources();
    let mut templates: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for template in names("templates").into_iter().filter(|name| name != "base.html") {
        let literal = format!("\"{template}\"");
        let is_user = |(file, text): &(&String, &String)| text.contains(&literal) && *file != "renderer.rs";
        let views = sources.iter().filter(is_user).filter_map(|(file, text)| {
            let view = structs(text).into_iter().find(|(name, _)| name.ends_with("View"))?;
            Some(seen(&view.0, file, &sources))
        });
        let all: Vec<BTreeSet<String>> = views.collect();
        let [view] = all.as_slice() else { panic!("{template}: {} shapes", all.len()) };
        templates.insert(template, view.clone());
    }
    assert_described(&["own-values".to_owned()], &templates.keys().cloned().collect());
    for (template, known) in templates {
        for language in LANGUAGES {
            assert_eq!(named(language, "own-values", &template), known, "{language}: {template}");
        }
    }
}
