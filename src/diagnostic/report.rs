//! The diagnostics of a run, collected from everywhere and sorted by place.

use std::cell::RefCell;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Levels, Problem, Severity};
use crate::text::{Place, SourceFile, Span};

/// A collector. Each thread has its own; they are joined with [`Report::extend`].
#[derive(Debug, Default)]
pub struct Report {
    diagnostics: RefCell<Vec<Diagnostic>>,
}

impl Report {
    /// An empty report.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one diagnostic.
    pub fn add(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// Adds a problem at a span of a file.
    pub fn at(&self, file: &Arc<SourceFile>, span: Span, problem: Problem) {
        self.add(Diagnostic::new(problem, Some(Place::Text(Arc::clone(file), span))));
    }

    /// Adds a problem of a whole file or folder.
    pub fn file(&self, path: impl Into<String>, problem: Problem) {
        self.add(Diagnostic::new(problem, Some(Place::File(path.into()))));
    }

    /// Adds a problem of the site as a whole.
    pub fn site(&self, problem: Problem) {
        self.add(Diagnostic::new(problem, None));
    }

    /// Adds all of `more`.
    pub fn extend(&self, more: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.borrow_mut().extend(more);
    }

    /// Takes each problem as the site does. Done at the end of loading and of checking.
    pub fn settle(&self, levels: &Levels) {
        let all = self.diagnostics.take();
        self.extend(all.into_iter().filter_map(|diagnostic| levels.settle(diagnostic)));
    }

    /// Is there an error among them?
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.borrow().iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Those that are there already, sorted by place, each once.
    #[must_use]
    pub fn so_far(&self) -> Vec<Diagnostic> {
        Self { diagnostics: self.diagnostics.clone() }.into_sorted()
    }

    /// All of them, sorted by place, each once.
    #[must_use]
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut all = self.diagnostics.into_inner();
        all.sort_by(|a, b| {
            a.place
                .cmp(&b.place)
                .then_with(|| a.problem.code().cmp(b.problem.code()))
                .then_with(|| format!("{:?}", a.problem).cmp(&format!("{:?}", b.problem)))
        });
        all.dedup();
        all
    }
}
