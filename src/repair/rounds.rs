//! All repairs, until there is nothing left to repair: what one makes can be another's to mend (ｻｰﾊﾞ, サーバ, サーバー).

use std::collections::BTreeMap;

use crate::diagnostic::Report;
use crate::load::{Files, LoadOptions, load};
use crate::repair::{Edit, apply, edits};

/// What was repaired.
#[derive(Clone, Debug, Default)]
pub struct Repaired {
    /// New bytes of files, by path below the site's root.
    pub files: BTreeMap<String, String>,
    /// Every change in order, each in the file as it was then.
    pub edits: Vec<Edit>,
}

/// So many rounds at most: two repairs that undo each other would never end.
const MOST: usize = 8;

/// Repairs the sources of a site. Nothing comes back where they have errors, which are reported: what is not understood is
/// not changed. A round that would make an error is not made.
#[must_use]
pub fn repaired(files: &Files, report: &Report) -> Option<Repaired> {
    let options = LoadOptions { drafts: true };
    let mut site = load(files, options, report).filter(|_| !report.has_errors())?;
    let mut repaired = Repaired::default();
    for _ in 0..MOST {
        let edits = edits(&site);
        if edits.is_empty() {
            break;
        }
        let mut changed = repaired.files.clone();
        for of_file in edits.chunk_by(|a, b| a.file.path() == b.file.path()) {
            let Some(path) = of_file.first().map(|edit| edit.file.path()) else { continue };
            let old = changed.get(path).map_or(files.bytes(path), |text| Some(text.as_bytes()));
            let text = old.and_then(|bytes| str::from_utf8(bytes).ok()).map(|text| apply(text, of_file));
            changed.extend(text.map(|text| (path.to_owned(), text)));
        }
        let scratch = Report::new();
        let now = files.with(changed.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())));
        let Some(next) = load(&now, options, &scratch).filter(|_| !scratch.has_errors()) else { break };
        site = next;
        repaired.files = changed;
        repaired.edits.extend(edits);
    }
    Some(repaired)
}
