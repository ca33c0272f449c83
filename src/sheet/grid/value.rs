//! A value as the file holds it.

use crate::locale::{Number, PartialDate};

/// A value without a type of ours. Text files hold only texts.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum GridValue {
    /// Nothing.
    #[default]
    Empty,
    /// Text, with line breaks as line feeds.
    Text(String),
    /// A number with its exact digits.
    Number(Number),
    /// A date, as precise as the cell shows it.
    Date(PartialDate),
    /// True or false.
    Boolean(bool),
    /// What was refused already: to say more of it would be a second message for one fault.
    Refused,
}

impl GridValue {
    /// A text; nothing where it is empty.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Is there nothing?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// Was it refused already?
    #[must_use]
    pub const fn is_refused(&self) -> bool {
        matches!(self, Self::Refused)
    }
}

impl std::fmt::Display for GridValue {
    /// As it would stand in a text file.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty | Self::Refused => Ok(()),
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Boolean(yes) => yes.fmt(f),
        }
    }
}
