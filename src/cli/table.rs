//! `sasshi table export`.

use std::fs;
use std::path::PathBuf;

use crate::cli::Exit;
use crate::cli::arguments::{Export, ExportFormat, Table};
use crate::cli::console::Console;
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::load::{Files, LoadOptions, load};
use crate::sheet;
use crate::text::{PathError, nearest};

/// Runs a subcommand.
pub fn run(command: &Table, console: &Console) -> Exit {
    match command {
        Table::Export(options) => export(options, console),
    }
}

/// Writes a table to a file. A file that is there already is not overwritten.
fn export(options: &Export, console: &Console) -> Exit {
    let report = Report::new();
    let files = Files::read(&options.root, &report);
    let site = load(&files, LoadOptions { drafts: true }, &report);
    let found = site.as_ref().map(|site| (site, site.find_table(&options.table, None)));
    let Some((site, found)) = found.filter(|_| !report.has_errors()) else {
        console.problems(&report.into_sorted());
        return Exit::Content;
    };
    let Ok(table) = found else {
        let names: Vec<String> = site
            .booklets
            .iter()
            .flat_map(|booklet| booklet.tables.iter().map(|table| format!("{}/{}", booklet.id, table.id)))
            .collect();
        let nearest = nearest(&options.table, names.iter().map(String::as_str));
        let problem = Problem::UnknownTable { name: options.table.clone(), nearest };
        console.problems(&[Diagnostic::new(problem, None)]);
        return Exit::Usage;
    };
    let (ending, bytes) = match options.format {
        ExportFormat::Csv => ("csv", sheet::to_csv(site, table)),
        ExportFormat::Xlsx => ("xlsx", sheet::to_xlsx(site, table)),
        ExportFormat::Json => ("json", sheet::to_json(site, table)),
    };
    let path = options.output.clone().unwrap_or_else(|| PathBuf::from(format!("{}.{ending}", table.id)));
    let written = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&path)
        .and_then(|mut file| std::io::Write::write_all(&mut file, &bytes));
    match written {
        Ok(()) => {
            console.say(&path.display().to_string());
            Exit::Done
        }
        Err(error) => {
            console.world(&PathError { path, error });
            Exit::World
        }
    }
}
