//! Spaces part words; they do not align them.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::wording::layout_spaces;

/// Spaces inside words, in rows and before paragraphs.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for one in layout_spaces(&pages.texts) {
        report.at(one.file, one.span, Problem::LayoutSpaces { right: one.right });
    }
}
