//! What was meant as Markdown is Markdown.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};

/// Headings, lists, links and the like that stay text because of a sign in the wrong width or a missing space.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for (file, near) in &pages.near {
        let found = file.slice(near.span).trim_end().to_owned();
        report.at(file, near.span, Problem::NearMarkdown { found, kind: near.kind });
    }
}
