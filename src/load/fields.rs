//! Reads the keys of one TOML table, each with its place, and reports everything that is wrong at once.
//!
//! Written by hand rather than derived: a derived reader stops at the first fault of a file, and an editor wants all.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Kind, Problem, Report};
use crate::load::languages::Languages;
use crate::load::toml_faults::toml_faults;
use crate::locale::{Localized, Number, PartialDate, Period};
use crate::text::{Place, SourceFile, Span, is_id, nearest};

/// What every reader needs: the file, the site's languages, and where to report.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The file.
    pub file: &'a Arc<SourceFile>,
    /// Where the TOML begins in the file.
    pub offset: usize,
    /// Language tags of the site.
    pub languages: Languages<'a>,
    /// Where to report.
    pub report: &'a Report,
}

/// One TOML table while it is read. Call [`Fields::finish`] at the end: it reports keys that nobody asked for.
pub struct Fields<'a> {
    scope: Scope<'a>,
    table: &'a DeTable<'a>,
    span: Span,
    known: RefCell<BTreeSet<String>>,
}

/// A value with its place.
#[derive(Clone, Copy, Debug)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands in the file.
    pub span: Span,
}

/// Parses `text` as TOML and gives its top-level table to `read`. Syntax errors are reported; then nothing is read,
/// because the rest of a broken file would only produce errors that are none.
pub fn read_toml<T>(scope: Scope<'_>, text: &str, read: impl FnOnce(&Fields<'_>) -> T) -> Option<T> {
    let (document, errors) = DeTable::parse_recoverable(text);
    for (span, fault) in toml_faults(text, &errors) {
        scope.report.at(scope.file, span.shifted(scope.offset), Problem::InvalidToml { fault });
    }
    if !errors.is_empty() {
        return None;
    }
    let span = Span::new(scope.offset, scope.offset);
    let fields = Fields { scope, table: document.get_ref(), span, known: RefCell::default() };
    let value = read(&fields);
    fields.finish();
    Some(value)
}

