//! The words of a diagnostic, and the language they are in.

use crate::diagnostic::explain::explanation;
use crate::diagnostic::{Problem, english, japanese};

/// The language of sasshi's own messages (not of the site).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum MessageLanguage {
    /// 日本語
    Japanese,
    /// English
    #[default]
    English,
}

/// What is wrong, why it matters, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Lower case start, no full stop (English); 体言止めでない一文 (Japanese).
    pub text: String,
    /// A full sentence that says what happens when it stays.
    pub why: String,
    /// A full sentence that says what to do.
    pub hint: String,
}

impl Message {
    /// What is wrong and what to do. Why it matters is the same for all problems of a code: see [`MessageLanguage::say`].
    pub(super) fn new(text: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { text: text.into(), why: String::new(), hint: hint.into() }
    }

    /// With the reason.
    pub(super) fn because(mut self, why: impl Into<String>) -> Self {
        self.why = why.into();
        self
    }
}

impl MessageLanguage {
    /// The language that the environment asks for: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set.
    #[must_use]
    pub fn from_locale(locale: &str) -> Self {
        if locale.starts_with("ja") { Self::Japanese } else { Self::English }
    }

    /// The problem in this language.
    #[must_use]
    pub fn say(self, problem: &Problem) -> Message {
        let message = match self {
            Self::Japanese => japanese::say(problem),
            Self::English => english::say(problem),
        };
        match explanation(problem.code()) {
            Some(explanation) if message.why.is_empty() => message.because(explanation.why.text(self)),
            _ => message,
        }
    }

    /// One of two texts.
    #[must_use]
    pub const fn pick<'a>(self, japanese: &'a str, english: &'a str) -> &'a str {
        match self {
            Self::Japanese => japanese,
            Self::English => english,
        }
    }
}

/// A remark around a text that may be empty; then there is none.
pub(super) fn given(before: &str, text: &str, after: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{before}{text}{after}") }
}

/// The heaviest sections of a page in a sentence; nothing where the page has none.
pub(super) fn heaviest(parts: &[(String, usize)], before: &str, between: &str, after: &str) -> String {
    if parts.is_empty() {
        return String::new();
    }
    let parts: Vec<String> = parts.iter().map(|(title, percent)| format!("{title} {percent}")).collect();
    format!("{before}{}{after}", parts.join(&format!("%{between}")))
}
