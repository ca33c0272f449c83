//! What is added to a site: a booklet, a chapter, a table.

use crate::load::Files;
use crate::starter::fill::Fill;
use crate::starter::voice::{Voice, voice_of};
use crate::starter::{Choice, NewFiles};

const BOOKLET: &str = include_str!("templates/booklet.toml");
const CHAPTER: [&str; 2] = [include_str!("templates/chapter.ja.md"), include_str!("templates/chapter.en.md")];
const TABLE: &str = include_str!("templates/table.toml");

/// Where something is added, and what it is called there.
#[derive(Clone, Copy, Debug)]
pub struct Addition<'a> {
    /// Id of the booklet.
    pub booklet: &'a str,
    /// Id of the table, slug of the chapter; the id again for a booklet.
    pub id: &'a str,
}

/// The settings of a booklet that is a draft.
#[must_use]
pub fn booklet(choice: &Choice<'_>, id: &str) -> NewFiles {
    let addition = Addition { booklet: id, id };
    let text =
        filled(choice, addition, ["（冊子の題）", "(title of the booklet)"], |fill| fill.toml(BOOKLET));
    vec![(format!("content/{id}/booklet.toml"), text.into_bytes())]
}

/// The name of a chapter's files without language and ending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChapterPlace {
    /// `40-results`
    Free(String),
    /// Another file has this slug: its path.
    Taken(String),
}

impl ChapterPlace {
    /// After the last chapter of the booklet, in steps of ten; a number that stands in the name already is kept.
    #[must_use]
    pub fn find(files: &Files, addition: Addition<'_>) -> Self {
        let folder = format!("content/{}", addition.booklet);
        let stems = || {
            files.below(&folder).filter_map(|(path, _)| {
                let (stem, _) = path.strip_suffix(".md")?.rsplit_once('.')?;
                (!stem.contains('/')).then_some((stem, path))
            })
        };
        let (number, slug) = split(addition.id);
        if let Some((_, path)) = stems().find(|(stem, _)| split(stem).1 == slug) {
            return Self::Taken(format!("{folder}/{path}"));
        }
        let last = stems().filter_map(|(stem, _)| split(stem).0).max().unwrap_or(0);
        Self::Free(format!("{}-{slug}", number.unwrap_or((last / 10 + 1) * 10)))
    }

    /// The part of a name that stands in addresses.
    #[must_use]
    pub fn slug(name: &str) -> &str {
        split(name).1
    }
}

/// `40-results` → 40 and `results`.
fn split(stem: &str) -> (Option<u32>, &str) {
    match stem.split_once('-') {
        Some((digits, slug)) if !slug.is_empty() => {
            digits.parse().map_or((None, stem), |number| (Some(number), slug))
        }
        _ => (None, stem),
    }
}

/// A chapter in every language of the site, all of them drafts.
#[must_use]
pub fn chapter(choice: &Choice<'_>, addition: Addition<'_>, stem: &str) -> NewFiles {
    let file = |tag: &String| {
        let voice = voice_of(tag).unwrap_or(Voice::En);
        let template = if voice == Voice::Ja { CHAPTER[0] } else { CHAPTER[1] };
        let text = filled(choice, addition, ["（章の題）", "(title of the chapter)"], |fill| {
            fill.markdown(template, voice)
        });
        (format!("content/{}/{stem}.{tag}.md", addition.booklet), text.into_bytes())
    };
    choice.languages.iter().map(file).collect()
}

/// A table with two columns and a row without a value.
#[must_use]
pub fn table(choice: &Choice<'_>, addition: Addition<'_>) -> NewFiles {
    let text = filled(choice, addition, ["（表の題）", "(title of the table)"], |fill| fill.toml(TABLE));
    vec![(format!("content/{}/tables/{}.toml", addition.booklet, addition.id), text.into_bytes())]
}

/// Fills a template for all languages of the site: those that the templates do not know get the English texts.
fn filled(
    choice: &Choice<'_>,
    addition: Addition<'_>,
    titles: [&'static str; 2],
    write: impl FnOnce(&Fill<'_>) -> String,
) -> String {
    let voices: Vec<(&str, Voice)> =
        choice.languages.iter().map(|tag| (tag.as_str(), voice_of(tag).unwrap_or(Voice::En))).collect();
    let month = choice.today.get(..7).unwrap_or(choice.today);
    write(&Fill {
        voices: &voices,
        messages: choice.messages,
        title: &|voice| choice.title.unwrap_or(if voice == Voice::Ja { titles[0] } else { titles[1] }),
        names: &[("BOOKLET", addition.booklet), ("ID", addition.id), ("MONTH", month)],
    })
}
