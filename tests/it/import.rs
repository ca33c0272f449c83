//! `sasshi table import`: what a spreadsheet changes in the sources of a table.

mod again;
mod faults;
mod new_table;
mod toml;

use crate::support::{OnDisk, Run};

/// Runs an import, which must work.
fn imported(site: &OnDisk, arguments: &[&str]) -> Run {
    let run = import(site, arguments);
    assert_eq!(run.code, 0, "{}\n{}", run.stdout, run.stderr);
    run
}

/// Runs an import.
fn import(site: &OnDisk, arguments: &[&str]) -> Run {
    let arguments: Vec<&str> = ["table", "import"].iter().chain(arguments).copied().collect();
    let arguments: Vec<&str> = arguments.into_iter().chain(["--lang", "en"]).collect();
    site.run(&arguments)
}

/// The text of a file.
fn text(site: &OnDisk, path: &str) -> String {
    std::fs::read_to_string(site.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Exports a table to a file.
fn export(site: &OnDisk, table: &str, file: &str) {
    let format = file.rsplit_once('.').expect("an ending").1;
    let run = site.run(&["table", "export", table, "--format", format, "-o", file]);
    assert_eq!(run.code, 0, "{}", run.stderr);
}
