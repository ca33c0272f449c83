//! Entries of the history of updates lead to pages and places that exist, and tell of nothing later than the edition.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::model::Update;
use crate::text::nearest;

/// `content/updates.toml`.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let edition = pages.site.config.updated;
    for update in &pages.site.updates {
        if update.date > edition {
            let problem =
                Problem::UpdateAfterEdition { date: update.date.to_string(), edition: edition.to_string() };
            report.at(&update.file, update.date_span, problem);
        }
        link(pages, update, report);
    }
}

fn link(pages: &Pages<'_>, update: &Update, report: &Report) {
    let Some((target, span)) = &update.to else { return };
    let (file, anchor) =
        target.split_once('#').map_or((target.as_str(), None), |(file, anchor)| (file, Some(anchor)));
    let Some(page) = pages.routes.of_source(file) else {
        if !pages.routes.is_broken(file) {
            let names = pages.routes.source_names();
            let nearest = nearest(file, names.iter().map(String::as_str));
            report.at(&update.file, *span, Problem::BrokenLink { target: target.clone(), nearest });
        }
        return;
    };
    let path = pages.routes.path(page, pages.site.source_language());
    let (Some(anchor), Some(opened)) = (anchor, pages.pages.get(&path)) else { return };
    if !opened.summary.ids.contains(anchor) {
        let nearest = nearest(anchor, opened.summary.sections.keys().map(String::as_str));
        let problem = Problem::BrokenAnchor { target: file.to_owned(), anchor: anchor.to_owned(), nearest };
        report.at(&update.file, *span, problem);
    }
}