impl<'a> Fields<'a> {
    /// What the readers share.
    pub const fn scope(&self) -> Scope<'a> {
        self.scope
    }

    /// Where this table stands: its header line, or the file's beginning.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// A span as a place.
    pub fn place(&self, span: Span) -> Place {
        Place::Text(Arc::clone(self.scope.file), span)
    }

    /// Reports a problem at a span.
    pub fn report(&self, span: Span, problem: Problem) {
        self.scope.report.at(self.scope.file, span, problem);
    }

    /// Is the key there? It counts as asked for.
    pub fn has(&self, key: &str) -> bool {
        self.value(key).is_some()
    }

    /// Text.
    pub fn string(&self, key: &str) -> Option<At<&'a str>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::String(text) if text.trim().is_empty() => {
                self.report(self.at(value), Problem::EmptyText { key: key.to_owned() });
                None
            }
            DeValue::String(text) => Some(At { value: text.as_ref(), span: self.at(value) }),
            other => self.wrong(key, value, Kind::Text, other),
        }
    }

    /// Text that must be there.
    pub fn required_string(&self, key: &str) -> Option<At<&'a str>> {
        self.require(key)?;
        self.string(key)
    }

    /// An id: half-width letters, digits and hyphens.
    pub fn required_id(&self, key: &str) -> Option<At<&'a str>> {
        let id = self.required_string(key)?;
        if is_id(id.value) {
            Some(id)
        } else {
            self.report(id.span, Problem::InvalidId { id: id.value.to_owned() });
            None
        }
    }

    /// An id that is not among `seen`; a second one is reported.
    pub fn unique_id(&self, key: &str, seen: &RefCell<BTreeSet<String>>) -> Option<At<&'a str>> {
        let id = self.required_id(key)?;
        if !seen.borrow_mut().insert(id.value.to_owned()) {
            self.report(id.span, Problem::DuplicateId { id: id.value.to_owned() });
        }
        Some(id)
    }

    /// Where the text in one language stands: the value, or the entry of a list.
    pub fn language_span(&self, key: &str, language: &str, index: Option<usize>) -> Span {
        let whole = self.value(key);
        let value = whole.and_then(|value| value.get_ref().as_table()?.get(language));
        let entry = value.and_then(|value| value.get_ref().as_array()?.get(index?));
        entry.or(value).or(whole).map_or(self.span, |value| self.at(value))
    }

    /// A whole number.
    pub fn integer(&self, key: &str) -> Option<At<i64>> {
        let value = self.value(key)?;
        let number =
            value.get_ref().as_integer().and_then(|number| number.as_str().replace('_', "").parse().ok());
        match number {
            Some(number) => Some(At { value: number, span: self.at(value) }),
            None => self.wrong(key, value, Kind::Integer, value.get_ref()),
        }
    }

    /// A fiscal year.
    pub fn year(&self, key: &str) -> Option<i32> {
        let year = self.integer(key)?;
        if (1868..=2999).contains(&year.value) {
            i32::try_from(year.value).ok()
        } else {
            self.invalid(key, At { value: &year.value.to_string(), span: year.span }, "1868–2999");
            None
        }
    }

    /// A number.
    pub fn number(&self, key: &str) -> Option<At<Number>> {
        let value = self.value(key)?;
        match number_of(value.get_ref()) {
            Some(number) => Some(At { value: number, span: self.at(value) }),
            None => self.wrong(key, value, Kind::Number, value.get_ref()),
        }
    }

    /// `true` or `false`; false where the key is missing.
    pub fn boolean(&self, key: &str) -> bool {
        self.value(key).is_some_and(|value| match value.get_ref() {
            DeValue::Boolean(flag) => *flag,
            other => self.wrong(key, value, Kind::Boolean, other).unwrap_or(false),
        })
    }

    /// A date: `2026-11-20`, `"2026-07"` or `2026`.
    pub fn date(&self, key: &str) -> Option<At<PartialDate>> {
        let value = self.value(key)?;
        let span = self.at(value);
        let text = match value.get_ref() {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.to_string(),
            DeValue::Integer(year) => year.as_str().to_owned(),
            other => return self.wrong(key, value, Kind::Date, other),
        };
        if let Ok(date) = text.parse() {
            Some(At { value: date, span })
        } else {
            self.invalid(key, At { value: &text, span }, "2026-11-20, \"2026-11\", 2026");
            None
        }
    }

    /// A period: `"2026/2029"`, `"2028"` or `"ongoing"`.
    pub fn period(&self, key: &str) -> Option<At<Period>> {
        let text = self.string(key)?;
        if let Ok(period) = text.value.parse() {
            Some(At { value: period, span: text.span })
        } else {
            self.invalid(key, text, "\"2026/2029\", \"2028\", \"ongoing\"");
            None
        }
    }

    /// One of several words.
    pub fn choice<T: Copy>(&self, key: &str, choices: &[(&str, T)]) -> Option<T> {
        let text = self.string(key)?;
        let found = choices.iter().find(|(name, _)| *name == text.value).map(|(_, choice)| *choice);
        if found.is_none() {
            let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
            self.invalid(key, text, &names.join(", "));
        }
        found
    }

    /// A text in every language of the site.
    pub fn localized(&self, key: &str) -> Option<Localized> {
        let value = self.value(key)?;
        let DeValue::Table(table) = value.get_ref() else {
            return self.wrong(key, value, Kind::Localized, value.get_ref());
        };
        let mut text = Localized::new(self.texts_per_language(key, value, table, |fields, language| {
            fields.string(language).map(|text| text.value.to_owned())
        }));
        for language in self.scope.languages.tags() {
            let may_borrow = text.borrow(language, self.scope.languages.fallbacks(language));
            if !table.contains_key(language.as_str()) && !may_borrow {
                self.report(
                    self.at(value),
                    Problem::MissingLanguage { key: key.to_owned(), language: language.clone() },
                );
            }
        }
        Some(text)
    }

    /// A text in every language that must be there.
    pub fn required_localized(&self, key: &str) -> Option<Localized> {
        self.require(key)?;
        self.localized(key)
    }

    /// A text in some languages of the site: missing ones are no fault.
    pub fn partly_localized(&self, key: &str) -> Option<Localized> {
        let value = self.value(key)?;
        let DeValue::Table(table) = value.get_ref() else {
            return self.wrong(key, value, Kind::Localized, value.get_ref());
        };
        Some(Localized::new(self.texts_per_language(key, value, table, |fields, language| {
            fields.string(language).map(|text| text.value.to_owned())
        })))
    }

    /// A list of texts per language: `{ ja = ["…"], en = ["…"] }`.
    pub fn lists_per_language(&self, key: &str) -> BTreeMap<String, Vec<String>> {
        let Some(value) = self.value(key) else { return BTreeMap::new() };
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong::<()>(key, value, Kind::Localized, value.get_ref());
            return BTreeMap::new();
        };
        self.texts_per_language(key, value, table, |fields, language| {
            fields
                .has(language)
                .then(|| fields.strings(language).into_iter().map(|text| text.value.to_owned()).collect())
        })
    }

    /// Lists per language of equal length, turned into a list of texts in every language.
    pub fn localized_list(&self, key: &str) -> Vec<Localized> {
        let mut lists = self.lists_per_language(key);
        if lists.is_empty() {
            return Vec::new();
        }
        let span = self.value(key).map_or(self.span, |value| self.at(value));
        let count = lists.values().map(Vec::len).max().unwrap_or(0);
        let lent = |language: &str, index: usize| {
            let fallbacks = self.scope.languages.fallbacks(language);
            fallbacks.iter().any(|other| lists.get(other).map_or(0, Vec::len) > index)
        };
        for language in self.scope.languages.tags() {
            let own = lists.get(language).map_or(0, Vec::len);
            if (own..count).any(|index| !lent(language, index)) {
                self.report(
                    span,
                    Problem::MissingLanguage { key: key.to_owned(), language: language.clone() },
                );
            }
        }
        (0..count)
            .map(|index| {
                let texts = lists.iter_mut().filter_map(|(language, list)| {
                    list.get_mut(index).map(|text| (language.clone(), std::mem::take(text)))
                });
                let mut text = Localized::new(texts.collect());
                for language in self.scope.languages.tags() {
                    text.borrow(language, self.scope.languages.fallbacks(language));
                }
                text
            })
            .collect()
    }

    /// A list of texts; a single text counts as a list of one.
    pub fn strings(&self, key: &str) -> Vec<At<&'a str>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        match value.get_ref() {
            DeValue::String(text) => vec![At { value: text.as_ref(), span: self.at(value) }],
            DeValue::Array(items) => items
                .iter()
                .filter_map(|item| match item.get_ref() {
                    DeValue::String(text) => Some(At { value: text.as_ref(), span: self.at(item) }),
                    other => self.wrong(key, item, Kind::Text, other),
                })
                .collect(),
            other => self.wrong(key, value, Kind::List, other).unwrap_or_default(),
        }
    }

    /// A table under a key.
    pub fn table(&self, key: &str) -> Option<Self> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(self.inner(table, self.at(value))),
            other => self.wrong(key, value, Kind::Table, other),
        }
    }

    /// The tables of `[[key]]`.
    pub fn tables(&self, key: &str) -> Vec<Self> {
        let Some(value) = self.value(key) else { return Vec::new() };
        match value.get_ref() {
            DeValue::Array(items) => items
                .iter()
                .filter_map(|item| match item.get_ref() {
                    DeValue::Table(table) => Some(self.inner(table, self.at(item))),
                    other => self.wrong(key, item, Kind::Table, other),
                })
                .collect(),
            other => self.wrong(key, value, Kind::List, other).unwrap_or_default(),
        }
    }

    /// All keys of this table with their values; all count as asked for.
    pub fn entries(&self) -> Vec<(&'a str, At<&'a DeValue<'a>>)> {
        self.table
            .iter()
            .map(|(key, value)| {
                self.known.borrow_mut().insert(key.get_ref().to_string());
                (key.get_ref().as_ref(), At { value: value.get_ref(), span: self.at(value) })
            })
            .collect()
    }

    /// The raw value of a key, which counts as asked for.
    pub fn value(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.known.borrow_mut().insert(key.to_owned());
        self.table.get(key)
    }

    /// Where a value stands in the file.
    pub fn at(&self, value: &Spanned<DeValue<'_>>) -> Span {
        Span::from(value.span()).shifted(self.scope.offset)
    }

    /// Reports a missing key.
    pub fn require(&self, key: &str) -> Option<()> {
        if self.table.contains_key(key) {
            return Some(());
        }
        self.report(self.span, Problem::MissingKey { key: key.to_owned() });
        None
    }

    /// Reports a value that cannot stand here.
    pub fn invalid(&self, key: &str, value: At<&str>, expected: &str) {
        self.report(
            value.span,
            Problem::InvalidValue {
                key: key.to_owned(),
                value: value.value.to_owned(),
                expected: expected.to_owned(),
            },
        );
    }

    /// Reports a value of the wrong type.
    pub fn wrong<T>(
        &self,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        expected: Kind,
        found: &DeValue<'_>,
    ) -> Option<T> {
        self.report(
            self.at(value),
            Problem::WrongType { key: key.to_owned(), expected, found: kind_of(found) },
        );
        None
    }

    /// Reports the keys that nobody asked for, with the nearest known one.
    pub fn finish(&self) {
        let known = self.known.borrow();
        for key in self.table.keys().filter(|key| !known.contains(key.get_ref().as_ref())) {
            let name = key.get_ref().to_string();
            let nearest = nearest(&name, known.iter().map(String::as_str));
            let span = Span::from(key.span()).shifted(self.scope.offset);
            self.report(span, Problem::UnknownKey { key: name, nearest });
        }
    }

    fn inner(&self, table: &'a DeTable<'a>, span: Span) -> Self {
        Fields { scope: self.scope, table, span, known: RefCell::default() }
    }

    fn texts_per_language<T>(
        &self,
        key: &str,
        value: &'a Spanned<DeValue<'a>>,
        table: &'a DeTable<'a>,
        read: impl Fn(&Self, &str) -> Option<T>,
    ) -> BTreeMap<String, T> {
        let _ = key;
        let fields = self.inner(table, self.at(value));
        let mut texts = BTreeMap::new();
        for (language, _) in table {
            let name = language.get_ref().to_string();
            if self.scope.languages.contains(&name) {
                if let Some(text) = read(&fields, &name) {
                    texts.insert(name, text);
                }
            } else {
                self.report(
                    Span::from(language.span()).shifted(self.scope.offset),
                    Problem::UnknownLanguage { language: name, known: self.scope.languages.join(", ") },
                );
            }
        }
        texts
    }
}

/// The number in a value, exactly as typed.
pub fn number_of(value: &DeValue<'_>) -> Option<Number> {
    match value {
        DeValue::Integer(number) if number.radix() == 10 => number.as_str().parse().ok(),
        DeValue::Float(number) => number.as_str().parse().ok(),
        _ => None,
    }
}

/// What kind of value this is.
pub fn kind_of(value: &DeValue<'_>) -> Kind {
    match value {
        DeValue::String(_) => Kind::Text,
        DeValue::Integer(_) => Kind::Integer,
        DeValue::Float(_) => Kind::Number,
        DeValue::Boolean(_) => Kind::Boolean,
        DeValue::Datetime(_) => Kind::Date,
        DeValue::Array(_) => Kind::List,
        DeValue::Table(_) => Kind::Table,
    }
}
