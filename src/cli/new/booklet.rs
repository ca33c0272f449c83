//! `sasshi new booklet`.

use crate::cli::Exit;
use crate::cli::arguments::NewBooklet;
use crate::cli::console::Console;
use crate::cli::new::{known_booklet, refused, write};
use crate::cli::today::today;
use crate::diagnostic::{MessageLanguage, Problem};
use crate::starter::{self, Choice};
use crate::text::{Place, is_id};

/// The folder of stand-alone pages: no booklet can be called so.
const PAGES: &str = "pages";

/// Makes the settings of a booklet that is a draft.
pub fn run(options: &NewBooklet, console: &Console) -> Exit {
    let id = options.id.as_str();
    if !is_id(id) {
        return refused(console, Problem::InvalidId { id: id.to_owned() }, None);
    }
    let (files, site) = match known_booklet::site(&options.root, console) {
        Ok(found) => found,
        Err(exit) => return exit,
    };
    let folder = format!("content/{id}");
    if id == PAGES || files.below(&folder).next().is_some() {
        let problem = Problem::DuplicateId { id: id.to_owned() };
        return refused(console, problem, Some(Place::File(folder)));
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
            format!("冊子「{id}」を下書きとして作りました。"),
            [
                format!("content/{id}/booklet.toml を開き、題と説明を書く（ほかの言語の欄には訳を書く）"),
                format!(
                    "sasshi new chapter {id}/introduction で章を作る（introduction は章の名前。英数字で決める）"
                ),
                "sasshi serve --drafts で、下書きのまま見る".to_owned(),
                "公開するときに、booklet.toml の status = \"draft\" の行を消す".to_owned(),
            ],
        )
    } else {
        (
            format!("The booklet `{id}` was made, as a draft."),
            [
                format!(
                    "open content/{id}/booklet.toml and write title and summary, translated in the lines of the other languages"
                ),
                format!(
                    "make a chapter with sasshi new chapter {id}/introduction (introduction is its name)"
                ),
                "look at the draft with sasshi serve --drafts".to_owned(),
                "to publish it, delete the line status = \"draft\" of booklet.toml".to_owned(),
            ],
        )
    };
    write(console, &options.root, &starter::booklet(&choice, id), &heading, &next)
}
