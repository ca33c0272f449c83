//! How to build.

use crate::load::LoadOptions;

/// Settings of one run.
#[derive(Clone, Debug, Default)]
pub struct BuildOptions {
    /// What to load.
    pub load: LoadOptions,
    /// Replaces the site's `base_url`.
    pub base_url: Option<String>,
    /// Warnings about translations count as errors.
    pub release: bool,
}
