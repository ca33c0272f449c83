//! `[check.levels]`: how bad a site takes each kind of problem, the same for `build` and `check`.

use sasshi::diagnostic::{codes, is_fixed};

use crate::check::check;
use crate::support::{OnDisk, Site, said};

fn site(levels: &str) -> OnDisk {
    Site::new()
        .edit("config.toml", "[license]", &format!("[check.levels]\n{levels}\n[license]"))
        .edit(
            "content/plan/20-goals.ja.md",
            "目標は二つです。",
            "## 令和7年度 {#year}\n\n#### 下の見出し {#below}",
        )
        .edit(
            "content/plan/20-goals.en.md",
            "There are two goals.",
            "## FY2025 {#year}\n\n#### Below {#below}",
        )
        .build()
}

/// What `check` says; `build` says the same.
fn told(site: &OnDisk) -> (i32, Vec<String>) {
    let (check, build) = (check(site, "en", &[]), site.run(&["build", "--lang", "en"]));
    assert_eq!((check.code, &check.stderr), (build.code, &build.stderr));
    (check.code, said(&check.stderr).iter().map(|one| format!("{}[{}]", one.severity, one.code)).collect())
}

#[test]
fn every_level_in_check_and_in_build() {
    let own = ["warning[bare-era]", "error[heading-skipped]", "error[heading-skipped]"];
    for (levels, code, expected) in [
        ("", 1, &own[..]),
        ("bare-era = \"error\"", 1, &["error[bare-era]", "error[heading-skipped]", "error[heading-skipped]"]),
        ("bare-era = \"off\"\nheading-skipped = \"warning\"", 0, &["warning[heading-skipped]"; 2]),
        ("bare-era = \"off\"\nheading-skipped = \"off\"", 0, &[]),
    ] {
        let (exit, mut found) = told(&site(levels));
        found.sort_by_key(|one| one.split('[').nth(1).map(str::to_owned));
        assert_eq!(
            (exit, found.as_slice()),
            (code, &expected.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>()[..]),
            "{levels}"
        );
    }
}

#[test]
fn a_comment_that_passes_over_a_rule_that_is_off_is_of_use_all_the_same() {
    let site = Site::new()
        .edit("config.toml", "[license]", "[check.levels]\nbare-era = \"off\"\n[license]")
        .edit(
            "content/plan/20-goals.ja.md",
            "目標は",
            "<!-- sasshi-ignore bare-era: as printed -->\n\n令和7年度の目標は",
        )
        .edit("content/plan/20-goals.en.md", "goals", "goals for FY2025")
        .build();
    assert_eq!(told(&site), (0, Vec::new()));
}

#[test]
fn for_publishing_translations_count_all_the_same() {
    let site = Site::new()
        .edit("config.toml", "[license]", "[check.levels]\nmissing-translation = \"warning\"\n[license]")
        .without("content/pages/about.en.md")
        .build();
    assert_eq!(check(&site, "en", &[]).code, 0);
    assert_eq!(check(&site, "en", &["--release"]).code, 1);
}

#[test]
fn what_can_be_lowered_is_said_in_one_place() {
    let fixed = codes().into_iter().filter(|code| is_fixed(code)).count();
    assert!(fixed > 60 && fixed < codes().len(), "{fixed}");
    assert!(is_fixed("fixed-level") && is_fixed("unknown-code") && !is_fixed("bare-era"));
}
