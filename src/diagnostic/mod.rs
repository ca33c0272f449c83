//! How problems are said: what, where, and what to do, in the editor's language.
//!
//! Broken content is data: every stage returns its value and its diagnostics. `Err` is for the outside world.

mod baseline;
mod closing;
mod code;
mod context;
mod english;
pub mod explain;
mod finding;
mod github;
mod human;
mod japanese;
mod json;
mod levels;
mod message;
mod parity;
mod problem;
mod report;
mod samples;
mod sarif;
mod severity;
mod spot;
mod syntax;
mod window;

pub use baseline::{Baseline, Noted};
pub use closing::closing;
pub use context::context;
pub use finding::{Finding, Key, State};
pub use github::github;
pub use human::render;
pub use json::json;
pub use levels::{Level, Levels, codes, is_fixed};
pub use message::{Message, MessageLanguage};
pub use parity::Parity;
pub use problem::{DeadLink, Kind, NearMarkdown, Problem, Unfit};
pub use report::Report;
pub use samples::SAMPLES;
pub use sarif::sarif;
pub use severity::Severity;
pub use syntax::{Opening, StyleFault, TemplateFault, TomlFault};

use crate::text::Place;

/// One problem of the content, at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Does it stop publishing?
    pub severity: Severity,
    /// What it is.
    pub problem: Problem,
    /// Where it is; none where the site as a whole is meant.
    pub place: Option<Place>,
    /// A second place that belongs to it (the first of two equal ids).
    pub related: Option<Place>,
}

impl Diagnostic {
    /// The problem at `place`, with the severity of its kind.
    #[must_use]
    pub fn new(problem: Problem, place: Option<Place>) -> Self {
        Self { severity: problem.severity(), problem, place, related: None }
    }

    /// With a second place.
    #[must_use]
    pub fn related(mut self, place: Place) -> Self {
        self.related = Some(place);
        self
    }
}
