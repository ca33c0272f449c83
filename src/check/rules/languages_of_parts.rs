//! A phrase in another language says so (WCAG 3.1.2).

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::wording::foreign_runs;

/// Each phrase that does not, at its place.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for run in foreign_runs(pages.site, &pages.texts) {
        let problem = Problem::UnmarkedLanguage {
            text: run.file.slice(run.span).to_owned(),
            language: run.language.to_owned(),
        };
        report.at(run.file, run.span, problem);
    }
}
