//! What publishing did.

/// Numbers for the summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files of the site.
    pub total: usize,
    /// Files that are new or changed.
    pub changed: usize,
    /// Files that are gone.
    pub removed: usize,
}
