//! Prints until the numbers in the contents are those of the pages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::pdf::contents::fill;
use crate::pdf::headings::headings;
use crate::pdf::printed::Printed;
use crate::pdf::{Browser, Information, PdfError};
use crate::text::PathError;

/// A finished PDF.
#[derive(Debug)]
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: u32,
    /// Fonts that had to be drawn.
    pub drawn_fonts: BTreeSet<String>,
}

/// As many digits as the numbers of most pages have, so that the first print breaks its lines like the second.
const UNKNOWN: u32 = 10;
/// The first print does not know the numbers, the second shows them, the third mends what they moved.
const MOST_PRINTS: usize = 3;

/// Prints the page for paper at `path` below `site`, a folder that holds the page and all that it needs.
///
/// # Errors
/// The browser fails, or the numbers do not come to rest.
pub fn print(
    browser: &Browser,
    site: &Path,
    path: &str,
    information: &Information,
) -> Result<Made, PdfError> {
    let page = site.join(path);
    let markup = fs::read_to_string(&page).map_err(PathError::at(&page))?;
    let copy = page.with_file_name("numbered.html");
    let pdf = site.join("printed.pdf");
    let mut places: Option<BTreeMap<String, u32>> = None;
    for _ in 0..MOST_PRINTS {
        let numbered = fill(&markup, |id| match &places {
            Some(places) => places.get(id).copied(),
            None => Some(UNKNOWN),
        });
        fs::write(&copy, numbered.map_err(PdfError::NoPlace)?).map_err(PathError::at(&copy))?;
        let mut printed = Printed::read(&browser.print(&copy, &pdf, site)?)?;
        let found = printed.places()?;
        if places.as_ref() == Some(&found) {
            printed.name_bookmarks(&headings(&markup));
            return Ok(Made {
                pages: printed.pages(),
                drawn_fonts: printed.drawn_fonts(),
                bytes: printed.finish(information)?,
            });
        }
        places = Some(found);
    }
    Err(PdfError::Unsettled)
}
