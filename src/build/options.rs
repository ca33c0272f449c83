//! How to build.

use crate::build::Memory;
use crate::check::Anchors;
use crate::load::LoadOptions;
use crate::publish::Drawn;

/// Settings of one run.
#[derive(Clone, Debug, Default)]
pub struct BuildOptions {
    /// What to load.
    pub load: LoadOptions,
    /// Replaces the site's `base_url`.
    pub base_url: Option<String>,
    /// Language of lists that are not part of the site; the source language where the site does not have it.
    pub reader: String,
    /// What was published before, and must still be reached; nothing where that is not to be looked at.
    pub published: Option<Anchors>,
    /// Pictures that were published before: they are not drawn again.
    pub drawn: Drawn,
    /// Pictures are looked at, and not made in smaller sizes: for runs whose pages nobody loads.
    pub only_originals: bool,
    /// Nothing is kept on readers' devices, whatever the site says: for pages that are looked at while they are written.
    pub nothing_kept: bool,
    /// What the run before left.
    pub memory: Memory,
    /// Warnings about translations count as errors.
    pub release: bool,
}
