//! What a run gives.

use crate::build::{BuildSummary, FigureList, Memory, Paper};
use crate::check::Checked;
use crate::diagnostic::{Diagnostic, Levels, Problem, Report, Severity};
use crate::model::Address;

/// The result of a run: a summary, all diagnostics, and the proof of checking where there is no error.
#[derive(Debug)]
pub struct Outcome {
    checked: Option<Checked>,
    /// Counts for people.
    pub summary: BuildSummary,
    /// The ledger of figures.
    pub figures: FigureList,
    /// The pages for paper.
    pub papers: Vec<Paper>,
    /// For the next run.
    pub memory: Memory,
    /// Addresses of other sites that are linked, in the order of their places.
    pub addresses: Vec<Address>,
    /// How bad the site takes each kind of problem.
    pub levels: Levels,
    /// All problems, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Outcome {
    /// A run that could not go on.
    pub(super) fn failed(report: Report) -> Self {
        Self {
            checked: None,
            summary: BuildSummary::default(),
            figures: FigureList::default(),
            papers: Vec::new(),
            memory: Memory::default(),
            addresses: Vec::new(),
            levels: Levels::default(),
            diagnostics: report.into_sorted(),
        }
    }

    /// A run that went through.
    pub(super) fn new(
        checked: Option<Checked>,
        summary: BuildSummary,
        figures: FigureList,
        report: Report,
        release: bool,
    ) -> Self {
        let mut diagnostics = report.into_sorted();
        let mut checked = checked;
        if release {
            for diagnostic in
                diagnostics.iter_mut().filter(|diagnostic| counts_in_release(&diagnostic.problem))
            {
                diagnostic.severity = Severity::Error;
                checked = None;
            }
        }
        let (memory, papers) = (Memory::default(), Vec::new());
        let (addresses, levels) = (Vec::new(), Levels::default());
        Self { checked, summary, figures, papers, memory, addresses, levels, diagnostics }
    }

    /// With its pages for paper, and what it leaves to the next run.
    pub(super) fn with(self, papers: Vec<Paper>, memory: Memory) -> Self {
        Self { papers, memory, ..self }
    }

    /// With the addresses of other sites, and what the site makes of those that are dead.
    pub(super) fn asking(self, addresses: Vec<Address>, levels: Levels) -> Self {
        Self { addresses, levels, ..self }
    }

    /// The proof that the site may be published.
    #[must_use]
    pub const fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }

    /// How many problems of a severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

const fn counts_in_release(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::MissingTranslation { .. }
            | Problem::StaleTranslation { .. }
            | Problem::AnchorChanged { .. }
            | Problem::PageGone { .. }
            | Problem::PdfStale { .. }
            | Problem::Parity { .. }
    )
}
