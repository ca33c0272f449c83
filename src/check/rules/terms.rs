//! Every term of the glossary is used somewhere.

use std::collections::BTreeSet;

use crate::check::Pages;
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::text::Place;

/// Terms that no document uses, in any language.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let used: BTreeSet<usize> =
        pages.pages.values().flat_map(|page| page.summary.terms.iter().map(|term| term.term)).collect();
    let seen: BTreeSet<&str> =
        pages.site.glossary.terms.iter().flat_map(|term| term.see.iter().map(String::as_str)).collect();
    for (index, term) in pages.site.glossary.terms.iter().enumerate() {
        if !used.contains(&index) && !seen.contains(term.id.as_str()) {
            let place = Place::Text(std::sync::Arc::clone(&term.file), term.span);
            let problem =
                Problem::UnusedTerm { term: term.name.get(pages.site.source_language()).to_owned() };
            report.add(Diagnostic::new(problem, Some(place)));
        }
    }
}
