//! Spellings that the site does not use become those that it does.

use std::sync::Arc;

use crate::model::Site;
use crate::repair::Edit;
use crate::wording::{SiteReading, misspellings};

/// A change for each of them, names of terms apart: what a term is called is for people to decide.
pub fn repair(site: &Site, reading: &SiteReading<'_>) -> Vec<Edit> {
    misspellings(site, &reading.texts)
        .into_iter()
        .filter(|one| one.is_mendable)
        .map(|one| Edit { file: Arc::clone(one.file), span: one.span, new: one.variant.right.clone() })
        .collect()
}
