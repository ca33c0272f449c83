//! The places of pages that links from elsewhere may lead to.

use std::collections::{BTreeMap, BTreeSet};

/// Anchors of headings by the path of the page.
pub type Anchors = BTreeMap<String, BTreeSet<String>>;
