//! `sasshi table`: tables as spreadsheets.

mod export;
mod import;
mod new_table;
mod show;

use crate::cli::Exit;
use crate::cli::arguments::Table;
use crate::cli::console::Console;
use crate::diagnostic::{Diagnostic, Problem};
use crate::model::Site;
use crate::text::nearest;

/// Runs a subcommand.
pub fn run(command: &Table, console: &Console) -> Exit {
    match command {
        Table::Export(options) => export::run(options, console),
        Table::Import(options) => import::run(options, console),
    }
}

/// Says that there is no such table, and which was probably meant.
fn unknown_table(site: &Site, name: &str, console: &Console) -> Exit {
    let names: Vec<String> = site
        .booklets
        .iter()
        .flat_map(|booklet| booklet.tables.iter().map(|table| format!("{}/{}", booklet.id, table.id)))
        .collect();
    let nearest = nearest(name, names.iter().map(String::as_str));
    let problem = Problem::UnknownTable { name: name.to_owned(), nearest };
    console.problems(&[Diagnostic::new(problem, None)]);
    Exit::Usage
}
