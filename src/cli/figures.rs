//! `sasshi figures`: the ledger of all figures.

use crate::build::{BuildOptions, FigureLine, build};
use crate::cli::Exit;
use crate::cli::arguments::{Figures, ListFormat};
use crate::cli::console::Console;
use crate::diagnostic::Report;
use crate::load::{Files, LoadOptions};
use crate::publish::{Drawn, OutputError};
use crate::text::{display_width, pad_to_width};

/// Prints the ledger.
pub fn run(arguments: &Figures, console: &Console) -> Exit {
    let report = Report::new();
    let files = Files::read(&arguments.root, &report);
    let options = BuildOptions {
        load: LoadOptions { drafts: arguments.drafts },
        drawn: Drawn::read(&arguments.root.join("public")),
        only_originals: true,
        reader: console.pick("ja", "en").to_owned(),
        ..BuildOptions::default()
    };
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
        ListFormat::Human => table(console, &outcome.figures.lines),
    }
    Exit::Done
}

/// Figures in lined-up columns: name, value, date, source, state, pages.
fn table(console: &Console, lines: &[FigureLine]) {
    let head = [
        console.pick("数値", "figure"),
        console.pick("値", "value"),
        console.pick("時点", "as of"),
        console.pick("出典", "source"),
        console.pick("状態", "state"),
        console.pick("使う場所", "used on"),
    ];
    let row = |line: &FigureLine| {
        let state = match line.state {
            "compared" => console.pick("照合済み", "compared"),
            "sourced" => console.pick("出典あり", "sourced"),
            _ => console.pick("出典なし", "no source"),
        };
        let used = if line.used.is_empty() { "-".to_owned() } else { line.used.join(", ") };
        [&line.key, &line.value, &line.as_of, &line.source, state, &used].map(str::to_owned)
    };
    let rows: Vec<[String; 6]> =
        std::iter::once(head.map(str::to_owned)).chain(lines.iter().map(row)).collect();
    let widths: Vec<usize> = (0..head.len())
        .map(|column| rows.iter().map(|row| display_width(&row[column])).max().unwrap_or(0))
        .collect();
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| pad_to_width(cell, *width)).collect();
        console.say(cells.join("  ").trim_end());
    }
}
