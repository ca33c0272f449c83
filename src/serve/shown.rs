//! A problem as the panel over the page shows it.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, MessageLanguage, Severity};
use crate::text::Place;

/// What is wrong, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// What is wrong.
    pub message: String,
    /// `content/plan/10-aims.ja.md:4:7`; empty where the whole site is meant.
    pub place: String,
    /// The line of the source in three pieces: before the fault, the fault, after it. Empty where there is no text.
    pub line: [String; 3],
    /// What to do.
    pub hint: String,
}

impl Shown {
    /// The errors among diagnostics; warnings stay in the terminal.
    #[must_use]
    pub fn errors(diagnostics: &[Diagnostic], language: MessageLanguage) -> Vec<Self> {
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        errors
            .map(|diagnostic| {
                let message = language.say(&diagnostic.problem);
                Self {
                    message: message.text,
                    place: diagnostic.place.as_ref().map(ToString::to_string).unwrap_or_default(),
                    line: diagnostic.place.as_ref().map(line).unwrap_or_default(),
                    hint: message.hint,
                }
            })
            .collect()
    }
}

/// The line in which a place begins, cut at its ends.
fn line(place: &Place) -> [String; 3] {
    let Place::Text(file, span) = place else { return Default::default() };
    let text = file.text();
    let start = span.start.min(text.len());
    let first = text[..start].rfind('\n').map_or(0, |index| index + 1);
    let last = text[start..].find('\n').map_or(text.len(), |index| start + index);
    let end = span.end.clamp(start, last);
    [&text[first..start], &text[start..end], &text[end..last]].map(str::to_owned)
}
