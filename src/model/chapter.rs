//! A chapter in all its languages.

use crate::model::{Document, Versions};

/// Chapter files with one stem: the original and its translations.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// File name without language and ending: `10-introduction`.
    pub stem: String,
    /// The stem without its number; the name of the page.
    pub slug: String,
    /// 1, 2, 3 … in the booklet.
    pub number: usize,
    /// The texts.
    pub versions: Versions<Document>,
}
