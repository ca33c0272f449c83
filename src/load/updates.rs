//! `content/updates.toml`: what changed on the site.

use std::collections::BTreeMap;

use crate::diagnostic::Problem;
use crate::diagnostic::Report;
use crate::load::Files;
use crate::load::fields::{At, Fields, Scope, read_toml};
use crate::load::languages::Languages;
use crate::locale::PartialDate;
use crate::model::Update;

/// Name of the file below `content/`.
pub const NAME: &str = "updates.toml";

/// Loads the history, the newest day first; within a day the last entry of the file comes first.
pub fn load(files: &Files, languages: Languages<'_>, report: &Report) -> Vec<Update> {
    let Some(file) = files.text(&format!("content/{NAME}"), report) else { return Vec::new() };
    let scope = Scope { file: &file, offset: 0, languages, report };
    let read = read_toml(scope, file.text(), |fields| {
        let mut updates: Vec<Update> = Vec::new();
        let mut on_day: BTreeMap<PartialDate, usize> = BTreeMap::new();
        for fields in &fields.tables("update") {
            let date = day(fields);
            let (id, title) = (fields.string("id"), fields.required_localized("title"));
            let (text, to) = (fields.localized("text"), fields.string("to"));
            fields.finish();
            let (Some(date), Some(title)) = (date, title) else { continue };
            let number = on_day.entry(date.value).or_default();
            *number += 1;
            let id =
                id.map_or_else(|| At { value: format!("{}-{number}", date.value), span: date.span }, owned);
            if updates.iter().any(|update| update.id == id.value) {
                fields.report(id.span, Problem::DuplicateId { id: id.value });
                continue;
            }
            updates.push(Update {
                id: id.value,
                date: date.value,
                date_span: date.span,
                title,
                text,
                to: to.map(|to| (to.value.to_owned(), to.span)),
                file: std::sync::Arc::clone(&file),
            });
        }
        fields.finish();
        updates
    });
    let mut updates = read.unwrap_or_default();
    updates.reverse();
    updates.sort_by_key(|update| std::cmp::Reverse(update.date));
    updates
}

fn owned(at: At<&str>) -> At<String> {
    At { value: at.value.to_owned(), span: at.span }
}

/// The day of an entry: a month would be too little for a feed.
fn day(fields: &Fields<'_>) -> Option<At<PartialDate>> {
    fields.require("date");
    let date = fields.date("date")?;
    if date.value.day.is_none() {
        fields.invalid("date", At { value: &date.value.to_string(), span: date.span }, "2026-11-20");
        return None;
    }
    Some(date)
}
