//! The terminal: results to stdout, problems to stderr, in the user's language.

use std::io::{IsTerminal, Write};

use crate::cli::arguments::{Color, Common, Lang};
use crate::cli::io_words::io_words;
use crate::cli::spoken::of_environment;
use crate::diagnostic::{Diagnostic, MessageLanguage, Severity, closing, render};
use crate::text::{PathError, display_width, pad_to_width};

/// How to talk to the user.
#[derive(Clone)]
pub struct Console {
    /// Language of messages.
    pub language: MessageLanguage,
    /// Problems only.
    pub quiet: bool,
    color: bool,
}

impl Console {
    /// From the arguments and the environment.
    pub fn new(common: &Common) -> Self {
        let language = match common.lang {
            Some(Lang::Ja) => MessageLanguage::Japanese,
            Some(Lang::En) => MessageLanguage::English,
            None => of_environment(),
        };
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let color = match common.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => !plain && std::io::stderr().is_terminal(),
        };
        Self { language, quiet: common.quiet, color }
    }

    /// One of two texts, by the language of messages.
    pub const fn pick<'a>(&self, japanese: &'a str, english: &'a str) -> &'a str {
        self.language.pick(japanese, english)
    }

    /// A line of the result.
    pub fn say(&self, line: &str) {
        if !self.quiet {
            // A closed pipe is no fault of the site.
            let _ = writeln!(std::io::stdout(), "{line}");
        }
    }

    /// What is being done, for those who wait at a terminal.
    pub fn progress(&self, text: &str) {
        if !self.quiet && std::io::stderr().is_terminal() {
            Self::note(text);
        }
    }

    /// A line beside the result.
    pub fn note(text: &str) {
        let _ = writeln!(std::io::stderr(), "{text}");
    }

    /// What went wrong outside of the content.
    pub fn error(&self, text: &str) {
        Self::note(&format!("{}: {text}", self.pick("誤り", "error")));
    }

    /// What to do about it.
    pub fn hint(&self, text: &str) {
        Self::note(&format!("  = {}: {text}", self.pick("直し方", "help")));
    }

    /// Bytes of the result, as they are.
    pub fn data(bytes: &[u8]) {
        let _ = std::io::stdout().write_all(bytes);
    }

    /// A small table of names and values, lined up.
    pub fn list(&self, rows: &[(&str, String)]) {
        let width = rows.iter().map(|(name, _)| display_width(name)).max().unwrap_or(0);
        for (name, value) in rows {
            self.say(&format!("  {}  {value}", pad_to_width(name, width)));
        }
    }

    /// Prints problems, and what to do next.
    pub fn problems(&self, diagnostics: &[Diagnostic]) {
        let problems = render(diagnostics, self.language, self.color);
        let _ = write!(std::io::stderr(), "{problems}{}", closing(diagnostics, self.language));
    }

    /// Prints problems of a file that was to be imported.
    pub fn refused(&self, diagnostics: &[Diagnostic]) {
        let _ = write!(std::io::stderr(), "{}", render(diagnostics, self.language, self.color));
        if diagnostics.iter().any(|one| one.severity == Severity::Error) {
            let text = self.pick("何も書き込んでいません。", "Nothing was written.");
            let _ = writeln!(std::io::stderr(), "{text}");
        }
    }

    /// Prints problems one after the other.
    pub fn list_problems(&self, diagnostics: &[Diagnostic]) {
        let _ = write!(std::io::stderr(), "{}", render(diagnostics, self.language, self.color));
    }

    /// Says that a file cannot be read.
    pub fn unreadable(&self, error: &PathError) {
        let text = self.pick("読み込めません", "cannot read");
        let _ = writeln!(std::io::stderr(), "{text}: {}", self.path_error(error));
    }

    /// Says that the outside world failed.
    pub fn world(&self, error: &PathError) {
        let text = self.pick("書き込めません", "cannot write");
        let _ = writeln!(std::io::stderr(), "{text}: {}", self.path_error(error));
    }

    fn path_error(&self, error: &PathError) -> String {
        format!("{}: {}", error.path.display(), io_words(&error.error, self.language))
    }
}
