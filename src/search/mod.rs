//! Finished pages → what a search finds: the sections of every page that is the right place for its text, and one index
//! per language, which the script of the search page reads.
//!
//! A section is what stands below a heading up to the next one; so is a row of a table on the page of the table, an entry
//! of the glossary and one of the index of names. Its text is what readers see, block by block. What stands somewhere
//! else too is left out where it only repeats: templates and tables mark it by `data-search="none"` (lists of contents,
//! tables shown in a chapter, places of use), and pages that repeat others (for paper, Markdown twins) are not read at
//! all. Left out as well are marks of notes and sources, words for screen readers alone, and drawings.
//!
//! Nothing is folded here: the index holds the text as readers see it, with ruby as interlinear annotations (U+FFF9 base
//! U+FFFA reading U+FFFB). The script makes width, case and kana equal for text and query by the same function.

mod budget;
mod entry;
mod index;
mod line;
mod reader;
mod section;

pub use budget::{OverBudget, Part, over_budget};
pub use entry::{Entry, Group};
pub use index::{GroupName, index};
pub use reader::sections;
pub use section::{Block, Section};
