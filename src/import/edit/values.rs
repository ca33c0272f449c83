//! Cells as values of TOML.

use toml_edit::{InlineTable, Value};

use crate::locale::{Localized, Number, PartialDate};

/// A text in every language: `{ ja = "…", en = "…" }`.
pub fn localized(text: &Localized, languages: &[String]) -> Value {
    let texts = languages.iter().map(|language| (language.as_str(), text.get(language)));
    Value::InlineTable(texts.collect::<InlineTable>())
}

/// A number with its digits; nothing where TOML has no such number.
pub fn number(number: Number) -> Option<Value> {
    number.to_string().parse().ok()
}

/// A day as a date, a month as text, a year as a number.
pub fn date(date: PartialDate) -> Option<Value> {
    match (date.month, date.day) {
        (None, _) if date.year > 999 => Some(Value::from(i64::from(date.year))),
        (Some(_), Some(_)) => date.to_string().parse().ok(),
        _ => Some(Value::from(date.to_string())),
    }
}
