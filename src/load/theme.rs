//! The theme: the built-in one, file by file overridden by `themes/<name>/` of the site.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use toml::de::DeValue;

use crate::diagnostic::{Problem, Report};
use crate::load::Files;
use crate::load::fields::{Fields, Scope, read_toml};
use crate::load::languages::Languages;
use crate::load::theme_colors;
use crate::locale::Words;
use crate::model::{Config, Theme, ThemeLanguage};
use crate::text::{SourceFile, Span};

/// The theme that sasshi brings along.
static STANDARD: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/standard");
const STANDARD_NAME: &str = "standard";

/// Loads the theme of the site.
pub fn load(files: &Files, config: &Config, config_file: &Arc<SourceFile>, report: &Report) -> Theme {
    let folder = format!("themes/{}", config.theme);
    let own: BTreeSet<&str> = files.below(&folder).map(|(path, _)| path).collect();
    if own.is_empty() && config.theme != STANDARD_NAME {
        report.at(config_file, config.theme_span, Problem::UnknownTheme { name: config.theme.clone() });
    }
    let mut texts: BTreeMap<String, Arc<SourceFile>> = BTreeMap::new();
    built_in(&STANDARD, &mut texts);
    let mut theme = Theme { fonts: built_in_fonts(), ..Theme::default() };
    for path in own {
        if let Some(name) = path.strip_prefix(FONTS).filter(|name| is_font(name)) {
            let bytes = files.bytes(&format!("{folder}/{path}")).unwrap_or_default();
            theme.fonts.insert(name.to_owned(), Arc::new(Cow::Owned(bytes.to_vec())));
        } else if let Some(file) = files.text(&format!("{folder}/{path}"), report) {
            texts.insert(path.to_owned(), file);
        }
    }
    for (path, file) in &texts {
        let Some((folder, name)) = path.split_once('/') else { continue };
        let svg = name.strip_suffix(".svg").map(str::to_owned);
        match (folder, svg) {
            ("templates", _) => drop(theme.templates.insert(name.to_owned(), Arc::clone(file))),
            ("styles", _) => drop(theme.styles.insert(name.to_owned(), Arc::clone(file))),
            ("scripts", _) => drop(theme.scripts.insert(name.to_owned(), Arc::clone(file))),
            ("icons", Some(name)) => drop(theme.icons.insert(name, file.text().trim().to_owned())),
            ("art", Some(name)) => drop(theme.art.insert(name, file.text().trim().to_owned())),
            _ => {}
        }
    }
    if let Some(file) = texts.get("theme.toml") {
        (theme.colors, theme.image_sizes) = theme_colors::load(file, config, config_file, report);
    }
    theme.languages = languages(&texts, config, config_file, report);
    theme
}

/// The folder of fonts in a theme.
const FONTS: &str = "fonts/";

fn is_font(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["otf", "ttf"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

fn built_in_fonts() -> BTreeMap<String, Arc<Cow<'static, [u8]>>> {
    let files = STANDARD.get_dir("fonts").into_iter().flat_map(Dir::files);
    let fonts = files.filter_map(|file| {
        let name = file.path().file_name()?.to_str().filter(|name| is_font(name))?;
        Some((name.to_owned(), Arc::new(Cow::Borrowed(file.contents()))))
    });
    fonts.collect()
}

fn built_in(folder: &Dir<'_>, texts: &mut BTreeMap<String, Arc<SourceFile>>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        // Fonts are megabytes, and no text.
        if path.starts_with(FONTS) {
            continue;
        }
        if let Some(text) = file.contents_utf8() {
            let full = format!("themes/{STANDARD_NAME}/{path}");
            texts.insert(path, Arc::new(SourceFile::new(full, text)));
        }
    }
    for inner in folder.dirs() {
        built_in(inner, texts);
    }
}

