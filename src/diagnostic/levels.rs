//! How bad a site takes each kind of problem: `[check.levels]` of `config.toml`.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, SAMPLES, Severity};

/// What a site makes of a kind of problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Nothing is published while it stands.
    Error,
    /// The site is published all the same.
    Warning,
    /// It is not said.
    Off,
}

/// Levels by code; kinds that are not named keep their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    by_code: BTreeMap<String, Level>,
}

/// Errors that leave every page and every value in place, so that a site may publish in spite of them.
const LOWERABLE: [&str; 17] = [
    "differs-from-sheet",
    "empty-table-header",
    "heading-skipped",
    "ignore-without-reason",
    "image-without-alt",
    "low-contrast",
    "missing-reading",
    "not-unique",
    "out-of-bounds",
    "reading-not-kana",
    "required-cell",
    "table-without-caption",
    "topic-without-reading",
    "unknown-ignore",
    "unplaced-file",
    "wrong-shares",
    "wrong-total",
];

impl Levels {
    /// Sets the level of a code.
    pub fn set(&mut self, code: &str, level: Level) {
        self.by_code.insert(code.to_owned(), level);
    }

    /// The problem as the site takes it; nothing where it is off.
    #[must_use]
    pub fn settle(&self, mut diagnostic: Diagnostic) -> Option<Diagnostic> {
        match self.by_code.get(diagnostic.problem.code()) {
            None => {}
            Some(Level::Error) => diagnostic.severity = Severity::Error,
            Some(Level::Warning) => diagnostic.severity = Severity::Warning,
            Some(Level::Off) => return None,
        }
        Some(diagnostic)
    }
}

/// The codes of all kinds of problems, those of spreadsheets apart, each once.
#[must_use]
pub fn codes() -> Vec<&'static str> {
    let mut codes: Vec<&str> = SAMPLES().iter().map(crate::diagnostic::Problem::code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Is this a kind of problem that leaves nothing to publish, whatever a site thinks of it?
#[must_use]
pub fn is_fixed(code: &str) -> bool {
    let is_error = |problem: &crate::diagnostic::Problem| {
        problem.code() == code && problem.severity() == Severity::Error
    };
    !LOWERABLE.contains(&code) && SAMPLES().iter().any(is_error)
}
