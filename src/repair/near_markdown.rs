//! Headings that were typed with full-width signs, or without a space, become headings.

use std::sync::Arc;

use crate::model::Site;
use crate::repair::Edit;
use crate::wording::SiteReading;

/// A change for each of them.
pub fn repair(_: &Site, reading: &SiteReading<'_>) -> Vec<Edit> {
    let mendable = reading.near.iter().filter_map(|(file, near)| Some((file, near, near.right.as_ref()?)));
    mendable
        .map(|(file, near, right)| Edit { file: Arc::clone(file), span: near.span, new: right.clone() })
        .collect()
}
