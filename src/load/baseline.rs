//! `check-baseline.toml`: the findings that a site had before.

use crate::diagnostic::{Baseline, Key, Noted, Report};
use crate::load::Files;
use crate::load::fields::{At, Fields, Scope, read_toml};
use crate::load::languages::Languages;

/// Where it stands, below the site's root.
pub const PATH: &str = "check-baseline.toml";

/// Loads it; nothing where the site has none. What is wrong in it is reported.
pub fn load(files: &Files, report: &Report) -> Option<Baseline> {
    let file = files.text(PATH, report)?;
    let scope = Scope { file: &file, offset: 0, languages: Languages::new(&[]), report };
    let noted = read_toml(scope, file.text(), |fields| {
        fields.tables("finding").iter().filter_map(noted).collect::<Vec<_>>()
    });
    Some(Baseline { noted: noted.unwrap_or_default() })
}

fn noted(fields: &Fields<'_>) -> Option<Noted> {
    let code = fields.required_string("code");
    let (file, text) = (raw(fields, "file"), raw(fields, "text"));
    let since = day(fields);
    let count = if fields.has("count") { count(fields) } else { Some(1) };
    fields.finish();
    let key = Key { file: file?, code: code?.value.to_owned(), text: text? };
    Some(Noted { key, since: since?, count: count? })
}

/// A text that may be empty.
fn raw(fields: &Fields<'_>, key: &str) -> Option<String> {
    fields.require(key)?;
    match fields.value(key)?.get_ref().as_str() {
        Some("") => Some(String::new()),
        _ => fields.string(key).map(|text| text.value.to_owned()),
    }
}

fn day(fields: &Fields<'_>) -> Option<String> {
    fields.require("since");
    let date = fields.date("since")?;
    if date.value.day.is_none() {
        fields.invalid("since", At { value: &date.value.to_string(), span: date.span }, "2026-11-20");
        return None;
    }
    Some(date.value.to_string())
}

fn count(fields: &Fields<'_>) -> Option<usize> {
    let count = fields.integer("count")?;
    let number = usize::try_from(count.value).ok().filter(|number| *number > 0);
    if number.is_none() {
        fields.invalid("count", At { value: &count.value.to_string(), span: count.span }, "2");
    }
    number
}
