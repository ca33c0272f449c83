//! Repairs that a program can make in the sources, because there is only one right way. To add one: a file with
//! `pub fn repair`, a line in [`ALL`], and a case in `tests/it/fix.rs`.

mod edit;
mod layout_spaces;
mod near_markdown;
mod platform_characters;
mod punctuation;
mod rounds;
mod spelling_variants;
mod widths;

pub use edit::{Edit, apply};
pub use rounds::{Repaired, repaired};

use crate::model::Site;
use crate::wording::{SiteReading, read};

/// A repair: looks at the site, and says what to change.
pub type Repair = fn(&Site, &SiteReading<'_>) -> Vec<Edit>;

/// Every repair.
pub const ALL: [Repair; 6] = [
    spelling_variants::repair,
    punctuation::repair,
    widths::repair,
    platform_characters::repair,
    layout_spaces::repair,
    near_markdown::repair,
];

/// All that is to be changed, by file and place. Where two repairs want the same place, the first one has it; the next
/// run does the other.
#[must_use]
pub fn edits(site: &Site) -> Vec<Edit> {
    let reading = read(site);
    let mut all: Vec<Edit> = ALL.iter().flat_map(|repair| repair(site, &reading)).collect();
    all.sort_by(|a, b| (a.file.path(), a.span).cmp(&(b.file.path(), b.span)));
    let mut kept: Vec<Edit> = Vec::new();
    for edit in all {
        let is_free = kept
            .last()
            .is_none_or(|last| last.file.path() != edit.file.path() || last.span.end <= edit.span.start);
        if is_free {
            kept.push(edit);
        }
    }
    kept
}
