//! `sasshi explain`: whole pages in both languages stand in `explain/`, and every code has one.
//!
//! `SASSHI_BLESS=1 cargo test --test it explain_command` writes these files anew.

use std::collections::BTreeSet;

use sasshi::diagnostic::{Problem, SAMPLES};
use sasshi::sheet::Rule;

use crate::support::{Run, Site, assert_golden, here};

fn explain(arguments: &[&str]) -> Run {
    Site::empty().build().run(&[&["explain"], arguments].concat())
}

/// Codes with an example of each sort, and with clauses of each sort.
const SHOWN: [&str; 7] = [
    "unknown-key",
    "low-contrast",
    "spelling-variant",
    "image-without-alt",
    "stale-translation",
    "ragged-row",
    "merged-cells",
];

#[test]
fn pages_in_both_languages() {
    for language in ["ja", "en"] {
        let pages: Vec<String> = SHOWN
            .iter()
            .map(|code| {
                let run = explain(&[code, "--lang", language]);
                assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{code}");
                run.stdout
            })
            .collect();
        assert_golden(&here(&format!("explain/{language}.txt")), &pages.join("\n----\n\n"));
    }
}

fn codes() -> BTreeSet<String> {
    let problems = SAMPLES();
    let codes = problems.iter().map(Problem::code).chain(Rule::all().map(Rule::code));
    codes.map(str::to_owned).collect()
}

#[test]
fn the_list_has_every_code_once_with_its_severity() {
    for (language, error, warning) in [("ja", "誤り", "注意"), ("en", "error", "warning")] {
        let run = explain(&["--lang", language]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        let listed: Vec<Vec<&str>> = run
            .stdout
            .lines()
            .filter_map(|line| line.strip_prefix("  "))
            .map(|line| line.split_whitespace().collect())
            .collect();
        let found: BTreeSet<String> = listed.iter().map(|words| words[0].to_owned()).collect();
        assert_eq!(found, codes());
        assert_eq!(listed.len(), found.len(), "a code is listed twice");
        assert!(listed.iter().all(|words| words.len() > 2 && [error, warning].contains(&words[1])));
    }
}

#[test]
fn every_code_has_a_page_with_a_reason_and_examples() {
    for code in codes() {
        let run = explain(&[&code, "--lang", "en"]);
        assert_eq!(run.code, 0, "{code}: {}", run.stderr);
        for part in ["The message, for example\n  ", "\n  help: ", "Why\n  ", "Wrong\n  ", "Right\n  "] {
            assert!(run.stdout.contains(part), "{code}: {part}\n{}", run.stdout);
        }
    }
}

#[test]
fn brackets_and_capital_letters_are_no_fault() {
    let plain = explain(&["unknown-key", "--lang", "en"]);
    assert_eq!(explain(&["[Unknown-Key]", "--lang", "en"]), plain);
}

#[test]
fn a_code_that_does_not_exist_is_wrong_usage() {
    for (arguments, stderr) in [
        (
            ["unknown-kye", "--lang", "en"],
            "error: there is no kind of problem `unknown-kye`\n  = help: Did you mean sasshi explain unknown-key?\n",
        ),
        (
            ["weather", "--lang", "en"],
            "error: there is no kind of problem `weather`\n  = help: sasshi explain without a code lists all.\n",
        ),
        (
            ["unknown-kye", "--lang", "ja"],
            "誤り: 「unknown-kye」という名前の問題はありません\n  = 直し方: sasshi explain unknown-key の間違いではありませんか。\n",
        ),
        (
            ["天気", "--lang", "ja"],
            "誤り: 「天気」という名前の問題はありません\n  = 直し方: sasshi explain だけを実行すると、すべての名前が出ます。\n",
        ),
    ] {
        let run = explain(&arguments);
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (2, "", stderr));
    }
}
