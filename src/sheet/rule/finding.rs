//! One place where a spreadsheet breaks a rule.

use crate::diagnostic::MessageLanguage;
use crate::sheet::grid::{CellPlace, GridCell};
use crate::sheet::rule::{Level, Rule};

/// A rule, and where and by what it is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// Where.
    pub place: CellPlace,
    /// What stands there, shortened.
    pub value: String,
    /// What it was read as, or what was expected; empty where the rule says all.
    pub detail: String,
}

/// Values are quoted up to this many characters.
const LONGEST: usize = 40;

impl Finding {
    /// A finding at a place.
    #[must_use]
    pub fn new(rule: Rule, place: CellPlace, value: impl AsRef<str>) -> Self {
        Self { rule, place, value: shortened(value.as_ref()), detail: String::new() }
    }

    /// A finding at a cell.
    #[must_use]
    pub fn at(rule: Rule, cell: &GridCell) -> Self {
        Self::new(rule, cell.place.clone(), cell.value.to_string())
    }

    /// With what it was read as, or what was expected.
    #[must_use]
    pub fn with(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// How much it matters.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.rule.level()
    }

    /// Is the value not understood, so that the table cannot be used as it is?
    #[must_use]
    pub const fn is_refused(&self) -> bool {
        self.rule.is_refused()
    }

    /// What is wrong, why it matters, what to do.
    #[must_use]
    pub fn say(&self, language: MessageLanguage) -> [String; 3] {
        let words = self.rule.words(language);
        [words.what, words.why, words.todo]
            .map(|text| text.replace("{value}", &self.value).replace("{detail}", &self.detail))
    }
}

fn shortened(value: &str) -> String {
    let line = value.replace(['\r', '\n'], " ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST - 1).chain(std::iter::once('…')).collect()
}
