//! A problem as `sasshi check` counts it: what it is recognised by in a later run, and whether it was there before.

use crate::diagnostic::{Diagnostic, Problem};
use crate::text::Place;

/// What a finding is recognised by, whatever is edited around it: no line numbers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The file; empty where the site as a whole is meant.
    pub file: String,
    /// The code.
    pub code: String,
    /// What stands at the place, or what is missing there; may be empty.
    pub text: String,
}

/// Was it there before?
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It was not, or nothing is known of before.
    New,
    /// It was noted on this day (`2026-11-20`).
    Known {
        /// The day.
        since: String,
    },
}

/// A problem with what is known of it from earlier runs.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The problem.
    pub diagnostic: Diagnostic,
    /// What it is recognised by.
    pub key: Key,
    /// Which one it is of those with this key, from 1.
    pub number: usize,
    /// Was it there before?
    pub state: State,
}

/// The most characters of a text that are kept.
const LONGEST: usize = 60;

impl Key {
    /// The key of a problem.
    #[must_use]
    pub fn new(diagnostic: &Diagnostic) -> Self {
        let text = match (&diagnostic.problem, &diagnostic.place) {
            // Those that stand at the top of a file, or at a heading: what they are about says more.
            (Problem::AnchorChanged { anchor, .. }, _) => anchor.clone(),
            (Problem::Parity { found, expected, .. }, _) => format!("{found} / {expected}"),
            (Problem::StaleTranslation { unit, part, .. }, _) => format!("{unit}#{part}"),
            (_, Some(Place::Text(file, span))) => file.slice(*span).to_owned(),
            (_, Some(Place::Cells { sheet, area, .. })) => format!("{sheet}!{area}"),
            (_, Some(Place::File(_)) | None) => String::new(),
        };
        let line = text.lines().next().unwrap_or("").trim();
        Self {
            file: diagnostic.place.as_ref().map_or("", Place::path).to_owned(),
            code: diagnostic.problem.code().to_owned(),
            text: line.chars().filter(|char| !char.is_control()).take(LONGEST).collect(),
        }
    }
}

impl Finding {
    /// 16 hexadecimal digits that stay the same while the finding does.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let Key { file, code, text } = &self.key;
        crate::text::fingerprint(format!("{code}\n{file}\n{text}\n{}", self.number).as_bytes())
    }

    /// Was it not there before?
    #[must_use]
    pub const fn is_new(&self) -> bool {
        matches!(self.state, State::New)
    }
}
