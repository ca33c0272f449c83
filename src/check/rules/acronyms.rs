//! Acronyms that documents use more than once stand in the glossary.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::wording::undefined_acronyms;

/// Each that does not, once a language, at its first place.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for one in undefined_acronyms(pages.site, &pages.texts) {
        let problem = Problem::UndefinedAcronym { acronym: one.text, count: one.count.to_string() };
        report.at(one.file, one.span, problem);
    }
}
