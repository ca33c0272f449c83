//! What was published before can still be reached.

use crate::check::{Anchors, Pages};
use crate::diagnostic::{Problem, Report};
use crate::text::Span;

/// Pages of documents and their anchors that are gone without an alias.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for (path, anchors) in pages.published.iter().flatten() {
        let Some(page) = pages.pages.get(path) else {
            if !pages.files.contains(path) {
                report.file(path, Problem::PageGone { path: path.clone() });
            }
            continue;
        };
        let Some(file) = &page.summary.file else { continue };
        for anchor in anchors.difference(&page.summary.ids) {
            let problem = Problem::AnchorChanged { anchor: anchor.clone(), page: path.clone() };
            report.at(file, Span::new(0, 3), problem);
        }
    }
}

/// The anchors of headings of every document. Nothing where what was published before was not to be looked at.
pub fn anchors(pages: &Pages<'_>) -> Option<Anchors> {
    pages.published.as_ref()?;
    let documents = pages.pages.iter().filter(|(_, page)| {
        page.summary.file.is_some() && pages.routes.is_translated(page.page.id, page.page.language)
    });
    let anchors = documents.map(|(path, page)| {
        let own = page.summary.headings.iter().map(|(anchor, _)| anchor.clone());
        (path.clone(), own.collect())
    });
    Some(anchors.collect())
}
