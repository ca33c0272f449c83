//! A booklet's PDF, as pages offer it: with format, paper, pages and size.

use serde::Serialize;

use crate::locale::{Format, Number};
use crate::page::frame::PageScope;

/// A PDF to take along.
#[derive(Clone, Debug, Serialize)]
pub struct PdfLink {
    /// Address.
    pub href: String,
    /// Format, paper, number of pages, size: what a reader wants to know before tapping.
    pub note: String,
}

const KIB: usize = 1024;

impl PageScope<'_> {
    /// The PDF of a booklet in the page's language, if one was made.
    pub fn pdf(&self, booklet: usize) -> Option<PdfLink> {
        let language = self.page.language;
        let pdf = self.site().pdf(&self.site().booklets[booklet].id, language)?;
        let format = self.setting.format();
        let pages = format.number(Number::from(i64::from(pdf.pages)));
        let values = [("pages", pages.as_str()), ("size", &size(format, pdf.bytes.len()))];
        Some(PdfLink {
            href: self.links.file(&self.renderer.routes.pdf(booklet, language)),
            note: self.setting.words().fill("booklet.pdf_note", &values),
        })
    }
}

/// `570 KB`, `1.2 MB`: as phones and browsers say it, by steps of 1,024.
fn size(format: Format<'_>, bytes: usize) -> String {
    let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    if bytes < KIB * KIB {
        return format!("{} KB", format.number(Number::from(whole(bytes.div_ceil(KIB).max(1)))));
    }
    let tenths = whole((bytes * 10).div_ceil(KIB * KIB));
    format!("{} MB", format.number(Number::from(tenths).shifted(1)))
}
