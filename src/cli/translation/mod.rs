//! `sasshi translation`: the ledger of translations.

mod accept;
mod diff;
mod status;

use std::path::Path;

use crate::cli::Exit;
use crate::cli::arguments::Translation;
use crate::cli::console::Console;
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::load::{Files, LoadOptions, load};
use crate::markdown::Outlines;
use crate::model::Site;

/// Runs a subcommand.
pub fn run(command: &Translation, console: &Console) -> Exit {
    match command {
        Translation::Status(options) => status::run(options, console),
        Translation::Accept(options) => accept::run(options, console),
        Translation::Diff(options) => diff::run(options, console),
    }
}

/// The site with its drafts, and its outlines. A site with errors is not judged: they are printed.
fn site(root: &Path, console: &Console) -> Option<(Site, Outlines)> {
    let report = Report::new();
    let files = Files::read(root, &report);
    let site = load(&files, LoadOptions { drafts: true }, &report);
    let Some(site) = site.filter(|_| !report.has_errors()) else {
        console.problems(&report.into_sorted());
        return None;
    };
    let outlines = Outlines::new(&site);
    Some((site, outlines))
}

/// Says that a name means nothing.
fn unknown(problem: Problem, console: &Console) -> Exit {
    console.problems(&[Diagnostic::new(problem, None)]);
    Exit::Usage
}
