//! What is wrong with the writing of a file, as its author would say it: not what a parser expected, but which sign is
//! missing or is the wrong one. What cannot be told apart keeps the words of the parser.

mod english;
mod japanese;

use crate::diagnostic::{Message, MessageLanguage};

/// A fault in the writing of TOML: of a table, of a settings file, of front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TomlFault {
    /// A key in other letters than half-width ones: `名称 = …`. `meant` is the key with that meaning.
    Key {
        /// What stands there.
        key: String,
        /// The key that was probably meant.
        meant: Option<&'static str>,
    },
    /// `“…”`, `「…」` or full-width quotation marks around a text.
    Quotes {
        /// The sign that stands there.
        found: char,
    },
    /// A text without quotation marks.
    NoQuotes {
        /// The text.
        value: String,
    },
    /// One of the two quotation marks is missing.
    OneQuote {
        /// Is it the one at the end?
        at_end: bool,
    },
    /// A quotation mark within a text.
    QuoteInText,
    /// A sign that looks like the right one: `＝`, `：`, `、`, a full-width space.
    Sign {
        /// What stands there.
        found: String,
        /// What belongs there.
        meant: &'static str,
    },
    /// A line without `=`.
    NoEquals {
        /// What the line begins with.
        start: String,
    },
    /// `key =`, and nothing behind it.
    NoValue {
        /// The key.
        key: String,
    },
    /// No comma between two entries of a list or of `{ … }`.
    NoComma,
    /// A comma too many.
    Comma,
    /// A bracket that is opened and never closed.
    Unclosed {
        /// The opening bracket.
        open: &'static str,
        /// The closing one.
        close: &'static str,
    },
    /// A key or a heading that is written twice.
    Twice {
        /// The key.
        key: String,
    },
    /// A `\` as in paths of Windows.
    Backslash,
    /// Something behind the value.
    Behind {
        /// What stands there.
        text: String,
    },
    /// A number with commas, units or full-width digits.
    Number {
        /// What stands there.
        value: String,
    },
    /// `True`, `yes` and the like.
    Flag {
        /// What stands there.
        value: String,
    },
    /// Anything else, in the words of the parser.
    Other {
        /// Its words.
        detail: String,
    },
}

/// What a page begins with instead of front matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Text.
    Text,
    /// `---`, as other programs have it.
    Dashes,
    /// `＋＋＋`.
    FullWidth,
    /// `+++` that is not on the first line.
    Below,
}

/// A fault in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateFault {
    /// A value that the page does not have.
    Variable {
        /// Its name.
        name: String,
        /// The name that was probably meant.
        nearest: Option<String>,
    },
    /// A filter, test, function, component, template, block or tag that does not exist.
    Unknown {
        /// What it is: `filter`, `test`, `function`, `component`, `template`, `block`, `tag`.
        kind: &'static str,
        /// Its name.
        name: String,
    },
    /// The file ends within a block or a tag.
    Unclosed {
        /// What is open: `if`, `for`, `block`; empty where it is not known.
        open: String,
    },
    /// One thing stands where another belongs.
    Unexpected {
        /// What stands there.
        found: String,
        /// What belongs there.
        expected: String,
    },
    /// Anything else, in the words of the parser.
    Other {
        /// Its words.
        detail: String,
    },
}

/// A fault in a style sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StyleFault {
    /// A file that `@import` names and that is not there.
    NoFile {
        /// The name.
        name: String,
    },
    /// The file ends within `{ … }`.
    Unclosed,
    /// A bracket or sign that does not belong there.
    Unexpected {
        /// The sign; empty where it is not known.
        sign: String,
    },
    /// A declaration that is none: `color red`.
    Declaration,
    /// A value that the property does not have.
    Value,
    /// A selector that cannot be read.
    Selector,
    /// An `@import` behind other rules.
    LateImport,
    /// Anything else, in the words of the parser.
    Other {
        /// Its words.
        detail: String,
    },
}

impl TomlFault {
    /// The fault in words.
    pub(super) fn say(&self, language: MessageLanguage) -> Message {
        match language {
            MessageLanguage::Japanese => japanese::toml(self),
            MessageLanguage::English => english::toml(self),
        }
    }
}

impl Opening {
    /// The fault in words.
    pub(super) fn say(self, language: MessageLanguage) -> Message {
        match language {
            MessageLanguage::Japanese => japanese::opening(self),
            MessageLanguage::English => english::opening(self),
        }
    }
}

impl TemplateFault {
    /// The fault in words.
    pub(super) fn say(&self, language: MessageLanguage) -> Message {
        match language {
            MessageLanguage::Japanese => japanese::template(self),
            MessageLanguage::English => english::template(self),
        }
    }
}

impl StyleFault {
    /// The fault in words.
    pub(super) fn say(&self, language: MessageLanguage) -> Message {
        match language {
            MessageLanguage::Japanese => japanese::style(self),
            MessageLanguage::English => english::style(self),
        }
    }
}
