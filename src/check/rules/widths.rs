//! Katakana in full width, letters and digits in half width.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::wording::wrong_widths;

/// Each run of letters in the wrong width, at its place.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for one in wrong_widths(&pages.texts) {
        let (found, right) = (one.file.slice(one.span).to_owned(), one.right);
        let problem = if one.is_kana {
            Problem::HalfWidthKana { found, right }
        } else {
            Problem::FullWidthLetters { found, right }
        };
        report.at(one.file, one.span, problem);
    }
}
