//! How much a rule matters.

/// The three levels of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Must: a machine cannot read the table, or reads it wrong.
    Must,
    /// Should: a machine needs to know the trick.
    Should,
    /// Better: it would be cleaner without.
    Better,
}
