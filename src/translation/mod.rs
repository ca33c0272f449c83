//! Is a translation up to date? Judged by what the original's sections say, never by dates.
//!
//! A [`Unit`] is what is translated as a whole: a document, a table, the glossary, a booklet's or the site's settings.
//! Its [`Part`]s are sections, rows, terms. Of each block of a part the ledger keeps a fingerprint from the time when the
//! translation was accepted; [`States`] compares. Layout of the ledger: language → unit → part → fingerprints.

mod accept;
mod blocks;
mod documents;
mod ledger_text;
mod named;
mod settings;
mod states;
mod status_json;
mod tables;
mod unit;
mod units;

pub use accept::{Accepted, accept};
pub use blocks::Block;
pub use ledger_text::ledger_text;
pub use named::{Named, named};
pub use states::{StalePart, State, States, UnitState};
pub use status_json::status_json;
pub use unit::{Part, Unit};
pub use units::{GLOSSARY, unit_of_table, units};
