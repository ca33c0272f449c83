//! `sasshi check`: everything that `build` does, but nothing is written.

use crate::build::{BuildOptions, build};
use crate::cli::Exit;
use crate::cli::arguments::Check;
use crate::cli::console::Console;
use crate::diagnostic::Report;
use crate::load::Files;
use crate::publish::{Drawn, OutputError, published_anchors};

/// Checks.
pub fn run(arguments: &Check, console: &Console) -> Exit {
    let report = Report::new();
    let files = Files::read(&arguments.root, &report);
    let published = arguments.root.join("public");
    let options = BuildOptions {
        published: Some(published_anchors(&published)),
        drawn: Drawn::read(&published),
        only_originals: true,
        release: arguments.release,
        ..BuildOptions::default()
    };
    match build(&files, &options, report, &|_, _| Ok(())) {
        Ok(outcome) => {
            console.problems(&outcome.diagnostics);
            if outcome.checked().is_none() {
                return Exit::Content;
            }
            if outcome.diagnostics.is_empty() {
                console.say(console.pick("問題はありません。", "No problems found."));
            }
            Exit::Done
        }
        Err(OutputError::Io(error)) => {
            console.world(&error);
            Exit::World
        }
        Err(OutputError::Foreign(_)) => Exit::World,
    }
}
