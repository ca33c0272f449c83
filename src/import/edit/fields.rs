//! Keys of one row: values change, what stands around them stays.

use toml_edit::{Array, Decor, InlineTable, Item, TableLike, Value};

use crate::import::edit::values::localized;
use crate::locale::Localized;

/// Puts a value to a key, in the place and with the spaces of the one that is there.
pub fn put(fields: &mut dyn TableLike, key: &str, value: impl Into<Value>) {
    let mut value = value.into();
    match fields.get_mut(key) {
        Some(Item::Value(old)) => {
            value.decor_mut().clone_from(old.decor());
            *old = value;
        }
        Some(item) => *item = Item::Value(value),
        None => drop(fields.insert(key, Item::Value(value))),
    }
}

/// Puts a text in every language to a key.
pub fn put_text(fields: &mut dyn TableLike, key: &str, text: &Localized, languages: &[String]) {
    let inner = fields.get_mut(key).and_then(Item::as_table_like_mut).filter(|inner| !inner.is_empty());
    let Some(inner) = inner else {
        put(fields, key, localized(text, languages));
        return;
    };
    for language in languages {
        let is_there = inner.contains_key(language);
        let is_borrowed = |other: &String| inner.contains_key(other) && text.get(other) == text.get(language);
        if !is_there && languages.iter().any(is_borrowed) {
            continue;
        }
        if inner.get(language).and_then(Item::as_str) != Some(text.get(language)) {
            put(inner, language, text.get(language));
        }
    }
}

/// A list of texts: one alone is written as a list where there is none yet or one is there.
pub fn put_list(fields: &mut dyn TableLike, key: &str, items: &[String]) {
    let is_single = fields.get(key).is_some_and(Item::is_str);
    match items {
        [only] if is_single => put(fields, key, only.as_str()),
        items => put(fields, key, items.iter().collect::<Array>()),
    }
}

/// Takes a key away.
pub fn take(fields: &mut dyn TableLike, key: &str) {
    fields.remove(key);
}

/// Empties a copy of a row: keys and spaces stay as a pattern, values and comments go.
pub fn blank(fields: &mut dyn TableLike) {
    let keys: Vec<String> = fields.iter().map(|(key, _)| key.to_owned()).collect();
    for key in keys {
        if let Some(mut found) = fields.key_mut(&key) {
            let decor = found.leaf_decor_mut();
            let has_comment =
                decor.prefix().and_then(|prefix| prefix.as_str()).is_some_and(|text| text.contains('#'));
            if has_comment {
                decor.set_prefix("");
            }
        }
        match fields.get_mut(&key) {
            Some(Item::Value(Value::InlineTable(inner))) => {
                *inner.decor_mut() = Decor::new(" ", "");
                if inner.iter().all(|(_, value)| value.is_str()) && !inner.is_dotted() {
                    continue;
                }
                *inner = InlineTable::new();
            }
            Some(Item::Value(value)) => {
                *value = if value.is_array() { Array::new().into() } else { "".into() };
                *value.decor_mut() = Decor::new(" ", "");
            }
            Some(item) if item.as_table_like().is_some_and(TableLike::is_dotted) => {}
            _ => drop(fields.remove(&key)),
        }
    }
}
