//! Why there is no PDF.

use std::path::PathBuf;

use crate::text::PathError;

/// What went wrong.
#[derive(Debug)]
pub enum PdfError {
    /// No Chromium was found: the programs that were looked for.
    NoBrowser(Vec<String>),
    /// It ended without a PDF: the program, and its last words.
    Browser(PathBuf, String),
    /// It did not end in time.
    TooSlow(PathBuf),
    /// What it wrote cannot be read.
    Unreadable(String),
    /// The page has no place of this id, or nothing links there.
    NoPlace(String),
    /// The page numbers in the contents never came to rest.
    Unsettled,
    /// The disk failed.
    Io(PathError),
}

impl From<PathError> for PdfError {
    fn from(error: PathError) -> Self {
        Self::Io(error)
    }
}

impl From<lopdf::Error> for PdfError {
    fn from(error: lopdf::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}
