//! What a run gives.

use crate::build::{BuildSummary, FigureList, Memory, Paper};
use crate::check::Checked;
use crate::diagnostic::{Diagnostic, Problem, Report, Severity};

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
        Self { checked, summary, figures, papers: Vec::new(), memory: Memory::default(), diagnostics }
    }

    /// With its pages for paper, and what it leaves to the next run.
    pub(super) fn with(self, papers: Vec<Paper>, memory: Memory) -> Self {
        Self { papers, memory, ..self }
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
