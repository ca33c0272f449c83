//! `sasshi table import` where the table does not exist yet.

use crate::cli::Exit;
use crate::cli::console::Console;
use crate::cli::table::import::{Run, write};
use crate::cli::table::show;
use crate::diagnostic::MessageLanguage;
use crate::import::Draft;
use crate::text::PathError;

/// Names of sheets that say nothing of what is on them.
const EMPTY_NAMES: [&str; 4] = ["sheet", "シート", "data", "table"];

/// Makes a table of the sheet.
pub fn make(run: Run<'_>, booklet: &str, id: &str) -> Exit {
    let Run { options, console, site, files, sheet, report } = run;
    let file_name =
        options.file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let title = sheet.name().filter(|name| says_something(name)).map_or(file_name, str::to_owned);
    let draft = Draft::new(sheet, (booklet, id), &title, site, &report);
    console.refused(&report.into_sorted());
    let Some(draft) = draft else { return Exit::Content };
    let written = match draft.files(site, files, console.language) {
        Ok(written) => written,
        Err(problems) => {
            console.refused(&problems);
            return Exit::Content;
        }
    };
    show_draft(console, &draft, &options.to);
    if let Some((path, _)) = written.iter().find(|(path, _)| files.has(path)) {
        let error = std::io::ErrorKind::AlreadyExists.into();
        console.world(&PathError { path: options.root.join(path), error });
        return Exit::World;
    }
    let exit = write(options, console, &written);
    if exit == Exit::Done {
        next_steps(console, &draft, booklet, id);
    }
    exit
}

fn says_something(name: &str) -> bool {
    let plain = name.to_lowercase();
    let plain = plain.trim_end_matches(|char: char| char.is_ascii_digit() || char.is_whitespace());
    !plain.is_empty() && !EMPTY_NAMES.contains(&plain)
}

fn show_draft(console: &Console, draft: &Draft, name: &str) {
    let (columns, rows) = (draft.columns.len(), draft.table.rows.len());
    console.say(&match console.language {
        MessageLanguage::Japanese => format!("新しい表 {name}：{columns}列、{rows}行"),
        MessageLanguage::English => {
            let word = if columns == 1 { "column" } else { "columns" };
            format!("a new table {name}: {columns} {word}, {}", show::row_count(rows))
        }
    });
    let head = [
        console.pick("列", "column"),
        console.pick("型", "type"),
        console.pick("単位", "unit"),
        console.pick("元の見出し", "heading"),
    ];
    let rows: Vec<[String; 4]> = std::iter::once(head.map(str::to_owned))
        .chain(draft.columns.iter().map(|column| {
            let unit = column.unit.clone().unwrap_or_default();
            [column.id.clone(), column.kind.key().to_owned(), unit, column.heading.clone()]
        }))
        .collect();
    show::lines(console, &rows);
    if let Some(ids) = &draft.made_ids {
        let ids = ids.join(", ");
        console.say(&match console.language {
            MessageLanguage::Japanese => format!("id の列がないので、行の見出しから作りました：{ids} など"),
            MessageLanguage::English => {
                format!("there is no column `id`: ids were made from the names of the rows: {ids} …")
            }
        });
    }
}

fn next_steps(console: &Console, draft: &Draft, booklet: &str, id: &str) {
    let path = draft.table.file.path();
    let steps = if console.language == MessageLanguage::Japanese {
        [
            format!("{path} を開き、表の題・列の名前・型を確かめる"),
            "ほかの言語の欄に、訳を書く（同じ文が入れてあります）".to_owned(),
            "as_of（いつの数値か）と source（出典）を書く".to_owned(),
            format!("章に ::table {id} と書き、sasshi check で確かめる"),
            format!(
                "次からは sasshi table export {booklet}/{id} --format xlsx で出したファイルを直して取り込む"
            ),
        ]
    } else {
        [
            format!("open {path} and check the title, the names of columns and their types"),
            "write the texts in the other languages (the same text stands in all of them)".to_owned(),
            "fill in as_of (the time of the figures) and source".to_owned(),
            format!("put ::table {id} into a chapter and run sasshi check"),
            format!(
                "from now on edit what sasshi table export {booklet}/{id} --format xlsx writes, and import that"
            ),
        ]
    };
    console.say(console.pick("次にすること", "What to do next"));
    for (number, step) in steps.iter().enumerate() {
        console.say(&format!("  {}. {step}", number + 1));
    }
}
