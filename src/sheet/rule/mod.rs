//! The rules for spreadsheets that machines can read (行政データにおける機械可読性に関するルール, 2026-03-31): which rule,
//! how much it matters, whether sasshi understands the value all the same, and the words for it.

mod condensed;
mod english;
mod examples;
mod finding;
mod japanese;
mod kind;
mod level;
mod words;

pub use condensed::{Condensed, condensed};
pub use examples::example;
pub use finding::Finding;
pub use kind::Rule;
pub use level::Level;
pub use words::RuleWords;
