//! Files → [`Site`]. The only reader of TOML, front matter and file names: it pairs languages, resolves ids and
//! reports everything that is wrong, each at its value.

mod addresses;
mod baseline;
mod booklet;
mod cell;
mod column;
mod config;
mod constraints;
mod document;
mod fields;
mod files;
mod footnotes;
mod given_rows;
mod glossary;
mod initiatives;
mod kgis;
mod known;
mod languages;
mod levels;
mod license;
mod loaded;
mod pdfs;
mod plain_table;
mod rows_file;
mod sources;
mod table;
mod theme;
mod theme_colors;
mod toml_faults;
mod translations;
mod updates;
mod wording;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::{Problem, Report};
use crate::model::{Document, Site, StandalonePage, Status, Versions};
use crate::text::nearest;

use languages::Languages;
use loaded::Unread;

pub use baseline::{PATH as BASELINE_PATH, load as baseline};
pub use booklet::RESERVED as RESERVED_SLUGS;
pub use files::{Files, ReadAgain};
pub use given_rows::with_rows_of;
pub use loaded::Loaded;
pub use pdfs::PATH as PDFS_PATH;
pub use table::report_equal_ids;
pub use theme::built_in_words;
pub use translations::PATH as TRANSLATIONS_PATH;

/// What to load.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LoadOptions {
    /// Drafts too.
    pub drafts: bool,
}

/// Loads a site. Nothing comes back where there is no readable `config.toml`; otherwise as much as could be read.
#[must_use]
pub fn load(files: &Files, options: LoadOptions, report: &Report) -> Option<Site> {
    load_after(&Loaded::default(), files, options, report).map(|(site, _)| site)
}

/// As [`load`], after another load: the same comes out, in less time where little changed.
#[must_use]
pub fn load_after(
    before: &Loaded,
    files: &Files,
    options: LoadOptions,
    report: &Report,
) -> Option<(Site, Loaded)> {
    let loaded = Loaded::after(before, files, options);
    let (config, config_file) = config::load(files, report)?;
    let languages = Languages::new(&config.languages).with_fallbacks(&config.fallbacks);
    let theme = theme::load(files, &config, &config_file, report);
    let sources = sources::load(files, languages, report);
    let glossary = glossary::load(files, languages, report);
    let mut home = Versions::default();
    let mut pages: BTreeMap<String, Versions<_>> = BTreeMap::new();
    let mut booklets: BTreeMap<String, booklet::Parts> = BTreeMap::new();
    let mut assets = BTreeMap::new();
    for (path, bytes) in files.below("content") {
        let full = format!("content/{path}");
        match path.split('/').collect::<Vec<_>>().as_slice() {
            [] | ["glossary.toml" | "terms.toml" | "translations.lock.toml" | updates::NAME] => {}
            [name] => match document::split_name(name, languages) {
                Some(("index", language)) => {
                    if let Some(document) = document::load(files, &full, languages, report) {
                        home.insert(language, document);
                    }
                }
                _ => report.file(full, Problem::UnplacedFile { example: "index.ja.md".to_owned() }),
            },
            ["pages", name] => match document::split_name(name, languages) {
                Some((slug, language)) => {
                    if let Some(document) = document::load(files, &full, languages, report)
                        && (options.drafts || !document.front.draft)
                    {
                        pages.entry(slug.to_owned()).or_default().insert(language, document);
                    }
                }
                None => {
                    report.file(full, Problem::UnplacedFile { example: "accessibility.ja.md".to_owned() });
                }
            },
            [_, "images", ..] => {
                assets.extend(bytes.map(|bytes| (path.to_owned(), std::sync::Arc::clone(bytes))));
            }
            [booklet, rest @ ..] => {
                booklets.entry((*booklet).to_owned()).or_default().add(rest.join("/"), full);
            }
        }
    }
    let booklet_ids: BTreeSet<String> = booklets.keys().cloned().collect();
    let unread = Unread { files, languages, sources: &sources, theme: &theme };
    let read: Vec<_> =
        booklets.par_iter().map(|(id, parts)| (id.clone(), loaded.booklet(&unread, id, parts))).collect();
    report.extend(read.iter().flat_map(|(_, booklet)| booklet.problems.clone()));
    let mut booklets: Vec<_> = read
        .iter()
        .filter_map(|(_, loaded)| loaded.booklet.clone())
        .filter(|booklet| options.drafts || booklet.status != Status::Draft)
        .collect();
    booklets.sort_by(|a, b| a.order.cmp(&b.order).then_with(|| a.id.cmp(&b.id)));
    if let Some((id, span)) = &config.featured
        && !booklet_ids.contains(id)
    {
        let nearest = nearest(id, booklet_ids.iter().map(String::as_str));
        report.at(&config_file, *span, Problem::UnknownBooklet { id: id.clone(), nearest });
    }
    check_originals(&pages, languages, report);
    if !report.has_errors() && booklets.iter().all(|booklet| booklet.chapters.is_empty()) {
        report.file("content", Problem::EmptySite);
    }
    let wording = wording::load(files, languages, report);
    let sheets = sources::sheets(files, &sources, report);
    let pages = pages.into_iter().map(|(slug, versions)| StandalonePage { slug, versions }).collect();
    let updates = updates::load(files, languages, report);
    let ledger = translations::load(files, languages, report);
    let pdfs = pdfs::load(files, languages, options.drafts, report);
    report.settle(&config.levels);
    let site = Site {
        config,
        config_file,
        home,
        pages,
        booklets,
        glossary,
        wording,
        sources,
        sheets,
        updates,
        ledger,
        theme,
        pdfs,
        addresses: addresses::find(files),
        files: assets,
    };
    Some((site, loaded.with(read.into_iter())))
}

/// Pages that exist only as translations.
fn check_originals(pages: &BTreeMap<String, Versions<Document>>, languages: Languages<'_>, report: &Report) {
    let Some(source) = languages.first() else { return };
    for versions in pages.values().filter(|versions| !versions.has(source)) {
        if let Some(any) = versions.any() {
            report.file(any.file.path(), Problem::NoSourceLanguage { language: source.clone() });
        }
    }
}
