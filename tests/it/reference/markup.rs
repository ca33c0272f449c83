//! Markup: which blocks, insertions, options, views, kinds of charts and formats there are, found by trying every word.

use std::collections::BTreeSet;

use sasshi::diagnostic::{Diagnostic, Problem};

use super::chapter::{LANGUAGES, assert_described, assert_listed, assert_named, section};
use super::words::words_of;
use crate::support::{Site, has_ending, read_folder, repository};

/// What is reported of the text of a chapter.
fn problems(text: &str) -> Vec<Problem> {
    let text = format!("+++\ntitle = \"目標\"\n+++\n\n{text}");
    let site = Site::new().file("content/plan/20-goals.ja.md", &text);
    site.render().diagnostics.into_iter().map(|Diagnostic { problem, .. }| problem).collect()
}

/// Those of all words that `tried` writes and no problem of the text calls unknown.
fn known(tried: impl Fn(&str) -> String, unknown: impl Fn(&Problem) -> Option<&String>) -> BTreeSet<String> {
    let words = words_of("src/markdown");
    let text: String = words.iter().map(|word| tried(word)).collect();
    let problems = problems(&text);
    let refused: BTreeSet<String> = problems.iter().filter_map(unknown).cloned().collect();
    assert!(refused.len() > 20, "{refused:?}");
    words.difference(&refused).cloned().collect()
}

const fn directive(problem: &Problem) -> Option<&String> {
    if let Problem::UnknownDirective { name, .. } = problem { Some(name) } else { None }
}

const fn option(problem: &Problem) -> Option<&String> {
    if let Problem::UnknownOption { option, .. } = problem { Some(option) } else { None }
}

/// The words that the option of an insertion takes.
fn choices(text: &str) -> Vec<String> {
    let found = problems(text).into_iter().find_map(|problem| match problem {
        Problem::InvalidValue { expected, .. } => Some(expected),
        _ => None,
    });
    found.expect("a value that cannot be").split(", ").map(str::to_owned).collect()
}

#[test]
fn every_block_is_described() {
    let known = known(|word| format!(":::{word}\n本文\n:::\n\n"), directive);
    assert_described(&["blocks".to_owned()], &known);
}

#[test]
fn every_insertion_is_described_with_its_options() {
    let names = known(|word| format!("::{word}\n\n"), directive);
    assert_listed("insertions", &names.iter().map(|name| format!("::{name}")).collect());
    for (name, first) in [("table", "share"), ("chart", "share"), ("figure", "images/map.svg")] {
        assert!(names.contains(name));
        let options = known(|word| format!("::{name} {first} {word}=zz\n\n"), option);
        assert_described(&[format!("insert-{name}")], &options);
    }
    let options = known(|word| format!("[市]{{index {word}=zz}}\n\n"), option);
    assert_described(&["index-mark".to_owned()], &options);
}

#[test]
fn every_format_is_described() {
    let unknown = |problem: &Problem| -> bool { matches!(problem, Problem::UnknownFormat { .. }) };
    assert!(problems("{{ share.nursery.r7 | zz }}").iter().any(unknown));
    let known = known(
        |word| format!("{{{{ share.nursery.r7 | {word} }}}}\n\n"),
        |problem| if let Problem::UnknownFormat { name, .. } = problem { Some(name) } else { None },
    );
    assert_described(&["formats".to_owned()], &known);
}

#[test]
fn every_view_and_every_kind_of_chart_is_described() {
    for (text, anchor, option, place) in [
        ("::table share view=zz", Some("views"), "view", "insert-table"),
        ("::chart share kind=zz y=r7", Some("chart-kinds"), "kind", "insert-chart"),
        ("::chart share each=zz y=r7", None, "each", "insert-chart"),
    ] {
        let words = choices(text);
        if let Some(anchor) = anchor {
            assert_described(&[anchor.to_owned()], &words.iter().cloned().collect());
        }
        for language in LANGUAGES {
            assert_named(&section(language, place).described[option], &words);
        }
    }
}

#[test]
fn every_type_of_column_is_described() {
    let site = Site::new().edit("content/plan/tables/share.toml", "type = \"text\"", "type = \"zz\"");
    let expected = site.render().diagnostics.into_iter().find_map(|one| match one.problem {
        Problem::InvalidValue { expected, .. } => Some(expected),
        _ => None,
    });
    let types = expected.expect("a type that cannot be").split(", ").map(str::to_owned).collect();
    assert_described(&["column-types".to_owned()], &types);
}

#[test]
fn every_unit_is_listed() {
    for (path, bytes) in read_folder(&repository("themes/standard")) {
        if !has_ending(&path, "toml") || !path.starts_with("words.") {
            continue;
        }
        let text = String::from_utf8(bytes).expect("UTF-8");
        let words: toml::Table = text.parse().expect("TOML");
        let units = words["unit"].as_table().expect("units").keys();
        let is_unit = |key: &&String| !key.ends_with("_name") && !key.ends_with("_one");
        assert_listed("units", &units.filter(is_unit).cloned().collect());
    }
}
