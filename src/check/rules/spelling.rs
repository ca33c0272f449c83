//! Words are spelt as the site spells them (`content/terms.toml`).

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::wording::misspellings;

/// Each other spelling, at its place.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for one in misspellings(pages.site, &pages.texts) {
        let variant = one.variant;
        let problem = Problem::SpellingVariant {
            wrong: variant.wrong.clone(),
            right: variant.right.clone(),
            japanese: variant.reason.get("ja").to_owned(),
            english: variant.reason.get("en").to_owned(),
        };
        report.at(one.file, one.span, problem);
    }
}
