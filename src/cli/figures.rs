//! `sasshi figures`: the ledger of all figures.

use crate::build::{BuildOptions, build};
use crate::cli::Exit;
use crate::cli::arguments::{Figures, ListFormat};
use crate::cli::console::Console;
use crate::diagnostic::Report;
use crate::load::{Files, LoadOptions};
use crate::publish::OutputError;
use crate::text::{display_width, pad_to_width};

/// Prints the ledger.
pub fn run(arguments: &Figures, console: &Console) -> Exit {
    let report = Report::new();
    let files = Files::read(&arguments.root, &report);
    let options = BuildOptions { load: LoadOptions { drafts: arguments.drafts }, ..BuildOptions::default() };
    let outcome = match build(&files, &options, report, &|_, _| Ok(())) {
        Ok(outcome) => outcome,
        Err(OutputError::Io(error)) => {
            console.world(&error);
            return Exit::World;
        }
        Err(OutputError::Foreign(_)) => return Exit::World,
    };
    console.problems(&outcome.diagnostics);
    if outcome.checked().is_none() {
        return Exit::Content;
    }
    match arguments.format {
        ListFormat::Json => console.say(outcome.figures.json.trim_end()),
        ListFormat::Human => table(console, &outcome.figures.rows),
    }
    Exit::Done
}

/// Figures in lined-up columns: name, value, date, source, number of pages that use it.
fn table(console: &Console, rows: &[[String; 5]]) {
    let head = [
        console.pick("数値", "figure"),
        console.pick("値", "value"),
        console.pick("時点", "as of"),
        console.pick("出典", "source"),
        console.pick("使う場所", "used on"),
    ];
    let head = head.map(str::to_owned);
    let all = || std::iter::once(&head).chain(rows);
    let widths: Vec<usize> = (0..head.len())
        .map(|column| all().map(|row| display_width(&row[column])).max().unwrap_or(0))
        .collect();
    for row in all() {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| pad_to_width(cell, *width)).collect();
        console.say(cells.join("  ").trim_end());
    }
}
