//! A new site.

use crate::diagnostic::MessageLanguage;
use crate::load::{TRANSLATIONS_PATH, built_in_words};
use crate::starter::fill::Fill;
use crate::starter::ledger::ledger;
use crate::starter::voice::{Voice, voice_of};
use crate::starter::{Choice, NewFiles};

const CONFIG: &str = include_str!("templates/site/config.toml");

/// Files of all languages: where they go, and the template.
const TOML: [(&str, &str); 5] = [
    ("config.toml", CONFIG),
    ("content/glossary.toml", include_str!("templates/site/glossary.toml")),
    ("content/first-booklet/booklet.toml", include_str!("templates/site/booklet.toml")),
    ("content/first-booklet/tables/contents.toml", include_str!("templates/site/contents.toml")),
    ("seeds/sources.toml", include_str!("templates/site/sources.toml")),
];

/// Texts: where they go without language and ending, in Japanese, in English.
const TEXTS: [(&str, &str, &str); 5] = [
    ("content/index", include_str!("templates/site/index.ja.md"), include_str!("templates/site/index.en.md")),
    (
        "content/first-booklet/10-introduction",
        include_str!("templates/site/10-introduction.ja.md"),
        include_str!("templates/site/10-introduction.en.md"),
    ),
    (
        "content/first-booklet/20-data",
        include_str!("templates/site/20-data.ja.md"),
        include_str!("templates/site/20-data.en.md"),
    ),
    (
        "content/pages/about",
        include_str!("templates/site/about.ja.md"),
        include_str!("templates/site/about.en.md"),
    ),
    (
        "content/pages/accessibility",
        include_str!("templates/site/accessibility.ja.md"),
        include_str!("templates/site/accessibility.en.md"),
    ),
];

/// Files that are the same in every site.
const AS_THEY_ARE: [(&str, &str); 2] = [
    (".gitignore", include_str!("templates/site/gitignore")),
    ("content/first-booklet/images/flow.svg", include_str!("templates/site/flow.svg")),
];

const README: [&str; 2] =
    [include_str!("templates/site/README.ja.md"), include_str!("templates/site/README.en.md")];

/// The files of a new site. Of several languages that belong to one (`en`, `en-GB`) the first has the texts; a language
/// that has none falls back to those that have, and where the theme has no words in it, it gets a copy of the English
/// ones to translate.
#[must_use]
pub fn site(choice: &Choice<'_>) -> NewFiles {
    let voices = voices(choice.languages);
    let month = choice.today.get(..7).unwrap_or(choice.today);
    let languages: Vec<String> = choice.languages.iter().map(|tag| format!("\"{tag}\"")).collect();
    let fallback = fallback(choice.languages, &voices);
    let fill = Fill {
        voices: &voices,
        messages: choice.messages,
        title: &|voice| {
            choice.title.unwrap_or(match voice {
                Voice::Ja => "まちの冊子（見本）",
                Voice::En => "Town Booklets (sample)",
            })
        },
        names: &[
            ("LANGUAGES", &format!("[{}]", languages.join(", "))),
            ("TODAY", choice.today),
            ("MONTH", month),
            ("FALLBACK", &fallback),
        ],
    };
    let mut files: Vec<(String, String)> = Vec::new();
    files.extend(AS_THEY_ARE.map(|(path, text)| (path.to_owned(), text.to_owned())));
    files.extend(TOML.map(|(path, template)| (path.to_owned(), fill.toml(template))));
    for (path, japanese, english) in TEXTS {
        files.extend(voices.iter().map(|(tag, voice)| {
            let template = if *voice == Voice::Ja { japanese } else { english };
            (format!("{path}.{tag}.md"), fill.markdown(template, *voice).replace("@LANGUAGE@", tag))
        }));
    }
    let voice = if choice.messages == MessageLanguage::Japanese { Voice::Ja } else { Voice::En };
    let readme = if voice == Voice::Ja { README[0] } else { README[1] };
    files.push(("README.md".to_owned(), fill.plain(readme, voice)));
    files.extend(choice.languages.iter().filter_map(|tag| own_words(tag, choice)));
    let mut files: NewFiles = files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
    if let Some(ledger) = ledger(&files) {
        files.push((TRANSLATIONS_PATH.to_owned(), ledger.into_bytes()));
    }
    files.sort();
    files
}

/// The languages that get texts, with the voice of these.
#[must_use]
pub fn voices(languages: &[String]) -> Vec<(&str, Voice)> {
    let mut voices: Vec<(&str, Voice)> = Vec::new();
    for tag in languages {
        if let Some(voice) = voice_of(tag).filter(|voice| voices.iter().all(|(_, own)| own != voice)) {
            voices.push((tag, voice));
        }
    }
    voices
}

/// `[fallback]` for languages that have no texts.
fn fallback(languages: &[String], voices: &[(&str, Voice)]) -> String {
    let known: Vec<String> = voices.iter().map(|(tag, _)| format!("\"{tag}\"")).collect();
    let without = languages.iter().filter(|tag| voices.iter().all(|(known, _)| known != tag));
    let lines: Vec<String> = without.map(|tag| format!("{tag} = [{}]", known.join(", "))).collect();
    if lines.is_empty() { String::new() } else { format!("\n[fallback]\n{}\n", lines.join("\n")) }
}

/// The English words of the theme, for a language that it has no words in.
fn own_words(tag: &str, choice: &Choice<'_>) -> Option<(String, String)> {
    if built_in_words(tag).is_some() {
        return None;
    }
    let english = built_in_words("en")?;
    let note = choice.messages.pick(
        "# 画面のことばです。英語のままなので、訳してください。",
        "# The words of the interface, still in English: translate them.",
    );
    let words = english.replacen("name = \"English\"", &format!("name = \"{tag}\""), 1);
    Some((format!("themes/standard/words.{tag}.toml"), format!("{note}\n{words}")))
}
