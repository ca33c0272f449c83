//! `sasshi new chapter`.

use crate::cli::Exit;
use crate::cli::arguments::NewChapter;
use crate::cli::console::Console;
use crate::cli::new::{known_booklet, refused, write};
use crate::cli::today::today;
use crate::diagnostic::{MessageLanguage, Problem};
use crate::load::RESERVED_SLUGS;
use crate::starter::{self, Addition, ChapterPlace, Choice};
use crate::text::Place;

/// Makes a chapter in all languages of the site. Its files are drafts: no text is published before somebody says so, and
/// none before it is translated.
pub fn run(options: &NewChapter, console: &Console) -> Exit {
    let found = known_booklet::site(&options.root, console).and_then(|(files, site)| {
        known_booklet::addition(&options.chapter, &files, &site, console)
            .map(|addition| (files, site, addition))
    });
    let (files, site, addition) = match found {
        Ok(found) => found,
        Err(exit) => return exit,
    };
    let Addition { booklet, id } = addition;
    let slug = ChapterPlace::slug(id);
    if RESERVED_SLUGS.contains(&slug) {
        return refused(console, Problem::DuplicatePage { path: format!("{slug}.html") }, None);
    }
    let stem = match ChapterPlace::find(&files, addition) {
        ChapterPlace::Free(stem) => stem,
        ChapterPlace::Taken(path) => {
            let problem = Problem::DuplicateSlug { slug: slug.to_owned() };
            return refused(console, problem, Some(Place::File(path)));
        }
    };
    let today = today().to_string();
    let languages = &site.config.languages;
    let choice =
        Choice { languages, title: options.title.as_deref(), messages: console.language, today: &today };
    let source = languages.first().map_or("", String::as_str);
    let file = |tag: &str| format!("content/{booklet}/{stem}.{tag}.md");
    let is_translated = languages.len() > 1;
    let (heading, mut next) = if console.language == MessageLanguage::Japanese {
        (
            format!("章「{slug}」を下書きとして作りました。"),
            vec![
                format!("{} を開き、題と本文を書く", file(source)),
                "sasshi serve --drafts で、下書きのまま見る".to_owned(),
                "公開するときに、draft = true の行を消す".to_owned(),
            ],
        )
    } else {
        (
            format!("The chapter `{slug}` was made, as a draft."),
            vec![
                format!("open {} and write title and text", file(source)),
                "look at the draft with sasshi serve --drafts".to_owned(),
                "to publish it, delete the line draft = true".to_owned(),
            ],
        )
    };
    if is_translated {
        let name = format!("{booklet}/{stem}");
        next.push(if console.language == MessageLanguage::Japanese {
            format!(
                "ほかの言語のファイルに訳を書き、その draft = true も消して、sasshi translation accept {name} で記録する（訳がない言語の読者には、まだないと案内します）"
            )
        } else {
            format!(
                "translate the files of the other languages, delete their draft = true too, and note it with sasshi translation accept {name} (until then readers of those languages are told that there is no translation yet)"
            )
        });
    }
    write(console, &options.root, &starter::chapter(&choice, addition, &stem), &heading, &next)
}
