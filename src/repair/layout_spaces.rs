//! Words that are spread by spaces (目　次) become whole.

use std::sync::Arc;

use crate::model::Site;
use crate::repair::Edit;
use crate::wording::{SiteReading, layout_spaces};

/// A change for each of them.
pub fn repair(_: &Site, reading: &SiteReading<'_>) -> Vec<Edit> {
    layout_spaces(&reading.texts)
        .into_iter()
        .filter(|one| one.is_mendable)
        .filter_map(|one| Some(Edit { file: Arc::clone(one.file), span: one.span, new: one.right? }))
        .collect()
}
