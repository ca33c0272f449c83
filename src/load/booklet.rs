//! A booklet's folder: `booklet.toml`, chapters paired by language, tables.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::load::fields::{Fields, Scope, read_toml};
use crate::load::known::Known;
use crate::load::languages::Languages;
use crate::load::{LoadOptions, document, table};
use crate::model::{Booklet, Chapter, Cover, Document, Status, Table, Versions};
use crate::text::{Place, SourceFile, Span, is_id, nearest};

/// The files of one booklet: path below its folder → path below the root.
#[derive(Default)]
pub struct Parts {
    files: BTreeMap<String, String>,
}

impl Parts {
    /// Adds a file.
    pub fn add(&mut self, below: String, full: String) {
        self.files.insert(below, full);
    }
}

/// Loads one booklet.
pub fn load(known: Known<'_>, id: &str, parts: &Parts, options: LoadOptions) -> Option<Booklet> {
    let Known { files, languages, report, .. } = known;
    let path = format!("content/{id}/booklet.toml");
    if !is_id(id) {
        report.file(format!("content/{id}"), Problem::InvalidId { id: id.to_owned() });
    }
    let mut chapters: BTreeMap<&str, Versions<Document>> = BTreeMap::new();
    let mut tables: Vec<Table> = Vec::new();
    let mut broken_tables = Vec::new();
    let mut broken_chapters: BTreeSet<String> = BTreeSet::new();
    for (below, full) in &parts.files {
        if below == "booklet.toml" || is_rows_file(below) {
            continue;
        }
        if let Some(name) = below.strip_prefix("tables/").and_then(|name| name.strip_suffix(".toml"))
            && is_id(name)
        {
            match table::load(known, full, name, id) {
                Some(table) => tables.push(table),
                None => broken_tables.push(name.to_owned()),
            }
        } else if let Some((stem, language)) = document::split_name(below, languages)
            && is_id(stem)
        {
            match document::load(files, full, languages, report) {
                Some(document) if options.drafts || !document.front.draft => {
                    chapters.entry(stem).or_default().insert(language, document);
                }
                Some(_) => {}
                None => drop(broken_chapters.insert(stem.to_owned())),
            }
        } else {
            report.file(full.clone(), Problem::UnplacedFile { example: example(languages) });
        }
    }
    tables.sort_by(|a, b| a.order.cmp(&b.order).then_with(|| a.id.cmp(&b.id)));
    if !files.has(&path) {
        report.file(path, Problem::Unreadable { reason: "not found".to_owned() });
        return None;
    }
    let file = files.text(&path, report)?;
    let easy = chapters.remove(EASY);
    if let Some(any) = easy
        .as_ref()
        .filter(|_| !broken_chapters.contains(EASY))
        .and_then(|easy| without_original(easy, languages))
    {
        let language = languages.first().cloned().unwrap_or_default();
        report.file(any.file.path(), Problem::NoSourceLanguage { language });
    }
    let chapters = number(chapters, languages, &broken_chapters, report);
    let scope = Scope { file: &file, offset: 0, languages, report };
    read_toml(scope, file.text(), |fields| read(fields, id, &file, known))?.map(|mut booklet| {
        booklet.chapters = chapters;
        booklet.easy = easy;
        booklet.tables = tables;
        booklet.broken_tables = broken_tables;
        booklet.broken_chapters = broken_chapters;
        booklet
    })
}

/// Rows beside a table's schema: the table names them.
fn is_rows_file(below: &str) -> bool {
    let ending =
        below.strip_prefix("tables/").and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending);
    ending.is_some_and(|ending| matches!(ending.to_ascii_lowercase().as_str(), "csv" | "tsv" | "xlsx"))
}

fn example(languages: Languages<'_>) -> String {
    format!("10-introduction.{}.md", languages.first().map_or("ja", String::as_str))
}

/// Pages that every booklet has: no chapter can be called so.
pub const RESERVED: [&str; 4] = ["index", "print", "tables", EASY];

/// The stem of the summary in easy language.
const EASY: &str = "easy";

/// Any version of a text that has none in the source language.
fn without_original<'v>(versions: &'v Versions<Document>, languages: Languages<'_>) -> Option<&'v Document> {
    versions.any().filter(|_| languages.first().is_some_and(|source| !versions.has(source)))
}

