//! Small sites, each for one behaviour: `sites/<name>/src` is built, and every file in `sites/<name>/expected` is compared.
//!
//! Pages are compared in canonical form (attributes in order, one block a line); all other files as they are. A site
//! whose `config.toml` says `theme = "plain"` gets the bare templates of `plain-theme/`, so that what is compared is what
//! sasshi gives to templates, and not the design. `SASSHI_BLESS=1 cargo test --test it sites` writes the expected files anew.

use std::fs;

use crate::support::{Site, assert_golden, canonical, has_ending, here, read_folder, repository, text_of};

/// The sources of a site.
fn source(name: &str) -> Site {
    let mut site = Site::at(&here(&format!("sites/{name}/src")));
    if site.text("config.toml").contains("theme = \"plain\"") {
        for (path, bytes) in read_folder(&here("plain-theme")) {
            site = site.bytes(&format!("themes/plain/{path}"), &bytes);
        }
    }
    site
}

/// Builds a site, which must work, and compares the files that are expected.
fn assert_site(name: &str, site: &Site) {
    let rendered = site.render();
    let said: Vec<String> = rendered.said().iter().map(ToString::to_string).collect();
    let expected_said = fs::read_to_string(here(&format!("sites/{name}/says.txt"))).unwrap_or_default();
    assert_eq!(said, expected_said.lines().collect::<Vec<_>>(), "problems of {name}");
    assert!(rendered.checked, "{name}");
    let folder = here(&format!("sites/{name}/expected"));
    let expected = read_folder(&folder);
    assert!(!expected.is_empty(), "{name} expects something");
    for path in expected.keys() {
        assert!(rendered.files.contains_key(path), "{name}: nothing produced {path}");
        let text = rendered.text(path);
        let text = if has_ending(path, "html") { canonical(text) } else { text.to_owned() };
        assert_golden(&folder.join(path), &text);
    }
}

#[test]
fn one_language() {
    assert_site("one-language", &source("one-language"));
}

#[test]
fn one_language_has_nothing_of_another() {
    let rendered = source("one-language").render();
    assert!(rendered.files.keys().all(|path| !path.starts_with("en/")), "{:?}", rendered.files.keys());
    assert!(!rendered.text("sitemap.xml").contains("hreflang"));
}

#[test]
fn two_languages_and_a_missing_translation() {
    assert_site("two-languages", &source("two-languages"));
}

#[test]
fn a_reader_of_the_other_language_is_told_and_led_on() {
    let rendered = source("two-languages").render();
    let page = rendered.text("en/plan/only.html");
    assert!(page.contains("noindex"), "{page}");
    assert!(!rendered.text("sitemap.xml").contains("en/plan/only.html"));
    let cover = text_of(rendered.text("en/plan/index.html"));
    assert!(
        cover.contains("日本語だけの章"),
        "the chapter stands in the contents by its original title: {cover}"
    );
}

#[test]
fn three_languages() {
    // A site brings the words of a language that the theme does not know.
    let words = fs::read_to_string(repository("themes/standard/words.en.toml")).expect("words");
    let words = words.replacen("name = \"English\"", "name = \"简体中文\"", 1);
    let site = source("three-languages").file("themes/plain/words.zh-Hans.toml", &words);
    assert_site("three-languages", &site);
}

#[test]
fn every_kind_of_table_and_column() {
    assert_site("tables", &source("tables"));
}

#[test]
fn below_a_folder_of_another_site() {
    assert_site("base-url", &source("base-url"));
}

#[test]
fn every_fixture_has_a_test() {
    let own = fs::read_to_string(here("sites.rs")).expect("this file");
    for entry in fs::read_dir(here("sites")).expect("the fixtures") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(own.contains(&format!("assert_site(\"{name}\"")), "{name}");
    }
}
