//! The ledger as JSON: `data/figures.json`, and `sasshi figures --format json`.

use serde::Serialize;

use crate::model::Site;
use crate::page::ledger::{Ledger, LedgerEntry};
use crate::page::routes::Routes;

#[derive(Serialize)]
struct FigureJson<'a> {
    id: &'a str,
    value: String,
    unit: Option<&'a str>,
    as_of: Option<String>,
    source: Option<SourceJson<'a>>,
    state: &'static str,
    used: Vec<String>,
}

#[derive(Serialize)]
struct SourceJson<'a> {
    id: &'a str,
    place: Option<&'a str>,
    sheet: Option<&'a str>,
}

/// All figures, pretty, with a line feed at the end. Pages are those of the source language.
#[must_use]
pub fn ledger_json(site: &Site, ledger: &Ledger<'_>) -> String {
    let routes = Routes::new(site);
    let figures: Vec<FigureJson<'_>> =
        ledger.entries.iter().map(|entry| figure(site, routes, entry)).collect();
    let mut text = serde_json::to_string_pretty(&figures).unwrap_or_default();
    text.push('\n');
    text
}

fn figure<'a>(site: &'a Site, routes: Routes<'_>, entry: &'a LedgerEntry<'_>) -> FigureJson<'a> {
    let language = site.source_language();
    let cell = &entry.table.rows[entry.row].cells[entry.column];
    FigureJson {
        id: &entry.key,
        value: cell.number().map(|number| number.to_string()).unwrap_or_default(),
        unit: entry.unit(),
        as_of: entry.table.as_of.map(|time| time.to_string()),
        source: entry.table.source.as_ref().map(|citation| SourceJson {
            id: &citation.source,
            place: citation.place.as_ref().and_then(|place| place.find(language)),
            sheet: citation.sheet.as_deref(),
        }),
        state: entry.state(),
        used: entry.used.iter().map(|page| routes.path(*page, language)).collect(),
    }
}
