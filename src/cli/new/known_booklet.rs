//! The site and the booklet that something is added to.

use std::path::Path;

use crate::cli::Exit;
use crate::cli::console::Console;
use crate::cli::new::refused;
use crate::diagnostic::{Problem, Report};
use crate::load::{Files, LoadOptions, load};
use crate::model::Site;
use crate::text::nearest;

/// The site with its drafts. Errors in its texts do not matter here; without its settings there are no languages.
pub fn site(root: &Path, console: &Console) -> Result<(Files, Site), Exit> {
    let report = Report::new();
    let files = Files::read(root, &report);
    match load(&files, LoadOptions { drafts: true }, &report) {
        Some(site) => Ok((files, site)),
        None => {
            console.refused(&report.into_sorted());
            Err(Exit::Content)
        }
    }
}

/// Refuses a booklet that does not exist. One whose settings are broken does exist.
pub fn expect_booklet(files: &Files, site: &Site, id: &str, console: &Console) -> Result<(), Exit> {
    if files.has(&format!("content/{id}/booklet.toml")) {
        return Ok(());
    }
    let nearest = nearest(id, site.booklets.iter().map(|booklet| booklet.id.as_str()));
    Err(refused(console, Problem::UnknownBooklet { id: id.to_owned(), nearest }, None))
}
