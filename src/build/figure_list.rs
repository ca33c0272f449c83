//! The ledger of figures, ready to print.

use crate::model::{Setting, Site};
use crate::page::{Ledger, ledger_json};

/// All figures for people and for programs.
#[derive(Clone, Debug, Default)]
pub struct FigureList {
    /// Name, value, date, source with place, number of pages that use it.
    pub rows: Vec<[String; 5]>,
    /// As JSON.
    pub json: String,
}

impl FigureList {
    /// The ledger in the source language.
    #[must_use]
    pub fn new(site: &Site, ledger: &Ledger<'_>) -> Self {
        let setting = Setting::new(site, site.source_language());
        let rows = ledger.entries.iter().map(|entry| {
            let citation = entry.table.source.as_ref();
            let place = citation.and_then(|citation| citation.place.as_ref());
            let place = place.map(|place| format!(" {}", place.get(setting.language))).unwrap_or_default();
            [
                entry.key.clone(),
                entry.value(setting),
                entry.table.as_of.map(|time| time.to_string()).unwrap_or_default(),
                citation.map(|citation| format!("{}{place}", citation.source)).unwrap_or_default(),
                entry.used.len().to_string(),
            ]
        });
        Self { rows: rows.collect(), json: ledger_json(site, ledger) }
    }
}
