//! `sasshi build`.

use std::path::{Component, Path, PathBuf};
use std::time::Instant;

use crate::build::{BuildOptions, Outcome, build};
use crate::cli::Exit;
use crate::cli::arguments::Build;
use crate::cli::console::Console;
use crate::diagnostic::{Diagnostic, MessageLanguage, Problem, Report, Severity};
use crate::load::{Files, LoadOptions};
use crate::publish::{Drawn, Output, OutputError, Written};

/// Builds and publishes.
pub fn run(arguments: &Build, console: &Console) -> Exit {
    let started = Instant::now();
    let folder = arguments.output.clone().unwrap_or_else(|| arguments.root.join("public"));
    if let Some(problem) = in_sources(&arguments.root, &folder) {
        console.problems(&[Diagnostic::new(problem, None)]);
        return Exit::Content;
    }
    let report = Report::new();
    let files = Files::read(&arguments.root, &report);
    let output = match Output::open(&folder) {
        Ok(output) => output,
        Err(error) => return refused(error, &folder, console),
    };
    let options = BuildOptions {
        load: LoadOptions { drafts: arguments.drafts },
        base_url: arguments.base_url.clone(),
        // Drafts come and go: they are neither compared nor noted.
        published: (!arguments.drafts).then(|| output.anchors()),
        drawn: Drawn::read(&folder),
        release: arguments.release,
        ..BuildOptions::default()
    };
    let work = || build(&files, &options, report, &|path, bytes| output.put(path, bytes));
    let outcome = match pool(arguments.jobs) {
        Some(pool) => pool.install(work),
        None => work(),
    };
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(error) => return refused(error, &folder, console),
    };
    console.problems(&outcome.diagnostics);
    let Some(checked) = outcome.checked() else { return Exit::Content };
    match output.publish(checked) {
        Ok(written) => {
            summary(console, &outcome, written, started, &folder);
            Exit::Done
        }
        Err(error) => refused(error, &folder, console),
    }
}

/// A pool of a given size; the usual one where no size is given.
fn pool(jobs: Option<usize>) -> Option<rayon::ThreadPool> {
    rayon::ThreadPoolBuilder::new().num_threads(jobs?).build().ok()
}

/// The output folder may not be a folder of sources, or hold them.
fn in_sources(root: &Path, output: &Path) -> Option<Problem> {
    let (root, output) = (absolute(root), absolute(output));
    let sources = ["content", "pdf", "seeds", "themes"].map(|name| root.join(name));
    let inside = sources.iter().any(|source| output.starts_with(source));
    (inside || root.starts_with(&output))
        .then(|| Problem::OutputInSources { path: output.display().to_string() })
}

/// The path from the root of the file system on, without `.` and `..`.
fn absolute(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

fn refused(error: OutputError, folder: &Path, console: &Console) -> Exit {
    match error {
        OutputError::Foreign(_) => {
            let problem = Problem::ForeignOutput { path: folder.display().to_string() };
            console.problems(&[Diagnostic::new(problem, None)]);
            Exit::Content
        }
        OutputError::Io(error) => {
            console.world(&error);
            Exit::World
        }
    }
}

fn summary(console: &Console, outcome: &Outcome, written: Written, started: Instant, folder: &Path) {
    let seconds = started.elapsed().as_secs_f64();
    let counts = &outcome.summary;
    let total: usize = counts.pages.iter().map(|(_, count)| count).sum();
    let languages: Vec<String> = counts.pages.iter().map(|(name, count)| format!("{name} {count}")).collect();
    let warnings = outcome.count(Severity::Warning);
    let index = folder.join("index.html").display().to_string();
    if console.language == MessageLanguage::Japanese {
        console.say(&format!("サイトができました（{seconds:.2}秒）"));
        console.list(&[
            ("ページ", format!("{total}（{}）", languages.join("、"))),
            ("表", counts.tables.to_string()),
            ("本文の数値", counts.figures.to_string()),
            ("用語", counts.terms.to_string()),
            ("注意", warnings.to_string()),
            ("ファイル", files(console, written)),
            ("開く", index),
        ]);
    } else {
        console.say(&format!("The site is ready ({seconds:.2} s)"));
        console.list(&[
            ("pages", format!("{total} ({})", languages.join(", "))),
            ("tables", counts.tables.to_string()),
            ("figures in texts", counts.figures.to_string()),
            ("terms", counts.terms.to_string()),
            ("warnings", warnings.to_string()),
            ("files", files(console, written)),
            ("open", index),
        ]);
    }
}

fn files(console: &Console, written: Written) -> String {
    let Written { total, changed, removed } = written;
    match (console.language, changed, removed) {
        (MessageLanguage::Japanese, 0, 0) => format!("{total}（変更なし）"),
        (MessageLanguage::Japanese, ..) => format!("{total}（書いた {changed}、消した {removed}）"),
        (MessageLanguage::English, 0, 0) => format!("{total} (nothing changed)"),
        (MessageLanguage::English, ..) => format!("{total} ({changed} written, {removed} removed)"),
    }
}
