//! A translation has the headings of its original.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::text::Span;

/// Compares the number of headings of every translation with that of the source language.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let source = pages.site.source_language();
    for page in pages.pages.values().filter(|page| page.page.language != source) {
        let Some(file) = &page.summary.file else { continue };
        let Some(original) = pages.pages.get(&pages.routes.path(page.page.id, source)) else { continue };
        let (expected, found) = (original.summary.headings.len(), page.summary.headings.len());
        if expected != found {
            let problem =
                Problem::HeadingsDiffer { expected: expected.to_string(), found: found.to_string() };
            report.at(file, Span::new(0, 3), problem);
        }
    }
}
