//! For every kind of problem: sites that have it, with the place where it is reported, and sites that do not.
//!
//! The cases of a kind stand in `rules/<code>.txt`. A case changes the site in `tests/it/base-site`, which has no fault:
//!
//! ```text
//! === fails: what is wrong, in words            (or  === passes: …)
//! error[unknown-key] content/plan/20-goals.ja.md:3:1     everything that is reported, in order; nothing else may be
//! help: Did you mean `summary`?                 a line that the report must hold
//! arguments: --release                          more arguments of `sasshi build`
//! command: translation accept plan/goals        instead of `build`
//! exit: 2                                       where it is not 1 for errors and 0 for warnings
//! from nothing                                  instead of the base site
//! --- content/plan/20-goals.ja.md               a file, new or instead of another
//! …
//! --- content/plan/20-goals.en.md (removed)     also: (bytes) in hexadecimal, (link) to a path,
//!                                               (xlsx) with tabs between cells,
//!                                               (built in, without `line`), (built in as words.en.toml)
//! ```
//!
//! Columns count characters, and a place is that of the value that is wrong. Cases of other kinds change one language
//! only: that its translation differs then (`parity-…`) is not looked at there.

mod case;
mod run;

use std::collections::BTreeSet;

use sasshi::diagnostic::{SAMPLES, Severity, codes, is_fixed};
use sasshi::sheet::Rule;

use crate::support::{Said, cases, here, said};
use case::RuleCase;
use run::{each, published_base};

fn all() -> Vec<RuleCase> {
    cases(&here("rules"), "txt").iter().map(RuleCase::new).collect()
}

/// What is reported of a case, without differences between languages where these are not its subject.
fn reported(case: &RuleCase, stderr: &str) -> Vec<String> {
    let is_subject = case.code.starts_with("parity-")
        || case.code.ends_with("-ignore")
        || case.code.starts_with("ignore-");
    let lines = said(stderr).iter().map(Said::to_string).collect::<Vec<_>>();
    lines.into_iter().filter(|line| is_subject || !line.starts_with("warning[parity-")).collect()
}

#[test]
fn every_kind_of_problem_has_a_failing_and_a_passing_case() {
    let codes: BTreeSet<String> = SAMPLES().iter().map(|problem| problem.code().to_owned()).collect();
    let of_sheets: BTreeSet<String> = Rule::all().map(|rule| rule.code().to_owned()).collect();
    for fails in [true, false] {
        let covered: BTreeSet<String> =
            all().iter().filter(|case| case.fails == fails).map(|case| case.code.clone()).collect();
        let missing: Vec<&String> = codes.difference(&covered).collect();
        assert!(
            missing.is_empty(),
            "codes without a case that {}: {missing:?}",
            if fails { "fails" } else { "passes" }
        );
        let strange: Vec<&String> =
            covered.iter().filter(|code| !codes.contains(*code) && !of_sheets.contains(*code)).collect();
        assert!(strange.is_empty(), "cases of codes that do not exist: {strange:?}");
    }
}

#[test]
fn every_failing_case_reports_its_own_code() {
    for case in all().iter().filter(|case| case.fails) {
        let own = format!("[{}]", case.code);
        assert!(case.expected.iter().any(|line| line.contains(&own)), "{}", case.name);
    }
}

#[test]
fn failing_cases_report_each_fault_once_at_its_place_and_publish_nothing() {
    let cases: Vec<RuleCase> = all().into_iter().filter(|case| case.fails).collect();
    each(&cases, |case| {
        let site = case.site().build();
        case.write_special_files(&site);
        for (path, bytes) in published_base() {
            site.write_bytes(&format!("public/{path}"), bytes);
        }
        let run = site.run(&case.arguments());
        let found = reported(case, &run.stderr);
        let is_error = case.expected.iter().any(|line| line.starts_with("error"));
        if found != case.expected {
            return Err(format!("expected {:#?}\ngot {found:#?}\n{}", case.expected, run.stderr));
        }
        if let Some(missing) = case.lines.iter().find(|line| !run.stderr.contains(line.as_str())) {
            return Err(format!("the report lacks `{missing}`:\n{}", run.stderr));
        }
        if run.code != case.exit.unwrap_or(i32::from(is_error)) {
            return Err(format!("exit code {}\n{}", run.code, run.stderr));
        }
        if is_error && site.published() != *published_base() {
            return Err("the output folder changed".to_owned());
        }
        Ok(())
    });
}

#[test]
fn passing_cases_are_published_without_a_word() {
    let cases: Vec<RuleCase> = all().into_iter().filter(|case| !case.fails).collect();
    each(&cases, |case| {
        let site = case.site().build();
        case.write_special_files(&site);
        let run = site.run(&case.arguments());
        let is_silent = run.stderr.is_empty() || !said(&run.stderr).is_empty();
        if run.code == 0 && is_silent && reported(case, &run.stderr).is_empty() {
            Ok(())
        } else {
            Err(format!("exit code {}\n{}", run.code, run.stderr))
        }
    });
}

#[test]
fn errors_that_a_site_may_take_lightly_leave_it_publishable() {
    let is_error =
        |code: &str| SAMPLES().iter().any(|one| one.code() == code && one.severity() == Severity::Error);
    let lowerable: BTreeSet<&str> =
        codes().into_iter().filter(|code| !is_fixed(code) && is_error(code)).collect();
    let is_own = |case: &RuleCase| {
        let own = format!("error[{}]", case.code);
        let mut errors = case.expected.iter().filter(|line| line.starts_with("error[")).peekable();
        let has_own = errors.peek().is_some() && errors.all(|line| line.starts_with(&own));
        lowerable.contains(case.code.as_str()) && has_own && case.arguments()[0] == "build"
    };
    let cases: Vec<RuleCase> = all().into_iter().filter(|case| case.fails && is_own(case)).collect();
    let covered: BTreeSet<&str> = cases.iter().map(|case| case.code.as_str()).collect();
    assert_eq!(covered, lowerable, "each has a case");
    each(&cases, |case| {
        let level = format!("[check.levels]\n{} = \"warning\"\n\n[license]", case.code);
        let site = case.site().edit("config.toml", "[license]", &level).build();
        case.write_special_files(&site);
        let run = site.run(&case.arguments());
        let found = reported(case, &run.stderr).len();
        if run.code == 0 && found == case.expected.len() && !run.stderr.contains("error[") {
            Ok(())
        } else {
            Err(format!("exit code {}\n{}", run.code, run.stderr))
        }
    });
}
