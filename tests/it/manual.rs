//! The manual: it is a site without a finding, and everything in its guide works as it is written.
//!
//! Each chapter of `docs/content/guide` is a story that begins with a clean copy of the repository's site. Its blocks of
//! `console` are typed, its edits (`diff FILE`) are made and its files (any other language, then FILE) are written, in the
//! order of the text. What stands in blocks of other kinds is for people.

mod matching;
mod preview;
mod reader;
mod story;

use std::fs;

use crate::support::{Site, read_folder, repository};
use reader::steps;
use story::Story;

/// The manual as a site of its own.
fn manual() -> Site {
    let docs = repository("docs");
    let config = fs::read(docs.join("config.toml")).expect("the settings of the manual");
    let site = Site::empty().bytes("docs/config.toml", &config);
    ["content", "seeds", "themes"].iter().fold(site, |site, folder| {
        read_folder(&docs.join(folder))
            .iter()
            .fold(site, |site, (path, bytes)| site.bytes(&format!("docs/{folder}/{path}"), bytes))
    })
}

#[test]
fn it_is_built_without_a_finding() {
    let site = manual().build();
    for (language, clean) in [("ja", "問題はありません。\n"), ("en", "No problems found.\n")] {
        let run = site.run(&["check", "--release", "--root", "docs", "--lang", language]);
        assert_eq!((run.code, run.stderr.as_str(), run.stdout.as_str()), (0, "", clean));
    }
    let run = site.run(&["build", "--release", "--root", "docs", "--lang", "en"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let pages = read_folder(&site.path("docs/public"));
    for language in ["ja", "en"] {
        assert!(pages.contains_key(&format!("{language}/guide/first-hour.html")), "the first hour");
    }
}

#[test]
fn settings_for_hosts_send_what_a_site_asks_for() {
    let files = Site::new().build().publish();
    let headers = String::from_utf8(files["_headers"].clone()).expect("text");
    let values: Vec<&str> = headers
        .lines()
        .filter_map(|line| line.trim_start().split_once(": ").map(|(_, value)| value))
        .collect();
    assert!(values.len() > 8, "{headers}");
    for language in ["ja", "en"] {
        let path = repository(&format!("docs/content/guide/80-hosting.{language}.md"));
        let text = fs::read_to_string(path).expect("the chapter");
        for server in ["nginx", "apache"] {
            let begun = text.split(&format!("```{server}\n")).nth(1).expect("a block of settings");
            let block = begun.split("```").next().expect("its text");
            for value in &values {
                assert!(block.contains(value), "{server} in {language}: {value}");
            }
        }
    }
}

/// Tells a chapter, in the language of its file.
fn tell(chapter: &str, language: &str) -> Story {
    let path = repository(&format!("docs/content/guide/{chapter}.{language}.md"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut story = Story::new(&path, language);
    for step in steps(&text) {
        story.take(&step);
    }
    story.finish()
}

#[test]
fn the_first_hour_works_as_it_is_written() {
    for language in ["ja", "en"] {
        let story = tell("10-first-hour", language);
        assert!(story.commands() >= 8, "{language}: {} commands", story.commands());
        // What the reader is told about the pages.
        let sentence = |page: &str, text: &str| assert!(story.page(page).contains(text), "{page}: {text}");
        sentence("ja/strategy-3/direction.html", "戦略3.0を進めるときの指針は、次の三つです。");
        sentence(
            "en/strategy-3/direction.html",
            "Three guides lead the way while Strategy 3.0 is carried out.",
        );
        for page in ["ja/strategy-3/direction.html", "en/strategy-3/direction.html"] {
            assert!(story.page(page).matches("43.5").count() >= 2, "{page}: in the text and in the table");
            assert!(!story.page(page).contains("41.9"), "{page}: the old figure is gone");
        }
        assert!(story.page("data/strategy-3/online-applications.csv").contains(",43.5"));
    }
}

#[test]
fn the_other_chapters_work_as_they_are_written() {
    let mut chapters: Vec<String> = read_folder(&repository("docs/content/guide"))
        .into_keys()
        .filter_map(|path| path.strip_suffix(".ja.md").map(str::to_owned))
        .filter(|chapter| chapter != "10-first-hour")
        .collect();
    chapters.sort();
    let commands: usize = chapters
        .iter()
        .flat_map(|chapter| ["ja", "en"].map(|language| tell(chapter, language).commands()))
        .sum();
    assert!(commands >= 20, "{commands} commands in {chapters:?}");
}
