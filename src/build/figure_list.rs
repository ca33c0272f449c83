//! The ledger of figures, ready to print.

use crate::model::{Setting, Site};
use crate::page::{Ledger, LedgerEntry, Routes, ledger_json};

/// All figures for people and for programs.
#[derive(Clone, Debug, Default)]
pub struct FigureList {
    /// The figures in order.
    pub lines: Vec<FigureLine>,
    /// As JSON.
    pub json: String,
}

/// A figure in words.
#[derive(Clone, Debug)]
pub struct FigureLine {
    /// Its name: `strategy-3/kgis.citizen-satisfaction.target`.
    pub key: String,
    /// The value with its unit.
    pub value: String,
    /// The time that it is of.
    pub as_of: String,
    /// Id of its source, and the place in it.
    pub source: String,
    /// `compared`, `sourced` or `no-source`.
    pub state: &'static str,
    /// Pages that use it, without language and ending: `strategy-3/goals`.
    pub used: Vec<String>,
}

impl FigureList {
    /// The ledger in a language, or in the source language where the site does not have that.
    #[must_use]
    pub fn new(site: &Site, ledger: &Ledger<'_>, language: &str) -> Self {
        let known = site.config.languages.iter().find(|known| *known == language);
        let setting = Setting::new(site, known.map_or_else(|| site.source_language(), String::as_str));
        let lines = ledger.entries.iter().map(|entry| line(setting, entry)).collect();
        Self { lines, json: ledger_json(site, ledger) }
    }
}

fn line(setting: Setting<'_>, entry: &LedgerEntry<'_>) -> FigureLine {
    let citation = entry.table.source.as_ref();
    let place = citation.and_then(|citation| citation.place.as_ref());
    let place = place.map(|place| format!(" {}", place.get(setting.language))).unwrap_or_default();
    let routes = Routes::new(setting.site);
    let used = entry.used.iter().map(|page| {
        let path = routes.path(*page, setting.language);
        let path = path.strip_suffix(".html").unwrap_or(&path);
        path.split_once('/').map_or(path, |(_, path)| path).to_owned()
    });
    FigureLine {
        key: entry.key.clone(),
        value: entry.value(setting),
        as_of: entry.table.as_of.map(|time| time.to_string()).unwrap_or_default(),
        source: citation.map(|citation| format!("{}{place}", citation.source)).unwrap_or_default(),
        state: entry.state(),
        used: used.collect(),
    }
}
