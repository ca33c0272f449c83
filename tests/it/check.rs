//! `sasshi check`: its formats, its baseline, levels of rules, and links to other sites; whole outputs in both languages.

mod baseline;
mod external;
mod formats;
mod levels;

use crate::support::{OnDisk, Run, Site};

/// A site with five warnings: in two languages, one with a second place, one in front matter.
fn site() -> Site {
    Site::new()
        .edit(
            "content/plan/20-goals.ja.md",
            "目標は二つです。",
            "令和7年度の、目標は二つです。ＩＣＴです。\n\n- 一\n- 二",
        )
        .edit("content/plan/20-goals.en.md", "two goals.", "two goals: 100% by FY2025.\n\n- one")
        .file("content/plan/30-list.ja.md", "+++\ntitle = \"目　次\"\n+++\n\n二つです。\n")
        .file("content/plan/30-list.en.md", "+++\ntitle = \"Contents\"\n+++\n\nTwo.\n")
}

/// What a run gave, as one text.
fn whole(run: &Run) -> String {
    format!("exit code {}\n=== stdout\n{}=== stderr\n{}", run.code, run.stdout, run.stderr)
}

/// Runs `check` in a language.
fn check(site: &OnDisk, language: &str, arguments: &[&str]) -> Run {
    let all: Vec<&str> = ["check", "--lang", language].iter().chain(arguments).copied().collect();
    site.run(&all)
}
