//! Rules over the finished pages and their sources. They read and never repair.
//!
//! [`check`] alone can make a [`Checked`], and publishing takes nothing else: what was not checked cannot appear.

mod anchors;
mod checked;
mod ignores;
mod pages;
mod pairs;
mod rules;

pub use anchors::Anchors;
pub use checked::Checked;
pub use pages::{CheckedPage, Pages};

use crate::diagnostic::Report;

/// Applies every rule. Nothing comes back where an error stands, from this stage or from an earlier one.
#[must_use]
pub fn check(pages: &Pages<'_>, report: &Report) -> Option<Checked> {
    let found = Report::new();
    for rule in rules::ALL {
        rule(pages, &found);
    }
    ignores::apply(pages, found.into_sorted(), report);
    report.settle(&pages.site.config.levels);
    if !report.has_errors() {
        for rule in rules::OF_WHOLE_SITES {
            rule(pages, report);
        }
        report.settle(&pages.site.config.levels);
    }
    (!report.has_errors()).then(|| Checked::new(rules::anchors(pages)))
}
