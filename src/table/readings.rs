//! How cells are read, for sorting: the column that holds the reading, else the glossary.

use std::collections::BTreeMap;

use crate::locale::has_kanji;
use crate::model::{Cell, Detail, Setting, Table};

/// The readings that a table can use.
#[derive(Clone, Debug, Default)]
pub struct Readings<'a> {
    /// Of terms, by their names in the language at hand.
    terms: BTreeMap<&'a str, &'a str>,
}

impl<'a> Readings<'a> {
    /// The readings for a table in a language. Initiatives and goals have an order of their own and no readings.
    #[must_use]
    pub fn new(setting: Setting<'a>, table: &Table) -> Self {
        if !matches!(table.detail, Detail::Plain) {
            return Self::default();
        }
        let terms = setting.site.glossary.terms.iter();
        let terms = terms.filter_map(|term| {
            Some((term.name.find(setting.language)?, term.reading.find(setting.language)?))
        });
        Self { terms: terms.collect() }
    }

    /// The reading of a cell, where there is one: what the reading column says of a text with kanji, else the reading
    /// of the term that the text is.
    #[must_use]
    pub fn find<'t>(
        &self,
        setting: Setting<'_>,
        table: &'t Table,
        row: usize,
        column: usize,
    ) -> Option<&'t str>
    where
        'a: 't,
    {
        let text = match &table.rows[row].cells[column] {
            Cell::Text(text) => text.get(setting.language),
            Cell::Code(text) => text,
            _ => return None,
        };
        let own = table.columns[column].reading.and_then(|reading| match &table.rows[row].cells[reading] {
            Cell::Code(reading) if has_kanji(text) => Some(reading.as_str()),
            _ => None,
        });
        own.or_else(|| self.terms.get(text).copied())
    }

    /// The text to sort a cell by: its reading, else itself.
    #[must_use]
    pub fn text(&self, setting: Setting<'_>, table: &Table, row: usize, column: usize) -> String {
        let found = self.find(setting, table, row, column).map(str::to_owned);
        found.unwrap_or_else(|| setting.value(&table.columns[column], &table.rows[row].cells[column]))
    }
}
