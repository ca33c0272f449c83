//! `content/translations.lock.toml`, which sasshi writes itself.

use crate::diagnostic::Report;
use crate::load::Files;
use crate::load::fields::{Fields, Scope, read_toml};
use crate::load::languages::Languages;
use crate::model::TranslationLedger;

/// Where the ledger stands below the root.
pub const PATH: &str = "content/translations.lock.toml";

/// Loads the ledger; nothing where there is none.
pub fn load(files: &Files, languages: Languages<'_>, report: &Report) -> Option<TranslationLedger> {
    let file = files.text(PATH, report)?;
    let scope = Scope { file: &file, offset: 0, languages, report };
    read_toml(scope, file.text(), |fields| TranslationLedger {
        accepted: tables(fields, |units| tables(units, sections)),
    })
}

/// What `read` makes of each table below, by key.
fn tables<T>(fields: &Fields<'_>, read: impl Fn(&Fields<'_>) -> T) -> std::collections::BTreeMap<String, T> {
    let keys: Vec<&str> = fields.entries().into_iter().map(|(key, _)| key).collect();
    keys.into_iter().filter_map(|key| Some((key.to_owned(), read(&fields.table(key)?)))).collect()
}

fn sections(fields: &Fields<'_>) -> std::collections::BTreeMap<String, Vec<String>> {
    let keys: Vec<&str> = fields.entries().into_iter().map(|(key, _)| key).collect();
    keys.into_iter()
        .filter_map(|key| {
            let blocks = fields.string(key)?.value.split(' ').map(str::to_owned);
            Some((key.to_owned(), blocks.filter(|block| !block.is_empty()).collect()))
        })
        .collect()
}
