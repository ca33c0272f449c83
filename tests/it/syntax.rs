//! Faults of writing, as the program says them: `syntax/cases.txt` holds the faults, `syntax/ja.txt` and `syntax/en.txt`
//! all that is printed of each.
//!
//! `SASSHI_BLESS=1 cargo test --test it syntax` writes these files anew.

use std::fs;
use std::sync::Mutex;

use crate::support::{Case, Site, assert_golden, blocks, cases, here};

fn site(case: &Case) -> Site {
    let theme = here("plain-theme");
    let (_, files) = blocks(&case.body);
    let main = "themes/standard/styles/main.css";
    let base = if files.iter().any(|(path, _)| path.starts_with("themes/") && path != main) || !theme.exists()
    {
        Site::new()
    } else {
        Site::new().file(main, "a { color: teal }\n")
    };
    files.iter().fold(base, |site, (path, text)| match path.strip_suffix(" (windows)") {
        Some(path) => site.file(path, &format!("\u{feff}{}", text.replace('\n', "\r\n"))),
        None => site.file(path, text),
    })
}

fn reports(language: &str) -> String {
    let cases: Vec<Case> =
        cases(&here("syntax"), "txt").into_iter().filter(|case| case.file == "cases").collect();
    let next = Mutex::new(0..cases.len());
    let work = || {
        let mut said = Vec::new();
        while let Some(index) = next.lock().ok().and_then(|mut next| next.next()) {
            let run = site(&cases[index]).build().run(&["check", "--lang", language]);
            said.push((index, format!("=== {}\n{}", cases[index].name, run.stderr)));
        }
        said
    };
    let mut said = std::thread::scope(|scope| {
        let other = scope.spawn(work);
        let mut said = work();
        said.extend(other.join().expect("a thread of tests"));
        said
    });
    said.sort();
    said.into_iter().map(|(_, text)| text + "\n").collect()
}

#[test]
fn faults_of_writing_in_japanese() {
    assert_golden(&here("syntax/ja.txt"), &reports("ja"));
}

#[test]
fn faults_of_writing_in_english() {
    assert_golden(&here("syntax/en.txt"), &reports("en"));
}

/// What parsers say.
const PARSERS: [&str; 7] = [
    "expected `",
    "expected letters",
    "nexpected end",
    "literal string",
    "Variable `",
    "Unknown ",
    "not valid TOML",
];

#[test]
fn no_report_falls_back_on_the_words_of_a_parser() {
    for language in ["ja", "en"] {
        let text = fs::read_to_string(here(&format!("syntax/{language}.txt"))).expect("the reports");
        assert!(!text.contains("\n\n\n==="), "{language}: a case without a report");
        for words in PARSERS {
            assert!(!text.contains(words), "{language}: {words}");
        }
    }
}
