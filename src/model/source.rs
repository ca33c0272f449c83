//! The register of source documents, and references to places in them.

use crate::locale::{Localized, PartialDate};
use crate::model::License;

/// A document that figures come from.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Localized,
    /// Who published it.
    pub publisher: Localized,
    /// When.
    pub date: PartialDate,
    /// What sort of document.
    pub kind: Option<Localized>,
    /// How it may be used, where that is not as the site says.
    pub license: Option<License>,
}

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Id of the source.
    pub source: String,
    /// Where in it (表4-2).
    pub place: Option<Localized>,
    /// Sheet below `seeds/<source>/` with the figures as received.
    pub sheet: Option<String>,
}
