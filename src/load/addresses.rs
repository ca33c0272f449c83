//! Addresses of other sites in TOML files: licences, sources, cells.

use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::Report;
use crate::load::Files;
use crate::model::Address;
use crate::text::{SourceFile, Span};

/// Where the site itself will stand is not looked for before it does.
const LEFT_OUT: &str = "base_url";

/// All of them, file by file. Files that are no TOML have none: that is reported by those who read them.
pub fn find(files: &Files) -> Vec<Address> {
    let scratch = Report::new();
    let content = files.below("content").map(|(path, _)| format!("content/{path}"));
    let paths = content.filter(|path| path.strip_suffix(".toml").is_some());
    let mut all = Vec::new();
    for path in ["config.toml", "seeds/sources.toml"].map(str::to_owned).into_iter().chain(paths) {
        let Some(file) = files.text(&path, &scratch).filter(|file| file.text().contains("://")) else {
            continue;
        };
        let Ok(table) = DeTable::parse(file.text()) else { continue };
        of_table(table.get_ref(), &file, &mut all);
    }
    all
}

fn of_table(table: &DeTable<'_>, file: &Arc<SourceFile>, all: &mut Vec<Address>) {
    for (_, value) in table.iter().filter(|(key, _)| key.get_ref() != LEFT_OUT) {
        of_value(value, file, all);
    }
}

fn of_value(value: &Spanned<DeValue<'_>>, file: &Arc<SourceFile>, all: &mut Vec<Address>) {
    match value.get_ref() {
        DeValue::Table(table) => of_table(table, file, all),
        DeValue::Array(items) => items.iter().for_each(|item| of_value(item, file, all)),
        DeValue::String(text) if Address::is_one(text) && !text.contains(char::is_whitespace) => {
            all.push(Address {
                url: text.to_string(),
                file: Arc::clone(file),
                span: Span::from(value.span()),
            });
        }
        _ => {}
    }
}
