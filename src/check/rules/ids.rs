//! Every id stands once on a page: also those that the theme gives to its own parts.

use std::collections::BTreeSet;

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};

/// Headings whose anchor the page already uses for something else. Two headings with one anchor are found earlier.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let source = pages.site.source_language();
    for page in pages.pages.values() {
        let Some(file) = &page.summary.file else { continue };
        let original = pages.routes.path(page.page.id, source);
        let original = pages.pages.get(&original).filter(|_| page.page.language != source);
        let mut seen = BTreeSet::new();
        for (id, span) in &page.summary.headings {
            if seen.insert(id) && page.summary.twice.contains(id) {
                let among_headings =
                    page.summary.headings.iter().filter(|(other, _)| other == id).count() > 1;
                // A translation has its anchors from the original: the fault is mended there.
                let inherited = original.is_some_and(|original| original.summary.twice.contains(id));
                if !among_headings && !inherited {
                    report.at(file, *span, Problem::DuplicateAnchor { id: id.clone() });
                }
            }
        }
    }
}
