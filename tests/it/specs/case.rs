//! A case of Markdown.

use crate::support::{Case, blocks};

/// A chapter's text, and what becomes of it.
pub struct SpecCase {
    /// The file of cases.
    pub file: String,
    /// What it shows.
    pub name: String,
    /// `ja` or `en`.
    pub language: &'static str,
    /// The text.
    pub markdown: String,
    /// Markup of the text.
    pub gives: String,
    /// Markup of the footnotes.
    pub notes: String,
    /// Problems, a line each; none where they are not looked at.
    pub says: Option<String>,
}

impl SpecCase {
    /// Reads a case.
    pub fn new(case: &Case) -> Self {
        let (markdown, parts) = blocks(&case.body);
        let part = |wanted: &str| {
            parts.iter().find(|(title, _)| title == wanted).map(|(_, text)| text.clone()).unwrap_or_default()
        };
        assert!(
            parts.iter().all(|(title, _)| ["gives", "notes", "says"].contains(&title.as_str())),
            "{}",
            case.name
        );
        let english = case.name.strip_prefix("[en] ");
        Self {
            file: case.file.clone(),
            name: english.unwrap_or(&case.name).to_owned(),
            language: if english.is_some() { "en" } else { "ja" },
            markdown,
            gives: part("gives"),
            notes: part("notes"),
            says: Some(part("says")),
        }
    }

    /// The same case, where problems do not count.
    pub fn whatever_it_says(mut self) -> Self {
        self.says = None;
        self
    }
}
