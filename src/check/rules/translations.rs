//! Documents exist in every language of the site.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::text::Span;

/// Documents of the source language that lack a translation.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let source = pages.site.source_language();
    for page in pages.pages.values().filter(|page| page.page.language == source) {
        let Some(file) = &page.summary.file else { continue };
        for language in &pages.site.config.languages {
            if !pages.routes.exists(page.page.id, language) {
                let problem = Problem::MissingTranslation { language: language.clone() };
                report.at(file, Span::new(0, 3), problem);
            }
        }
    }
}
