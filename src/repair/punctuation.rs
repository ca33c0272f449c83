//! Signs of another script become those of the language.

use std::sync::Arc;

use crate::model::Site;
use crate::repair::Edit;
use crate::wording::{SiteReading, foreign_signs};

/// A change for each of them.
pub fn repair(_: &Site, reading: &SiteReading<'_>) -> Vec<Edit> {
    foreign_signs(&reading.texts)
        .into_iter()
        .filter(|sign| sign.is_mendable)
        .map(|sign| Edit { file: Arc::clone(sign.file), span: sign.span, new: sign.right.to_owned() })
        .collect()
}
