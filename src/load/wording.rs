//! `content/terms.toml`: how the site spells its words, and acronyms that need no explanation.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Problem, Report};
use crate::load::Files;
use crate::load::fields::{Fields, Scope, read_toml};
use crate::load::languages::Languages;
use crate::load::translations::PATH as LEDGER;
use crate::model::{LanguageText, Variant, Wording};
use crate::text::Span;

/// Where it stands.
pub const PATH: &str = "content/terms.toml";

/// Loads the rules of spelling, and finds the texts of all TOML files that they are for.
pub fn load(files: &Files, languages: Languages<'_>, report: &Report) -> Wording {
    let mut wording = Wording { texts: texts(files, languages), ..Wording::default() };
    let Some(file) = files.text(PATH, report) else { return wording };
    let scope = Scope { file: &file, offset: 0, languages, report };
    let read = read_toml(scope, file.text(), |fields| {
        let ignored = fields.table("terms").map(|table| {
            let ignored = table.strings("ignore").into_iter().map(|text| text.value.to_owned()).collect();
            table.finish();
            ignored
        });
        let mut variants: BTreeMap<String, Vec<Variant>> = BTreeMap::new();
        for entry in fields.tables("variant") {
            let language = language(&entry, languages);
            let all = read_variant(&entry);
            if let Some(language) = language {
                variants.entry(language).or_default().extend(all);
            }
        }
        (ignored.unwrap_or_default(), variants)
    });
    if let Some((ignored, variants)) = read {
        wording.ignored = ignored;
        wording.variants = variants;
    }
    wording
}

/// The language that a spelling is for: the source language where none is named.
fn language(fields: &Fields<'_>, languages: Languages<'_>) -> Option<String> {
    let Some(named) = fields.string("language") else { return languages.first().cloned() };
    let known = languages.iter().find(|tag| *tag == named.value).cloned();
    if known.is_none() {
        let problem =
            Problem::UnknownLanguage { language: named.value.to_owned(), known: languages.join(", ") };
        fields.report(named.span, problem);
    }
    known
}

fn read_variant(fields: &Fields<'_>) -> Vec<Variant> {
    let right = fields.required_string("use");
    let _ = fields.require("not");
    let wrong = fields.strings("not");
    let reason = fields.partly_localized("reason").unwrap_or_default();
    fields.finish();
    let Some(right) = right else { return Vec::new() };
    wrong
        .into_iter()
        .filter(|wrong| {
            let is_new = wrong.value != right.value && !wrong.value.is_empty();
            if !is_new {
                fields.invalid("not", *wrong, &format!("≠ {}", right.value));
            }
            is_new
        })
        .map(|wrong| Variant {
            right: right.value.to_owned(),
            wrong: wrong.value.to_owned(),
            reason: reason.clone(),
        })
        .collect()
}

/// Keys whose texts are no running text: other spellings on purpose, readings, and rules of spelling themselves.
const LEFT_OUT: [&str; 4] = ["aliases", "except", "reading", "full"];

/// Texts under a language's tag in every TOML file below `content/`, and in `config.toml`. Files that are no TOML have
/// none: that is reported by those who read them.
fn texts(files: &Files, languages: Languages<'_>) -> Vec<LanguageText> {
    let scratch = Report::new();
    let content = files.below("content").map(|(path, _)| format!("content/{path}"));
    let paths = std::iter::once("config.toml".to_owned()).chain(content.filter(|path| path != PATH));
    let mut texts = Vec::new();
    let is_read = |path: &String| path != LEDGER && path.strip_suffix(".toml").is_some();
    for path in paths.filter(is_read) {
        let Some(file) = files.text(&path, &scratch) else { continue };
        let Ok(table) = DeTable::parse(file.text()) else { continue };
        let is_glossary = path == "content/glossary.toml";
        let mut found = Vec::new();
        collect(table.get_ref(), languages, None, &mut found);
        texts.extend(found.into_iter().map(|(language, key, span)| LanguageText {
            language,
            file: std::sync::Arc::clone(&file),
            span,
            is_mendable: !(is_glossary && key == "name"),
        }));
    }
    texts
}

/// The texts below a table: language, the key that the language stands under, place.
fn collect(
    table: &DeTable<'_>,
    languages: Languages<'_>,
    key: Option<&str>,
    found: &mut Vec<(String, String, Span)>,
) {
    for (name, value) in table {
        let name = name.get_ref().as_ref();
        if LEFT_OUT.contains(&name) {
            continue;
        }
        let language = languages.iter().find(|tag| *tag == name);
        let tables = |value: &Spanned<DeValue<'_>>, found: &mut Vec<_>| {
            if let DeValue::Table(inner) = value.get_ref() {
                collect(inner, languages, Some(name), found);
            }
        };
        match (value.get_ref(), language) {
            (DeValue::String(_), Some(language)) => {
                found.push((language.clone(), key.unwrap_or("").to_owned(), Span::from(value.span())));
            }
            (DeValue::Array(items), Some(language)) => {
                found.extend(
                    items.iter().filter(|item| item.get_ref().is_str()).map(|item| {
                        (language.clone(), key.unwrap_or("").to_owned(), Span::from(item.span()))
                    }),
                );
            }
            (DeValue::Array(items), None) => items.iter().for_each(|item| tables(item, found)),
            _ => tables(value, found),
        }
    }
}
