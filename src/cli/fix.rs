//! `sasshi fix`: makes the repairs that have only one right way.

use std::fs;

use crate::cli::Exit;
use crate::cli::arguments::Fix;
use crate::cli::console::Console;
use crate::diagnostic::{MessageLanguage, Report};
use crate::load::{Files, LoadOptions, load};
use crate::publish::replace;
use crate::repair::{Edit, apply, edits};
use crate::text::PathError;

/// Repairs, or says what would be repaired.
pub fn run(options: &Fix, console: &Console) -> Exit {
    let report = Report::new();
    let files = Files::read(&options.root, &report);
    let site = load(&files, LoadOptions { drafts: true }, &report);
    let Some(site) = site.filter(|_| !report.has_errors()) else {
        // A file that is not understood is not changed.
        console.problems(&report.into_sorted());
        return Exit::Content;
    };
    let edits = edits(&site);
    let mut count = 0;
    for of_file in edits.chunk_by(|a, b| a.file.path() == b.file.path()) {
        count += 1;
        if !options.dry_run
            && let Err(error) = write(options, of_file)
        {
            console.world(&error);
            return Exit::World;
        }
        for edit in of_file {
            let at = edit.file.position(edit.span.start);
            let (path, line, column) = (edit.file.path(), at.line, at.column);
            console.say(&format!("{path}:{line}:{column}  {} → {}", edit.old(), edit.new));
        }
    }
    let places = edits.len();
    console.say(&match (console.language, places, options.dry_run) {
        (MessageLanguage::Japanese, 0, _) => "直すところはありません。".to_owned(),
        (MessageLanguage::Japanese, _, true) => {
            format!("{count}個のファイルの{places}か所を直せます。--dry-run を外すと直します。")
        }
        (MessageLanguage::Japanese, _, false) => format!("{count}個のファイルの{places}か所を直しました。"),
        (MessageLanguage::English, 0, _) => "Nothing to repair.".to_owned(),
        (MessageLanguage::English, _, true) => {
            format!("Places that can be repaired: {places} (files: {count}). Without --dry-run they are.")
        }
        (MessageLanguage::English, _, false) => format!("Places repaired: {places} (files: {count})."),
    });
    Exit::Done
}

/// Writes one file with its edits, whole or not at all.
fn write(options: &Fix, edits: &[Edit]) -> Result<(), PathError> {
    let Some(first) = edits.first() else { return Ok(()) };
    let path = options.root.join(first.file.path());
    let text = fs::read_to_string(&path).map_err(PathError::at(&path))?;
    replace(&path, apply(&text, edits).as_bytes())
}
