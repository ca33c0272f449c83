//! The words of one rule in one language.

/// What staff read. `{value}` and `{detail}` stand for those of the finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleWords {
    /// What is wrong. Lower case start, no full stop (English).
    pub what: &'static str,
    /// Why it matters, a full sentence.
    pub why: &'static str,
    /// What to do, a full sentence.
    pub todo: &'static str,
}

impl RuleWords {
    /// The three parts.
    pub(super) const fn new(what: &'static str, why: &'static str, todo: &'static str) -> Self {
        Self { what, why, todo }
    }
}
