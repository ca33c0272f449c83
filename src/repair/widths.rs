//! Half-width katakana and full-width letters get the right width.

use std::sync::Arc;

use crate::model::Site;
use crate::repair::Edit;
use crate::wording::{SiteReading, wrong_widths};

/// A change for each of them.
pub fn repair(_: &Site, reading: &SiteReading<'_>) -> Vec<Edit> {
    wrong_widths(&reading.texts)
        .into_iter()
        .filter(|one| one.is_mendable)
        .map(|one| Edit { file: Arc::clone(one.file), span: one.span, new: one.right })
        .collect()
}
