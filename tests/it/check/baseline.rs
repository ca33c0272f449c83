//! `check-baseline.toml`: an old site can start, and only what is new fails.

use crate::check::{check, site, whole};
use crate::support::{OnDisk, assert_golden, here};

const PATH: &str = "check-baseline.toml";

fn noted() -> OnDisk {
    let site = site().build();
    let run = check(&site, "en", &["--update-baseline", "--today", "2026-11-01"]);
    assert_eq!(
        (run.code, run.stdout.as_str(), run.stderr.as_str()),
        (0, "Wrote check-baseline.toml (5 added, 0 kept, 0 removed).\n", "")
    );
    site
}

fn text(site: &OnDisk) -> String {
    std::fs::read_to_string(site.path(PATH)).expect("the baseline")
}

#[test]
fn what_is_noted_is_said_in_short_with_its_age() {
    let site = noted();
    assert_golden(&here("check/baseline.toml.txt"), &text(&site));
    for language in ["ja", "en"] {
        let run = check(&site, language, &["--today", "2026-11-20"]);
        assert_golden(&here(&format!("check/known.human.{language}.txt")), &whole(&run));
        assert_eq!(run.code, 0);
    }
    let run = check(&site, "en", &["--format", "github"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "what is known is not shown again");
    let run = check(&site, "en", &["--format", "sarif"]);
    assert_eq!(run.stdout.matches("\"baselineState\": \"unchanged\"").count(), 5, "{}", run.stdout);
    let run = check(&site, "en", &["--format", "json"]);
    assert_eq!(run.stdout.matches("\"since\": \"2026-11-01\"").count(), 5, "{}", run.stdout);
}

#[test]
fn a_new_warning_fails_and_is_said_in_full() {
    let site = noted();
    let path = "content/plan/20-goals.ja.md";
    let old = std::fs::read_to_string(site.path(path)).expect("the chapter");
    // The same slip once more: of equal ones the first are the old ones.
    site.write(
        path,
        &format!(
            "{}\nｎｅｗとＩＣＴです。\n",
            old.trim_end().replace("\n+++\n\n", "\n+++\n\nまず、ひとこと。\n\n")
        ),
    );
    for language in ["ja", "en"] {
        let run = check(&site, language, &["--today", "2026-11-20"]);
        assert_golden(&here(&format!("check/new.human.{language}.txt")), &whole(&run));
        assert_eq!(run.code, 1);
    }
    let run = check(&site, "en", &["--update-baseline", "--today", "2026-11-20"]);
    assert_eq!(run.stdout, "Wrote check-baseline.toml (2 added, 5 kept, 0 removed).\n");
    assert!(text(&site).contains("text = \"ＩＣＴ\"\nsince = 2026-11-01\n\n[[finding]]"), "{}", text(&site));
    assert!(text(&site).contains("text = \"ＩＣＴ\"\nsince = 2026-11-20\n"), "{}", text(&site));
    assert_eq!(check(&site, "en", &[]).code, 0);
}

#[test]
fn what_is_gone_is_said_and_dropped() {
    let site = noted();
    site.write("content/plan/30-list.ja.md", "+++\ntitle = \"目次\"\n+++\n\n二つです。\n");
    for language in ["ja", "en"] {
        let run = check(&site, language, &["--today", "2026-11-20"]);
        assert_golden(&here(&format!("check/gone.human.{language}.txt")), &whole(&run));
    }
    let run = check(&site, "ja", &["--update-baseline", "--today", "2026-11-20"]);
    assert_eq!(run.stdout, "check-baseline.toml を書きました（加えた 0、残した 4、消した 1）。\n");
    assert!(!text(&site).contains("spaces-for-layout"));
}

#[test]
fn errors_are_never_noted() {
    let site = noted();
    let before = text(&site);
    site.write("content/plan/30-list.ja.md", "no front matter\n");
    let run = check(&site, "en", &["--update-baseline", "--today", "2026-11-20"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.ends_with("The baseline was not changed: only warnings can be noted.\n"),
        "{}",
        run.stderr
    );
    assert_eq!(text(&site), before);
}

#[test]
fn a_broken_baseline_is_said_at_its_place() {
    let site = site().build();
    for (text, said) in [
        ("[[finding]\n", "error[invalid-toml]"),
        (
            "[[finding]]\ncode = \"bare-era\"\nfile = \"a\"\ntext = \"\"\nsince = 2026-11\n",
            "check-baseline.toml:5:9",
        ),
        (
            "[[finding]]\ncode = \"bare-era\"\nfile = \"a\"\ntext = \"\"\nsince = 2026-11-01\ncount = 0\n",
            "check-baseline.toml:6:9",
        ),
        ("[[finding]]\nfile = \"a\"\ntext = \"\"\nsince = 2026-11-01\n", "error[missing-key]"),
        ("[[findings]]\n", "error[unknown-key]"),
    ] {
        site.write(PATH, text);
        let run = check(&site, "en", &[]);
        assert!(run.code == 1 && run.stderr.contains(said), "{text}\n{}", run.stderr);
    }
}

#[test]
fn a_day_must_be_one() {
    let run = check(&site().build(), "en", &["--today", "2026-11"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
}
