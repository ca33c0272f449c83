//! A booklet's cover.

use std::collections::BTreeMap;

/// What stands on the cover beside kind, date and period.
#[derive(Clone, Debug, Default)]
pub struct Cover {
    /// The title broken into lines by hand, per language; the first line is set smaller.
    pub lines: BTreeMap<String, Vec<String>>,
    /// The number of the edition, set large.
    pub edition: Option<String>,
    /// Name of the theme's drawing.
    pub art: Option<String>,
    /// The picture for shared links below the booklet's folder, instead of the one that is drawn.
    pub share: Option<String>,
}
