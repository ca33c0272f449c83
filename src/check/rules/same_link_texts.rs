//! Links that follow each other and lead to different places say different things. WCAG 2.4.4; JIS X 8341-3 7.2.4.4.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};

/// Two links that follow each other in a line, with the same text.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for (file, links) in &pages.links {
        for pair in links.windows(2) {
            let [one, other] = pair else { continue };
            let text = other.text.trim();
            // In another line the words around it tell what a link is about.
            let between = file.text().get(one.span.end..other.span.start).unwrap_or("\n");
            if !text.is_empty()
                && !between.contains('\n')
                && one.text.trim() == text
                && one.target != other.target
            {
                let problem = Problem::SameLinkText {
                    text: text.to_owned(),
                    one: one.target.clone(),
                    other: other.target.clone(),
                };
                report.at(file, other.span, problem);
            }
        }
    }
}
