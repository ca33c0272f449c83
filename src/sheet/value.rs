//! Values as JSON.

use serde_json::{Number as JsonNumber, Value, json};

use crate::locale::{Localized, Number};
use crate::model::{Cell, Site};

/// A text by language, in the order of the site's languages.
pub fn localized(site: &Site, text: &Localized) -> Value {
    let languages = site.config.languages.iter();
    Value::Object(languages.filter_map(|tag| Some((tag.clone(), json!(text.find(tag)?)))).collect())
}

/// A cell. A missing value is an object that says why, so that it is neither zero nor forgotten.
pub fn value(site: &Site, cell: &Cell) -> Value {
    match cell {
        Cell::Text(text) => localized(site, text),
        Cell::Code(text) | Cell::Url(text) | Cell::Choice(text) => json!(text),
        Cell::Date(date) => json!(date.to_string()),
        Cell::Rows(rows) => json!(rows),
        Cell::Number(value) => number(*value),
        Cell::FiscalYear(year) => json!(year),
        Cell::Periods(periods) => periods.iter().map(ToString::to_string).collect(),
        Cell::List(items) => items.iter().map(|item| localized(site, item)).collect(),
        Cell::Flag(yes) => json!(yes),
        Cell::Missing(missing) => json!({ "missing": missing.key() }),
    }
}

/// A JSON number where it says exactly what was typed, else the digits as text.
fn number(number: Number) -> Value {
    let text = number.to_string();
    if let Ok(whole) = text.parse::<i64>() {
        return json!(whole);
    }
    let float = text.parse::<f64>().ok().and_then(JsonNumber::from_f64);
    match float {
        Some(float) if float.to_string().parse::<Number>() == Ok(number) => Value::Number(float),
        _ => Value::String(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact() {
        for (typed, written) in [
            ("99.1", "99.1"),
            ("86", "86"),
            ("-5", "-5"),
            ("95.20", "95.2"),
            ("0.1", "0.1"),
            ("0.12345678901234567890", "\"0.12345678901234567890\""),
            ("12345678901234567890123", "\"12345678901234567890123\""),
        ] {
            assert_eq!(number(typed.parse().unwrap()).to_string(), written);
        }
    }
}
