//! Markdown in, HTML out.
//!
//! The cases stand in `specs/*.md`; all cases of a file are chapters of one booklet, beside those of `base-site`:
//!
//! ```text
//! === what it shows            (in English text: === [en] what it shows)
//! the chapter's text
//! --- gives
//! what stands on the page
//! --- notes                    the footnotes, where there are any
//! …
//! --- says                     the problems, by line of the text and column
//! 1:5 unknown-footnote
//! ```
//!
//! `cjk-emphasis.tsv` and `more-emphasis.tsv` hold one paragraph a line: Markdown, tab, HTML. White space that no browser
//! shows and the order of attributes do not count, drawings are written `<svg></svg>`, and every chapter has number 1.

mod case;
mod shelf;

use std::fs;

use crate::support::{Case, canonical, cases, first_difference, here};
use case::SpecCase;
use shelf::Shelf;

#[test]
fn every_case_gives_its_markup_and_its_problems() {
    let all = cases(&here("specs"), "md");
    let mut files: Vec<&str> = all.iter().map(|case| case.file.as_str()).collect();
    files.dedup();
    let mut failures = Vec::new();
    for file in files {
        let own: Vec<SpecCase> = all.iter().filter(|case| case.file == file).map(SpecCase::new).collect();
        failures.extend(failing(&own, &Shelf::new(&own)));
    }
    assert!(failures.is_empty(), "{} of {} cases\n\n{}", failures.len(), all.len(), failures.join("\n\n"));
}

#[test]
fn emphasis_beside_japanese_punctuation() {
    assert_table("cjk-emphasis.tsv", 20);
}

#[test]
fn emphasis_in_more_places() {
    assert_table("more-emphasis.tsv", 60);
}

/// Every line of a table of paragraphs is right, and there are at least so many.
fn assert_table(name: &str, at_least: usize) {
    let text = fs::read_to_string(here("specs").join(name)).expect("a table of cases");
    let all: Vec<SpecCase> = text
        .lines()
        .filter(|line| !line.starts_with("# "))
        .map(|line| {
            let (markdown, html) = line.split_once('\t').unwrap_or_else(|| panic!("no tab: {line}"));
            let body = format!("{markdown}\n--- gives\n<p>{html}</p>\n");
            SpecCase::new(&Case { file: name.to_owned(), name: markdown.to_owned(), body }).whatever_it_says()
        })
        .collect();
    assert!(all.len() >= at_least, "{} cases", all.len());
    let failures = failing(&all, &Shelf::without_terms(&all));
    assert!(failures.is_empty(), "{} of {} cases\n\n{}", failures.len(), all.len(), failures.join("\n\n"));
}

fn failing(cases: &[SpecCase], shelf: &Shelf) -> Vec<String> {
    cases
        .iter()
        .enumerate()
        .flat_map(|(index, case)| {
            let html = shelf.html(index, case);
            let mut parts = vec![("gives", canonical(&case.gives), html.body)];
            parts.push(("notes", canonical(&case.notes), html.notes));
            if let Some(says) = &case.says {
                parts.push(("says", says.clone(), shelf.says(index, case)));
            }
            parts
                .into_iter()
                .filter(|(_, expected, actual)| expected != actual)
                .map(|(part, expected, actual)| {
                    let difference = first_difference(&expected, &actual);
                    format!(
                        "=== {}: {}\n{}--- {part}: {difference}\n--- all of it\n{actual}",
                        case.file, case.name, case.markdown
                    )
                })
                .collect::<Vec<_>>()
        })
        .collect()
}
