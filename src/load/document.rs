//! Markdown files: their names (stem and language) and their front matter.

use std::sync::Arc;

use crate::diagnostic::{Opening, Problem, Report};
use crate::load::Files;
use crate::load::fields::{At, Fields, Scope, read_toml};
use crate::load::languages::Languages;
use crate::locale::is_kana;
use crate::model::{Alias, Document, FrontMatter, IndexEntry, OldPlace, WithReadings};
use crate::text::{SourceFile, Span, rubies, without_readings};

const FENCE: &str = "+++";

/// `10-introduction.ja.md` → stem and language, where the language is one of the site's.
pub fn split_name<'a>(name: &'a str, languages: Languages<'_>) -> Option<(&'a str, &'a str)> {
    let (stem, language) = name.strip_suffix(".md")?.rsplit_once('.')?;
    (!stem.is_empty() && languages.iter().any(|known| known == language)).then_some((stem, language))
}

/// Loads one Markdown file.
pub fn load(files: &Files, path: &str, languages: Languages<'_>, report: &Report) -> Option<Document> {
    let file = files.text(path, report)?;
    let text = file.text();
    let first = text.split_inclusive('\n').next().unwrap_or_default();
    if first.trim_end() != FENCE || !first.ends_with('\n') {
        let span = Span::new(0, first.trim_end().len());
        report.at(&file, span, Problem::NoFrontMatter { opening: opening(text) });
        return None;
    }
    let (start, rest) = (first.len(), &text[first.len()..]);
    let Some(length) = fence_line(rest) else {
        report.at(&file, Span::new(0, FENCE.len()), Problem::UnclosedFrontMatter);
        return None;
    };
    let after = rest[length..].find('\n').map_or(text.len(), |index| start + length + index + 1);
    let scope = Scope { file: &file, offset: start, languages, report };
    let front = read_toml(scope, &rest[..length], |fields| front_matter(fields, &file))??;
    Some(Document { body: Span::new(after, text.len()), front, file: Arc::clone(&file) })
}

/// What a page without front matter begins with.
fn opening(text: &str) -> Opening {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    if first == "---" {
        Opening::Dashes
    } else if first == "＋＋＋" {
        Opening::FullWidth
    } else if first == FENCE && !text.starts_with(FENCE) {
        Opening::Below
    } else {
        Opening::Text
    }
}

/// Where the closing `+++` line begins.
fn fence_line(text: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_end() == FENCE {
            return Some(start);
        }
        start += line.len();
    }
    None
}

fn front_matter(fields: &Fields<'_>, file: &Arc<SourceFile>) -> Option<FrontMatter> {
    let title = fields.string("title");
    if !fields.has("title") {
        fields.scope().report.at(
            file,
            Span::new(0, FENCE.len()),
            Problem::MissingKey { key: "title".to_owned() },
        );
    }
    let owned = |key| fields.string(key).map(|text| without_readings(text.value));
    let marked = |key| fields.string(key).filter(|text| !rubies(text.value).is_empty());
    let marked = |key| marked(key).map(|text| text.value.to_owned());
    let keys = ["title", "short_title", "summary", "description", "lead"];
    let texts = keys.iter().filter_map(|key| fields.value(key)).filter(|value| value.get_ref().is_str());
    let index = fields.tables("index").iter().filter_map(index_entry).collect();
    let front = FrontMatter {
        index,
        texts: texts.map(|value| fields.at(value)).collect(),
        title: title.map(|text| without_readings(text.value)).unwrap_or_default(),
        with_readings: WithReadings { title: marked("title"), summary: marked("summary") },
        short_title: owned("short_title"),
        summary: owned("summary"),
        description: owned("description"),
        lead: owned("lead"),
        draft: fields.boolean("draft"),
        updated: fields.date("updated").map(|date| date.value),
        weight: fields.integer("weight").map_or(0, |weight| weight.value),
        sources: fields.strings("sources").iter().map(|id| (id.value.to_owned(), id.span)).collect(),
        aliases: fields.strings("aliases").into_iter().filter_map(|text| alias(fields, text)).collect(),
    };
    title.map(|_| front)
}

fn alias(fields: &Fields<'_>, text: At<&str>) -> Option<Alias> {
    let old = OldPlace::parse(text.value);
    if old.is_none() {
        fields.invalid("aliases", text, "/ja/plan/old.html, old.html, #old");
    }
    Some(Alias { old: old?, span: text.span })
}

/// `{ name = "豊中市", reading = "とよなかし" }`
fn index_entry(fields: &Fields<'_>) -> Option<IndexEntry> {
    let name = fields.required_string("name").filter(|name| {
        let is_name = !name.value.trim().is_empty();
        if !is_name {
            fields.invalid("name", *name, "豊中市");
        }
        is_name
    });
    let reading = fields.string("reading");
    if let Some(reading) = reading.filter(|reading| !is_kana(reading.value)) {
        fields.report(reading.span, Problem::ReadingNotKana { reading: reading.value.to_owned() });
    }
    fields.finish();
    let reading = reading.map(|reading| reading.value.to_owned());
    name.map(|name| IndexEntry { name: name.value.to_owned(), reading, span: name.span })
}
