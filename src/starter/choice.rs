//! What the person who starts something has chosen.

use crate::diagnostic::MessageLanguage;

/// For whom the files are.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// Languages of the site, the source language first.
    pub languages: &'a [String],
    /// The title, where one was given.
    pub title: Option<&'a str>,
    /// Language of the comments.
    pub messages: MessageLanguage,
    /// The day, as `2026-11-20`.
    pub today: &'a str,
}
