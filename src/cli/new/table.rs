//! `sasshi new table`.

use crate::cli::Exit;
use crate::cli::arguments::NewTable;
use crate::cli::console::Console;
use crate::cli::new::{known_booklet, refused, write};
use crate::cli::today::today;
use crate::diagnostic::{MessageLanguage, Problem};
use crate::starter::{self, Addition, Choice};
use crate::text::Place;

/// Makes a table with a column of names and one of numbers.
pub fn run(options: &NewTable, console: &Console) -> Exit {
    let found = known_booklet::site(&options.root, console).and_then(|(files, site)| {
        known_booklet::addition(&options.table, &files, &site, console)
            .map(|addition| (files, site, addition))
    });
    let (files, site, addition) = match found {
        Ok(found) => found,
        Err(exit) => return exit,
    };
    let Addition { booklet, id } = addition;
    let path = format!("content/{booklet}/tables/{id}.toml");
    if files.has(&path) {
        return refused(console, Problem::DuplicateId { id: id.to_owned() }, Some(Place::File(path)));
    }
    let today = today().to_string();
    let choice = Choice {
        languages: &site.config.languages,
        title: options.title.as_deref(),
        messages: console.language,
        today: &today,
    };
    let (heading, next) = if console.language == MessageLanguage::Japanese {
        (
            format!("表「{booklet}/{id}」を作りました。"),
            [
                format!("{path} を開き、題、列、行を書く（ほかの言語の欄には訳を書く）"),
                "as_of（いつの数値か）と source（出典）を書く".to_owned(),
                format!("冊子の章に ::table {id} と書く。sasshi check が、まだ足りないところを知らせます"),
                format!(
                    "行が多いときは、sasshi table export {booklet}/{id} --format xlsx で出し、Excel で直して取り込む"
                ),
            ],
        )
    } else {
        (
            format!("The table `{booklet}/{id}` was made."),
            [
                format!(
                    "open {path} and write title, columns and rows, translated in the lines of the other languages"
                ),
                "fill in as_of (the time of the figures) and source".to_owned(),
                format!(
                    "put ::table {id} into a chapter of the booklet; sasshi check says what is still missing"
                ),
                format!(
                    "for many rows, edit in Excel what sasshi table export {booklet}/{id} --format xlsx writes, and import that"
                ),
            ],
        )
    };
    write(console, &options.root, &starter::table(&choice, addition), &heading, &next)
}
