//! One code with all that is known of it: of the site's problems, and of the rules for spreadsheets.

use crate::diagnostic::explain::{Clause, Example, Explanation, Words, explanation};
use crate::diagnostic::{Message, MessageLanguage, Problem, SAMPLES, Severity};
use crate::sheet::{Rule, example};

/// One code.
pub struct Entry {
    /// The code.
    pub code: &'static str,
    /// Does it stop publishing?
    pub severity: Severity,
    /// More to know; may be empty.
    pub more: Words,
    /// Where a standard says so.
    pub clauses: &'static [Clause],
    /// How it looks, and how it looks mended.
    pub example: Option<Example>,
    kind: Kind,
}

enum Kind {
    Problem(Problem),
    Rule(Rule),
}

impl Entry {
    /// The entry of a code.
    pub fn find(code: &str) -> Option<Self> {
        if let Some(rule) = Rule::all().find(|rule| rule.code() == code) {
            return Some(Self::of_rule(rule));
        }
        let problem = SAMPLES().into_iter().find(|problem| problem.code() == code)?;
        let Explanation { more, clauses, example, .. } = explanation(code)?;
        Some(Self {
            code: problem.code(),
            severity: problem.severity(),
            more: *more,
            clauses,
            example: Some(*example),
            kind: Kind::Problem(problem),
        })
    }

    /// Every code that can be explained.
    pub fn codes() -> Vec<&'static str> {
        let of_sheets = Rule::all().map(Rule::code);
        let mut codes: Vec<&str> = SAMPLES().iter().map(Problem::code).chain(of_sheets).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    fn of_rule(rule: Rule) -> Self {
        Self {
            code: rule.code(),
            severity: if rule.is_refused() { Severity::Error } else { Severity::Warning },
            more: Words { ja: "", en: "" },
            clauses: &[Clause::MachineReadable],
            example: Some(example(rule)),
            kind: Kind::Rule(rule),
        }
    }

    /// What is said of it: of a sample, or without the value where it is a rule.
    pub fn message(&self, language: MessageLanguage) -> Message {
        match &self.kind {
            Kind::Problem(problem) => language.say(problem),
            Kind::Rule(rule) => {
                let words = rule.words(language);
                let [text, why, hint] = [words.what, words.why, words.todo]
                    .map(|text| text.replace("{value}", "…").replace("{detail}", "…"));
                Message { text, why, hint }
            }
        }
    }
}
