//! `sasshi table import`.

use std::fs;

use crate::cli::Exit;
use crate::cli::arguments::Import;
use crate::cli::console::Console;
use crate::cli::table::{new_table, show};
use crate::cli::target::target;
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::import::Update;
use crate::load::{Files, LoadOptions, load};
use crate::model::{Site, Table};
use crate::publish::replace;
use crate::sheet::SheetFile;
use crate::text::{PathError, Place, nearest};

/// An import while it runs.
pub struct Run<'a> {
    /// Its options.
    pub options: &'a Import,
    /// Where to talk.
    pub console: &'a Console,
    /// The site as it is.
    pub site: &'a Site,
    /// Its files.
    pub files: &'a Files,
    /// The spreadsheet.
    pub sheet: &'a SheetFile,
    /// What is wrong with the spreadsheet.
    pub report: Report,
}

/// Reads a spreadsheet into a table, or makes a table of it.
pub fn run(options: &Import, console: &Console) -> Exit {
    let (booklet, id) = match target("--to", &options.to) {
        Ok(parts) => parts,
        Err(problem) => {
            console.refused(&[Diagnostic::new(problem, None)]);
            return Exit::Usage;
        }
    };
    let bytes = match fs::read(&options.file).map_err(PathError::at(&options.file)) {
        Ok(bytes) => bytes,
        Err(error) => {
            console.unreadable(&error);
            return Exit::World;
        }
    };
    let loading = Report::new();
    let files = Files::read(&options.root, &loading);
    let Some(site) = load(&files, LoadOptions { drafts: true }, &loading) else {
        console.refused(&loading.into_sorted());
        return Exit::Content;
    };
    let folder = format!("content/{booklet}");
    let Some(known) = site.booklet(booklet) else {
        if files.below(&folder).next().is_some() {
            console.refused(&below(loading, &folder));
            return Exit::Content;
        }
        let nearest = nearest(booklet, site.booklets.iter().map(|known| known.id.as_str()));
        console
            .refused(&[Diagnostic::new(Problem::UnknownBooklet { id: booklet.to_owned(), nearest }, None)]);
        return Exit::Usage;
    };
    let path = format!("{folder}/tables/{id}.toml");
    let table = known.tables.iter().find(|table| table.id == id);
    let is_broken = table.map_or_else(|| files.has(&path), |table| !table.lost_rows.is_empty());
    if is_broken {
        console.refused(&below(loading, &path));
        return Exit::Content;
    }
    let report = Report::new();
    let sheet =
        SheetFile::read(&options.file.display().to_string(), &bytes, options.sheet.as_deref(), &report);
    let run = Run { options, console, site: &site, files: &files, sheet: &sheet, report };
    match table {
        Some(table) => update(run, table),
        None => new_table::make(run, booklet, id),
    }
}

/// What was found wrong below a path.
fn below(report: Report, path: &str) -> Vec<Diagnostic> {
    let is_below = |place: &Place| place.path().starts_with(path);
    report.into_sorted().into_iter().filter(|one| one.place.as_ref().is_some_and(is_below)).collect()
}

fn update(run: Run<'_>, table: &Table) -> Exit {
    let Run { options, console, site, files, sheet, report } = run;
    let update = Update::new(sheet, table, site, files, &report);
    let Some(update) = update else {
        console.refused(&report.into_sorted());
        return Exit::Content;
    };
    console.refused(&report.into_sorted());
    show::plan(console, &update.plan);
    let removed: Vec<&str> = update.plan.removed().collect();
    if !removed.is_empty() && !options.remove {
        let (table, rows) = (options.to.clone(), removed.join(", "));
        let place = Place::File(options.file.display().to_string());
        console.refused(&[Diagnostic::new(Problem::ImportRemovesRows { table, rows }, Some(place))]);
        return Exit::Content;
    }
    if update.plan.is_empty() {
        return Exit::Done;
    }
    match update.file(site, files) {
        Ok(file) => write(options, console, &[file]),
        Err(problems) => {
            console.refused(&problems);
            Exit::Content
        }
    }
}

/// Writes files of the site, or says which would be written.
pub fn write(options: &Import, console: &Console, files: &[(String, Vec<u8>)]) -> Exit {
    for (path, bytes) in files {
        if options.dry_run {
            console.say(&format!(
                "{}{path}",
                console.pick("書き込む先（--dry-run なので書いていません）：", "would write ")
            ));
            continue;
        }
        if let Err(error) = replace(&options.root.join(path), bytes) {
            console.world(&error);
            return Exit::World;
        }
        console.say(&format!("{}{path}", console.pick("書き込みました：", "wrote ")));
    }
    Exit::Done
}
