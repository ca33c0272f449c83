//! Sources that documents and terms name are in the register.

use std::sync::Arc;

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::text::{SourceFile, Span, nearest};

/// `sources` of front matter, `source` of terms. Those of tables and booklets are checked while they are loaded.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let site = pages.site;
    let check = |file: &Arc<SourceFile>, id: &str, span: Span| {
        if site.source(id).is_none() {
            let nearest = nearest(id, site.sources.iter().map(|source| source.id.as_str()));
            report.at(file, span, Problem::UnknownSource { id: id.to_owned(), nearest });
        }
    };
    let chapters =
        site.booklets.iter().flat_map(|booklet| &booklet.chapters).map(|chapter| &chapter.versions);
    let all = chapters.chain(site.pages.iter().map(|page| &page.versions)).chain([&site.home]);
    for (_, document) in all.flat_map(crate::model::Versions::iter) {
        for (id, span) in &document.front.sources {
            check(&document.file, id, *span);
        }
    }
    for term in &site.glossary.terms {
        if let Some((id, span)) = &term.source {
            check(&term.file, id, *span);
        }
    }
}