/// The words of every language; a word that one language has and another lacks is reported.
fn languages(
    texts: &BTreeMap<String, Arc<SourceFile>>,
    config: &Config,
    config_file: &Arc<SourceFile>,
    report: &Report,
) -> BTreeMap<String, ThemeLanguage> {
    type Found<'f> = (Option<&'f Arc<SourceFile>>, BTreeMap<String, String>);
    let mut all: BTreeMap<&str, Found<'_>> = BTreeMap::new();
    // Of a file that cannot be read, that is said, and not of each of its words.
    let mut broken: BTreeSet<&str> = BTreeSet::new();
    for language in &config.languages {
        let mut file = None;
        let mut own = BTreeMap::new();
        // 日本語 for ja-x-easy: what a language does not say in its own words, the one that it belongs to says.
        for tag in lineage(language) {
            let Some(found) = texts.get(&format!("words.{tag}.toml")) else { continue };
            file = file.or(Some(found));
            let read = words(found, report);
            if read.is_none() {
                broken.insert(language);
            }
            for (key, word) in read.unwrap_or_default() {
                own.entry(key).or_insert(word);
            }
        }
        all.insert(language, (file, own));
    }
    let known: BTreeMap<String, String> = all.values().rev().flat_map(|(_, words)| words.clone()).collect();
    for (language, (file, words)) in &all {
        let Some(file) = file else {
            let at = config.language_span(language);
            let problem = Problem::NoWords { language: (*language).to_owned(), theme: config.theme.clone() };
            report.at(config_file, at, problem);
            continue;
        };
        let missing = known.keys().filter(|key| !words.contains_key(*key) && !is_optional(key));
        for key in missing.filter(|_| !broken.contains(language)) {
            let problem = Problem::MissingWord { key: key.clone(), language: (*language).to_owned() };
            report.at(file, Span::new(0, 0), problem);
        }
    }
    all.into_iter()
        .map(|(language, (_, mut words))| {
            let get = |key: &str, default: &str| words.get(key).map_or(default, String::as_str).to_owned();
            let (direction, name) = (get("language.direction", "ltr"), get("language.name", language));
            // Missing words are reported above; another language's stand in, so that templates still run.
            for (key, word) in known.iter().filter(|(key, _)| !is_optional(key)) {
                words.entry(key.clone()).or_insert_with(|| word.clone());
            }
            (language.to_owned(), ThemeLanguage { direction, name, words: Words::new(words) })
        })
        .collect()
}

/// The built-in words of a language, or of one it belongs to, as TOML.
#[must_use]
pub fn built_in_words(language: &str) -> Option<&'static str> {
    let mut files = lineage(language).map(|tag| STANDARD.get_file(format!("words.{tag}.toml")));
    files.find_map(|file| file?.contents_utf8())
}

/// A language tag and those it belongs to: `ja-x-easy`, `ja-x`, `ja` (RFC 4647, 3.4).
fn lineage(language: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(language), |tag| tag.rsplit_once('-').map(|(parent, _)| parent))
}

/// Forms that not every language has: singulars, names of months and languages, first and second.
fn is_optional(key: &str) -> bool {
    key == "language.direction"
        || key.starts_with("language.names.")
        || key.starts_with("typography.")
        || key.starts_with("furigana.")
        || key.ends_with("_one")
        || key.starts_with("date.month_")
        || key.starts_with("number.rank_")
}

fn words(file: &Arc<SourceFile>, report: &Report) -> Option<BTreeMap<String, String>> {
    let scope = Scope { file, offset: 0, languages: Languages::new(&[]), report };
    read_toml(scope, file.text(), |fields| {
        let mut words = BTreeMap::new();
        flatten(fields, "", &mut words);
        words
    })
}

fn flatten(fields: &Fields<'_>, prefix: &str, words: &mut BTreeMap<String, String>) {
    for (key, value) in fields.entries() {
        let full = format!("{prefix}{key}");
        match value.value {
            DeValue::String(text) => drop(words.insert(full, text.to_string())),
            DeValue::Table(_) => {
                if let Some(inner) = fields.table(key) {
                    flatten(&inner, &format!("{full}."), words);
                }
            }
            _ => {
                if let Some(value) = fields.value(key) {
                    fields.wrong::<()>(&full, value, crate::diagnostic::Kind::Text, value.get_ref());
                }
            }
        }
    }
}
