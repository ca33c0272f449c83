//! One rule per file; this list is the registry. To add a rule: a file with `pub fn rule`, a line here, a kind of
//! problem in `diagnostic/problem.rs` with its words in both languages, a failing and a passing case in `tests/it/rules`.

mod acronyms;
mod addresses;
mod anchors;
mod double_entry;
mod eras;
mod ids;
mod languages_of_parts;
mod layout_spaces;
mod link_texts;
mod menu;
mod near_markdown;
mod parity_headings;
mod parity_numbers;
mod parity_terms;
mod parity_things;
mod pdfs;
mod platform_characters;
mod published;
mod punctuation;
mod readings;
mod references;
mod same_link_texts;
mod search_budget;
mod sources;
mod spelling;
mod tables;
mod terms;
mod topics;
mod translations;
mod typed_figures;
mod updates;
mod widths;

use crate::check::Pages;
use crate::diagnostic::Report;

pub use published::anchors;

/// A rule.
pub type Rule = fn(&Pages<'_>, &Report);

/// Every rule about sources, in the order in which they run.
pub const ALL: [Rule; 30] = [
    acronyms::rule,
    anchors::rule,
    double_entry::rule,
    eras::rule,
    ids::rule,
    languages_of_parts::rule,
    layout_spaces::rule,
    link_texts::rule,
    menu::rule,
    near_markdown::rule,
    parity_headings::rule,
    parity_numbers::rule,
    parity_terms::rule,
    parity_things::rule,
    pdfs::rule,
    platform_characters::rule,
    punctuation::rule,
    readings::rule,
    references::rule,
    same_link_texts::rule,
    search_budget::rule,
    sources::rule,
    spelling::rule,
    tables::rule,
    terms::rule,
    topics::rule,
    translations::rule,
    typed_figures::rule,
    updates::rule,
    widths::rule,
];

/// Rules that can only judge a site that is whole: what templates link to, and what is gone.
pub const OF_WHOLE_SITES: [Rule; 2] = [addresses::rule, published::rule];
