//! Every explanation is true: its bad example is reported under its code, its good one is not.

use std::collections::BTreeSet;

use sasshi::diagnostic::SAMPLES;
use sasshi::diagnostic::explain::{Clause, Example, Explanation, TOPICS, Words, criterion};
use sasshi::sheet::{Rule, example};

use crate::support::{Site, cases, here, said, workbook};

fn all() -> impl Iterator<Item = &'static Explanation> {
    TOPICS.iter().flat_map(|topic| topic.explanations)
}

/// Every code with its example, of spreadsheets too.
fn examples() -> Vec<(&'static str, Example)> {
    let of_rules = Rule::all().map(|rule| (rule.code(), example(rule)));
    all().map(|one| (one.code, one.example)).chain(of_rules).collect()
}

/// The site with the bad and with the good example; nothing where it is told in words.
fn sites(example: &Example) -> Option<[Site; 2]> {
    let with = |files: &[(&str, &str)]| {
        files.iter().fold(Site::new(), |site, (path, text)| match path.strip_suffix(".xlsx") {
            Some(_) => site.bytes(path, &workbook(text)),
            None => site.file(path, text),
        })
    };
    match *example {
        Example::Passage { path, instead_of, bad, good } => {
            Some([bad, good].map(|text| Site::new().edit(path, instead_of, text)))
        }
        Example::Files { bad, good } => Some([with(bad), with(good)]),
        Example::Told { .. } => None,
    }
}

/// Codes that a build reports.
fn codes(site: &Site) -> BTreeSet<String> {
    let run = site.build().run(&["build", "--lang", "en"]);
    said(&run.stderr).into_iter().map(|said| said.code).collect()
}

#[test]
fn bad_examples_are_reported_and_good_ones_are_not() {
    let mut faults = Vec::new();
    for (code, example) in examples() {
        let Some([bad, good]) = sites(&example) else { continue };
        let (bad, good) = (codes(&bad), codes(&good));
        if !bad.contains(code) {
            faults.push(format!("{code}: the bad example is reported as {bad:?}"));
        }
        if good.contains(code) {
            faults.push(format!("{code}: the good example is reported"));
        }
        // An example in one language differs from the other language, as cases of `rules` do.
        let strange: Vec<&String> = good.iter().filter(|code| !code.starts_with("parity-")).collect();
        if !strange.is_empty() {
            faults.push(format!("{code}: the good example has {strange:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_is_told_in_words_is_shown_by_cases() {
    let cases = cases(&here("rules"), "txt");
    for (code, _) in examples().iter().filter(|(_, example)| matches!(example, Example::Told { .. })) {
        for start in ["fails: ", "passes: "] {
            let is_there = cases.iter().any(|case| case.file == *code && case.name.starts_with(start));
            assert!(is_there, "{code} has no case that {start}");
        }
    }
}

#[test]
fn every_criterion_has_a_title() {
    let clauses = all().flat_map(|one| one.clauses);
    for clause in clauses {
        if let Clause::Wcag(number) = clause {
            assert!(criterion(number).is_some(), "{number}");
        }
    }
}

#[test]
fn every_code_is_explained_once() {
    let codes: Vec<&str> = all().map(|one| one.code).collect();
    let known: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(known.len(), codes.len(), "a code is explained twice");
    let problems = SAMPLES();
    let missing: Vec<&str> =
        problems.iter().map(sasshi::diagnostic::Problem::code).filter(|code| !known.contains(code)).collect();
    // Rules about spreadsheets have words of their own.
    assert_eq!(missing, ["merged-cells"]);
}

#[test]
fn reasons_are_one_short_sentence() {
    for Explanation { code, why: Words { ja, en }, more, .. } in all() {
        assert!(ja.ends_with("す。") || ja.ends_with("せん。"), "{code}: {ja}");
        assert!(ja.chars().count() <= 60, "{code}: {ja}");
        assert!(en.ends_with('.') && en.chars().count() <= 120, "{code}: {en}");
        assert_eq!(more.ja.is_empty(), more.en.is_empty(), "{code}: more in one language only");
    }
}
