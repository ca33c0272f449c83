//! Squared words and Roman numerals become ordinary letters. What has several ways around it (①, ㎡) is for people to decide.

use std::sync::Arc;

use crate::model::Site;
use crate::repair::Edit;
use crate::wording::{SiteReading, platform_characters};

/// A change for each of them.
pub fn repair(_: &Site, reading: &SiteReading<'_>) -> Vec<Edit> {
    platform_characters(&reading.texts)
        .into_iter()
        .filter(|one| one.is_mendable)
        .filter_map(|one| Some(Edit { file: Arc::clone(one.file), span: one.span, new: one.instead? }))
        .collect()
}
