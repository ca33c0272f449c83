//! `seeds/sources.toml`: the register of source documents.

use std::collections::BTreeMap;

use crate::diagnostic::{Problem, Report};
use crate::load::fields::{Fields, Scope, read_toml};
use crate::load::known::Known;
use crate::load::languages::Languages;
use crate::load::{Files, license};
use crate::locale::PartialDate;
use crate::model::{Citation, Source, SourceSheet};

const PATH: &str = "seeds/sources.toml";

/// Loads the register; a site without one has no sources.
pub fn load(files: &Files, languages: Languages<'_>, report: &Report) -> Vec<Source> {
    let Some(file) = files.text(PATH, report) else { return Vec::new() };
    let scope = Scope { file: &file, offset: 0, languages, report };
    read_toml(scope, file.text(), |fields| {
        let mut sources: Vec<Source> = Vec::new();
        for fields in &fields.tables("source") {
            let id = fields.required_id("id");
            let (title, publisher) =
                (fields.required_localized("title"), fields.required_localized("publisher"));
            fields.require("date");
            let (date, kind) = (fields.date("date"), fields.localized("kind"));
            let license = license::find(fields);
            fields.finish();
            let Some(id) = id else { continue };
            if sources.iter().any(|source| source.id == id.value) {
                fields.report(id.span, Problem::DuplicateId { id: id.value.to_owned() });
                continue;
            }
            // One that lacks something is reported above and stays known, so that references to it are no fault.
            sources.push(Source {
                id: id.value.to_owned(),
                title: title.unwrap_or_default(),
                publisher: publisher.unwrap_or_default(),
                date: date.map_or(PartialDate { year: 1970, month: None, day: None }, |date| date.value),
                kind,
                license,
            });
        }
        sources
    })
    .unwrap_or_default()
}

/// Reads `source = { id, place, sheet }` and checks what it refers to.
pub fn citation(fields: &Fields<'_>, known: Known<'_>) -> Option<Citation> {
    let fields = fields.table("source")?;
    let (id, place, sheet) =
        (fields.required_string("id"), fields.localized("place"), fields.string("sheet"));
    fields.finish();
    let id = id?;
    known.check_source(&fields, id)?;
    if let Some(sheet) = sheet {
        let path = format!("seeds/{}/{}", id.value, sheet.value);
        if !known.files.has(&path) {
            fields.report(sheet.span, Problem::MissingSheet { path });
        }
    }
    Some(Citation { source: id.value.to_owned(), place, sheet: sheet.map(|sheet| sheet.value.to_owned()) })
}

/// The sheets of all sources: text files with tabs between their cells, as received.
pub fn sheets(files: &Files, sources: &[Source], report: &Report) -> BTreeMap<String, SourceSheet> {
    let mut sheets = BTreeMap::new();
    for source in sources {
        let folder = format!("seeds/{}", source.id);
        for (name, _) in files.below(&folder) {
            if name.rsplit_once('.').is_none_or(|(_, ending)| ending != "tsv") {
                continue;
            }
            let Some(file) = files.text(&format!("{folder}/{name}"), report) else { continue };
            let lines = file.text().lines().filter(|line| !line.trim().is_empty());
            let rows = lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect();
            sheets.insert(format!("{}/{name}", source.id), SourceSheet { rows });
        }
    }
    sheets
}
