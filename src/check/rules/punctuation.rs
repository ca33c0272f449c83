//! Every language has its own punctuation.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::wording::foreign_signs;

/// Each sign of another script, at its place.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for sign in foreign_signs(&pages.texts) {
        let problem = Problem::Punctuation {
            wrong: sign.file.slice(sign.span).to_owned(),
            right: sign.right.to_owned(),
        };
        report.at(sign.file, sign.span, problem);
    }
}
