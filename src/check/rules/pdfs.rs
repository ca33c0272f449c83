//! A PDF that the site offers shows what the site shows.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};

/// PDFs that were made from other texts than those of today.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for pdf in &pages.site.pdfs {
        let Some(index) = pages.site.booklets.iter().position(|booklet| booklet.id == pdf.booklet) else {
            continue;
        };
        let path = pages.routes.path(crate::page::PageId::Print(index), &pdf.language);
        let Some(page) = pages.pages.get(&path) else { continue };
        if pdf.shows.is_some() && pdf.shows != page.summary.on_paper {
            let problem = Problem::PdfStale { booklet: pdf.booklet.clone(), language: pdf.language.clone() };
            report.at(&pdf.file, pdf.span, problem);
        }
    }
}