/// Puts chapters in order, numbers them, and reports equal names and missing originals.
fn number(
    stems: BTreeMap<&str, Versions<Document>>,
    languages: Languages<'_>,
    broken: &BTreeSet<String>,
    report: &Report,
) -> Vec<Chapter> {
    let source_language = languages.first().map_or("", String::as_str);
    let mut seen: BTreeMap<String, Arc<SourceFile>> = BTreeMap::new();
    let mut chapters: Vec<(i64, Chapter)> = Vec::new();
    for (stem, versions) in stems {
        let Some(any) = versions.get(source_language).or_else(|| versions.any()) else { continue };
        if !versions.has(source_language) && !broken.contains(stem) {
            report.file(any.file.path(), Problem::NoSourceLanguage { language: source_language.to_owned() });
        }
        let (digits, rest) = stem.split_once('-').unwrap_or(("", stem));
        let (order, slug) = match digits.parse::<i64>() {
            Ok(order) if !rest.is_empty() => (order, rest),
            _ => (i64::MAX / 2, stem),
        };
        if RESERVED.contains(&slug) {
            let problem = Problem::DuplicatePage { path: format!("{slug}.html") };
            report.at(&any.file, Span::new(0, 3), problem);
            continue;
        }
        if let Some(first) = seen.insert(slug.to_owned(), Arc::clone(&any.file)) {
            let problem = Problem::DuplicateSlug { slug: slug.to_owned() };
            let place = Place::Text(Arc::clone(&any.file), Span::new(0, 3));
            report.add(Diagnostic::new(problem, Some(place)).related(Place::Text(first, Span::new(0, 3))));
            continue;
        }
        let order = order + any.front.weight;
        chapters.push((order, Chapter { stem: stem.to_owned(), slug: slug.to_owned(), number: 0, versions }));
    }
    chapters.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.stem.cmp(&b.1.stem)));
    let mut chapters: Vec<Chapter> = chapters.into_iter().map(|(_, chapter)| chapter).collect();
    for (index, chapter) in chapters.iter_mut().enumerate() {
        chapter.number = index + 1;
    }
    chapters
}

/// `share = "images/share.png"`: a picture of the booklet, in a format that messengers show.
fn share(fields: &Fields<'_>, booklet: &str, known: Known<'_>) -> Option<String> {
    let share = fields.string("share")?;
    let ending = share.value.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    if !matches!(ending.as_str(), "png" | "jpg" | "jpeg" | "webp") {
        fields.invalid("share", share, "images/share.png, images/share.jpg");
        return None;
    }
    let folder = format!("content/{booklet}");
    if known.files.has(&format!("{folder}/{}", share.value)) && share.value.starts_with("images/") {
        return Some(share.value.to_owned());
    }
    let images: Vec<&str> =
        known.files.below(&folder).map(|(path, _)| path).filter(|path| path.starts_with("images/")).collect();
    let nearest = nearest(share.value, images);
    fields.report(share.span, Problem::MissingImage { path: share.value.to_owned(), nearest });
    None
}

fn read(fields: &Fields<'_>, id: &str, file: &Arc<SourceFile>, known: Known<'_>) -> Option<Booklet> {
    let title = fields.required_localized("title");
    fields.require("date");
    let date = fields.date("date");
    let source = fields
        .string("source")
        .and_then(|source| known.check_source(fields, source).map(|()| source.value.to_owned()));
    let cover = fields.table("cover").map(|fields| {
        let art = fields.string("art").inspect(|art| known.check_art(&fields, *art, "cover-"));
        let cover = Cover {
            lines: fields.lists_per_language("lines"),
            edition: fields.string("edition").map(|text| text.value.to_owned()),
            art: art.map(|text| text.value.to_owned()),
            share: share(&fields, id, known),
        };
        fields.finish();
        cover
    });
    let statuses = [("current", Status::Current), ("past", Status::Past), ("draft", Status::Draft)];
    let booklet = Booklet {
        id: id.to_owned(),
        file: Arc::clone(file),
        short_title: fields.localized("short_title").or_else(|| title.clone()).unwrap_or_default(),
        kind: fields.localized("kind").unwrap_or_default(),
        summary: fields.required_localized("summary").unwrap_or_default(),
        period: fields.period("period").map(|period| period.value),
        status: fields.choice("status", &statuses).unwrap_or(Status::Current),
        order: fields.integer("order").map_or(i64::MAX, |order| order.value),
        source,
        cover: cover.unwrap_or_default(),
        title: title?,
        date: date?.value,
        chapters: Vec::new(),
        easy: None,
        tables: Vec::new(),
        broken_tables: Vec::new(),
        broken_chapters: BTreeSet::new(),
    };
    Some(booklet)
}
