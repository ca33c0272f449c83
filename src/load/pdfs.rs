//! `pdf/pdf.toml` and the PDFs beside it, which `sasshi pdf` writes.

use crate::diagnostic::{Problem, Report};
use crate::load::Files;
use crate::load::fields::{Fields, Scope, read_toml};
use crate::load::languages::Languages;
use crate::model::Pdf;

/// Where the list stands below the root.
pub const PATH: &str = "pdf/pdf.toml";

/// Loads the PDFs of the site; none where none was made. One whose file is not the one that was written is reported.
pub fn load(files: &Files, languages: Languages<'_>, drafts: bool, report: &Report) -> Vec<Pdf> {
    let Some(file) = files.text(PATH, report) else { return Vec::new() };
    let scope = Scope { file: &file, offset: 0, languages, report };
    let pdfs = read_toml(scope, file.text(), |fields| {
        let booklets = keys(fields).into_iter().filter_map(|id| Some((id, fields.table(id)?)));
        let mut pdfs = Vec::new();
        for (booklet, versions) in booklets {
            for language in keys(&versions) {
                let Some(own) = versions.table(language) else { continue };
                pdfs.extend(pdf(files, &own, booklet, language));
                own.finish();
            }
            versions.finish();
        }
        pdfs
    });
    let mut pdfs = pdfs.unwrap_or_default();
    for pdf in pdfs.iter_mut().filter(|_| drafts) {
        // A PDF shows what is published: with drafts the page for paper is another one.
        pdf.shows = None;
    }
    pdfs
}

fn keys<'a>(fields: &Fields<'a>) -> Vec<&'a str> {
    fields.entries().into_iter().map(|(key, _)| key).collect()
}

fn pdf(files: &Files, fields: &Fields<'_>, booklet: &str, language: &str) -> Option<Pdf> {
    let name = fields.required_string("file")?;
    let pages = fields.integer("pages")?;
    let size = fields.integer("bytes")?;
    let shows = fields.required_string("shows")?;
    let path = format!("pdf/{}", name.value);
    let bytes = files.content(&path).filter(|bytes| i64::try_from(bytes.len()) == Ok(size.value));
    let (Some(bytes), Ok(pages)) = (bytes, u32::try_from(pages.value)) else {
        fields.report(
            name.span,
            Problem::PdfStale { booklet: booklet.to_owned(), language: language.to_owned() },
        );
        return None;
    };
    Some(Pdf {
        booklet: booklet.to_owned(),
        language: language.to_owned(),
        pages,
        shows: Some(shows.value.to_owned()),
        bytes,
        file: std::sync::Arc::clone(fields.scope().file),
        span: name.span,
    })
}
