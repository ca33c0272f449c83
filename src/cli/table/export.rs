//! `sasshi table export`.

use std::path::{Path, PathBuf};

use crate::cli::Exit;
use crate::cli::arguments::{Export, ExportFormat};
use crate::cli::console::Console;
use crate::cli::table::unknown_table;
use crate::diagnostic::Report;
use crate::load::{Files, LoadOptions, load};
use crate::publish::write_new;
use crate::sheet;

/// Writes a table, of a draft too, to a file or to standard output. A file that is there already is not overwritten.
pub fn run(options: &Export, console: &Console) -> Exit {
    let report = Report::new();
    let files = Files::read(&options.root, &report);
    let site = load(&files, LoadOptions { drafts: true }, &report);
    let found = site.as_ref().map(|site| (site, site.find_table(&options.table, None)));
    let Some((site, found)) = found.filter(|_| !report.has_errors()) else {
        console.problems(&report.into_sorted());
        return Exit::Content;
    };
    let Ok(table) = found else { return unknown_table(site, &options.table, console) };
    let (ending, bytes) = match options.format {
        ExportFormat::Csv => ("csv", sheet::to_csv(site, table)),
        ExportFormat::Xlsx => ("xlsx", sheet::to_xlsx(site, table)),
        ExportFormat::Json => ("json", sheet::to_json(site, table)),
    };
    let path = options.output.clone().unwrap_or_else(|| PathBuf::from(format!("{}.{ending}", table.id)));
    if path == Path::new("-") {
        Console::data(&bytes);
        return Exit::Done;
    }
    match write_new(&path, &bytes) {
        Ok(()) => {
            console.say(&path.display().to_string());
            Exit::Done
        }
        Err(error) => {
            console.world(&error);
            Exit::World
        }
    }
}
