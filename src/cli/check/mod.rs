//! `sasshi check`: everything that `build` does, but nothing is published.

mod baseline;
mod external;

use std::path::{Component, Path};

use crate::build::{BuildOptions, Outcome, build};
use crate::cli::Exit;
use crate::cli::arguments::{Check, CheckFormat};
use crate::cli::console::Console;
use crate::cli::today::today;
use crate::diagnostic::{Baseline, Finding, Noted, Report, Severity, github, json, sarif};
use crate::load::{self, Files, LoadOptions};
use crate::publish::{Drawn, OutputError, published_anchors};

use external::External;

/// What a run found.
struct Found {
    findings: Vec<Finding>,
    /// What is noted and was not found.
    gone: Vec<Noted>,
    /// Does the site have a baseline?
    has_baseline: bool,
}

/// Checks.
pub fn run(arguments: &Check, console: &Console) -> Exit {
    let report = Report::new();
    let files = Files::read(&arguments.root, &report);
    let baseline = load::baseline(&files, &report);
    let published = arguments.root.join("public");
    let options = BuildOptions {
        load: LoadOptions { drafts: arguments.drafts },
        // Drafts come and go: they are neither compared nor noted.
        published: (!arguments.drafts).then(|| published_anchors(&published)),
        drawn: Drawn::read(&published),
        only_originals: true,
        release: arguments.release,
        ..BuildOptions::default()
    };
    let mut outcome = match build(&files, &options, report, &|_, _| Ok(())) {
        Ok(outcome) => outcome,
        Err(OutputError::Io(error)) => {
            console.world(&error);
            return Exit::World;
        }
        Err(OutputError::Foreign(_)) => return Exit::World,
    };
    let today = arguments.today.unwrap_or_else(today);
    let external = arguments.external.then(|| External::ask(arguments, &mut outcome, today, console));
    let found = found(&mut outcome, baseline);
    if arguments.update_baseline {
        return baseline::update(arguments, &found, today, console);
    }
    let folder = folder(&arguments.root);
    let language = console.language;
    match arguments.format {
        CheckFormat::Human => {
            human(&found, today, console);
            if let Some(external) = external {
                external.say(console);
            }
        }
        CheckFormat::Json => Console::data(json(&found.findings, &found.gone, language).as_bytes()),
        CheckFormat::Github => Console::data(github(&found.findings, &folder, language).as_bytes()),
        CheckFormat::Sarif => {
            Console::data(sarif(&found.findings, found.has_baseline, &folder, language).as_bytes());
        }
    }
    let is_failure = |finding: &Finding| {
        finding.diagnostic.severity == Severity::Error || (found.has_baseline && finding.is_new())
    };
    if found.findings.iter().any(is_failure) { Exit::Content } else { Exit::Done }
}

fn found(outcome: &mut Outcome, baseline: Option<Baseline>) -> Found {
    let has_baseline = baseline.is_some();
    let diagnostics = std::mem::take(&mut outcome.diagnostics);
    let (findings, gone) = baseline.unwrap_or_default().compare(diagnostics);
    // A run that could not go on has not looked for everything.
    let gone = if outcome.checked().is_some() { gone } else { Vec::new() };
    Found { findings, gone, has_baseline }
}

/// New findings in full, what was noted before in short, and how it stands.
fn human(found: &Found, today: crate::locale::PartialDate, console: &Console) {
    let new: Vec<_> =
        found.findings.iter().filter(|one| one.is_new()).map(|one| one.diagnostic.clone()).collect();
    console.problems(&new);
    if found.has_baseline {
        baseline::say(found, today, console);
    } else if new.is_empty() {
        console.say(console.pick("問題はありません。", "No problems found."));
    }
}

/// The site's folder as seen from where the program runs, which is the repository for services: empty, or with `/` at its
/// end. Of a path that leads elsewhere nothing is said.
fn folder(root: &Path) -> String {
    let mut folder = String::new();
    for part in root.components() {
        match part {
            Component::CurDir => {}
            Component::Normal(name) => folder.push_str(&format!("{}/", name.to_string_lossy())),
            _ => return String::new(),
        }
    }
    folder
}
