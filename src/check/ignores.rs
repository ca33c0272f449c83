//! Findings that the author has looked at: `<!-- sasshi-ignore CODE: reason -->` passes over those of its section, in the
//! original as in the translation.

use std::sync::Arc;

use crate::check::Pages;
use crate::diagnostic::{Diagnostic, Parity, Problem, Report};
use crate::markdown::Ignore;
use crate::text::{Place, SourceFile, nearest};

/// Findings about documents, besides those of parity, that can be passed over.
const OTHERS: [&str; 15] = [
    "bare-era",
    "full-width-letters",
    "half-width-kana",
    "missing-translation",
    "near-markdown",
    "platform-dependent-character",
    "punctuation",
    "same-link-text",
    "spaces-for-layout",
    "spelling-variant",
    "stale-translation",
    "typed-figure",
    "undefined-acronym",
    "unmarked-language",
    "vague-link-text",
];

/// One code of one comment.
struct Entry<'a> {
    file: &'a Arc<SourceFile>,
    ignore: &'a Ignore,
    code: usize,
    is_used: bool,
}

/// Hands on all that is not passed over, and reports comments that are wrong or of no use.
pub fn apply(pages: &Pages<'_>, found: Vec<Diagnostic>, report: &Report) {
    let mut entries = entries(pages, report);
    for diagnostic in found {
        let mut is_ignored = false;
        for entry in entries.iter_mut().filter(|entry| entry.covers(&diagnostic)) {
            entry.is_used = true;
            is_ignored = true;
        }
        if !is_ignored {
            report.add(diagnostic);
        }
    }
    for entry in entries.iter().filter(|entry| !entry.is_used) {
        let (code, span) = &entry.ignore.codes[entry.code];
        report.at(entry.file, *span, Problem::UnusedIgnore { code: code.clone() });
    }
}

/// Comments that say what they pass over and why; all others are reported.
fn entries<'a>(pages: &'a Pages<'_>, report: &Report) -> Vec<Entry<'a>> {
    let codes = || Parity::ALL.into_iter().map(Parity::code).chain(OTHERS);
    let mut entries = Vec::new();
    for document in pages.site.documents().flat_map(crate::model::Versions::all) {
        let file = &document.file;
        for ignore in &pages.outlines.of(document).ignores {
            if ignore.codes.is_empty() {
                let nearest = None;
                report.at(file, ignore.span, Problem::UnknownIgnore { code: String::new(), nearest });
                continue;
            }
            for (index, (code, span)) in ignore.codes.iter().enumerate() {
                if !codes().any(|known| known == code) {
                    let nearest = nearest(code, codes());
                    report.at(file, *span, Problem::UnknownIgnore { code: code.clone(), nearest });
                } else if ignore.has_reason {
                    entries.push(Entry { file, ignore, code: index, is_used: false });
                }
            }
            if !ignore.has_reason {
                report.at(file, ignore.span, Problem::IgnoreWithoutReason);
            }
        }
    }
    entries
}

impl Entry<'_> {
    /// Is the finding of this kind, and does it or what it is compared with stand here?
    fn covers(&self, diagnostic: &Diagnostic) -> bool {
        let scope = self.ignore.scope;
        let is_here = |place: &Place| {
            matches!(place, Place::Text(file, span)
                if Arc::ptr_eq(file, self.file) && scope.start <= span.start && span.start < scope.end)
        };
        diagnostic.problem.code() == self.ignore.codes[self.code].0
            && [&diagnostic.place, &diagnostic.related].into_iter().flatten().any(is_here)
    }
}
