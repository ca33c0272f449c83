//! The index for the search stays small enough for a phone, for each language and for each booklet.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::search::over_budget;

/// What weighs more than the settings allow is reported where they say so, with its largest sections.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let config = &pages.site.config;
    let booklets = &pages.site.booklets;
    let budget = config.search;
    for (language, entries) in &pages.search {
        for over in over_budget(entries, booklets.len(), budget.language_kb, budget.booklet_kb) {
            let parts = over
                .largest
                .iter()
                .map(|part| format!("{} ({}, {} KB)", part.title, part.path, part.size_kb));
            let problem = Problem::SearchTooLarge {
                language: (*language).to_owned(),
                booklet: over.booklet.map(|index| booklets[index].id.clone()),
                size_kb: over.size_kb,
                budget_kb: over.budget_kb,
                largest: parts.collect::<Vec<_>>().join(", "),
            };
            match if over.booklet.is_some() { budget.booklet_span } else { budget.language_span } {
                Some(span) => report.at(&pages.site.config_file, span, problem),
                None => report.file(pages.site.config_file.path().to_owned(), problem),
            }
        }
    }
}
