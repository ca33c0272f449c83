//! Pages that somebody waits for.

use std::collections::BTreeSet;

use crate::asset::Assets;
use crate::build::Sink;
use crate::diagnostic::{Diagnostic, Report};
use crate::page::{Renderer, headers_file};
use crate::publish::{OutputError, minify};

/// Pages that are made before all others, exactly as they are made among all others.
pub struct First<'a> {
    /// Their paths below the output folder. Pages that say what others use (the glossary, the sources, tables) have to wait
    /// for the others.
    pub paths: &'a BTreeSet<String>,
    /// Told once, when they, all files that they show, and the headers of hosts went to the sink: with everything that was found so far. Pages
    /// that were made in spite of an error are not to be shown.
    pub made: &'a (dyn Fn(Vec<Diagnostic>) -> Result<(), OutputError> + Sync),
}

impl First<'_> {
    /// Makes them.
    pub(super) fn make(
        &self,
        renderer: &Renderer<'_>,
        assets: &Assets,
        report: &Report,
        sink: &Sink<'_>,
    ) -> Result<(), OutputError> {
        let mut diagnostics = report.so_far();
        for page in renderer.some(self.paths) {
            sink(&page.path, &minify(&page.html))?;
            diagnostics.extend(page.diagnostics);
        }
        let (path, html) = renderer.root_page();
        if self.paths.contains(&path) {
            sink(&path, &minify(&html))?;
        }
        let (path, headers) = headers_file();
        sink(&path, headers.as_bytes())?;
        assets.files.iter().try_for_each(|file| sink(&file.path, &file.bytes))?;
        renderer.rows.made().try_for_each(|file| sink(&file.path, &file.bytes))?;
        (self.made)(diagnostics)
    }
}
