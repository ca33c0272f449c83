//! `sasshi fix`: makes the repairs that have only one right way.

use crate::cli::Exit;
use crate::cli::arguments::Fix;
use crate::cli::console::Console;
use crate::diagnostic::{MessageLanguage, Report};
use crate::load::Files;
use crate::publish::replace;
use crate::repair::{Repaired, repaired};

/// Repairs, or says what would be repaired.
pub fn run(options: &Fix, console: &Console) -> Exit {
    let report = Report::new();
    let files = Files::read(&options.root, &report);
    let Some(Repaired { files: repaired, edits }) = repaired(&files, &report) else {
        console.problems(&report.into_sorted());
        return Exit::Content;
    };
    if !options.dry_run {
        for (path, text) in &repaired {
            if let Err(error) = replace(&options.root.join(path), text.as_bytes()) {
                console.world(&error);
                return Exit::World;
            }
        }
    }
    for edit in &edits {
        let at = edit.file.position(edit.span.start);
        let (path, line, column) = (edit.file.path(), at.line, at.column);
        console.say(&format!("{path}:{line}:{column}  {} → {}", edit.old(), edit.new));
    }
    let count = repaired.len();
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
