//! Builds the site into memory, again and again.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crate::build::{BuildOptions, build};
use crate::diagnostic::{Diagnostic, MessageLanguage, Report};
use crate::load::{Files, LoadOptions};
use crate::serve::shown::Shown;
use crate::serve::{Event, ServeOptions, Snapshot};

/// What was read and shown last.
pub struct Builder {
    root: PathBuf,
    language: MessageLanguage,
    options: BuildOptions,
    sources: Option<Files>,
    shown: Arc<Snapshot>,
}

impl Builder {
    /// A builder that has not built yet.
    pub fn new(options: &ServeOptions) -> Self {
        Self {
            root: options.root.clone(),
            language: options.language,
            options: BuildOptions { load: LoadOptions { drafts: options.drafts }, ..BuildOptions::default() },
            sources: None,
            shown: Arc::default(),
        }
    }

    /// Reads the sources and builds, unless they are what they were. Files that did not change stay the same in memory.
    pub fn run(&mut self) -> Option<(Arc<Snapshot>, Event)> {
        let started = Instant::now();
        let report = Report::new();
        let files = Files::read(&self.root, &report);
        let changed = match &self.sources {
            Some(before) if *before == files => return None,
            Some(before) => files.differing(before),
            None => Vec::new(),
        };
        let (made, diagnostics) = self.build(&files, report);
        self.sources = Some(files);
        let shown = made.is_some();
        let files = made.unwrap_or_else(|| self.shown.files.clone());
        let problems = if shown { Vec::new() } else { Shown::errors(&diagnostics, self.language) };
        self.shown = Arc::new(Snapshot { files, problems });
        let event = Event::Built { changed, diagnostics, shown, took: started.elapsed() };
        Some((Arc::clone(&self.shown), event))
    }

    /// The files of the site, where it has no error.
    fn build(&self, files: &Files, report: Report) -> (Option<BTreeMap<String, Arc<[u8]>>>, Vec<Diagnostic>) {
        let made: Mutex<BTreeMap<String, Arc<[u8]>>> = Mutex::new(BTreeMap::new());
        let outcome = build(files, &self.options, report, &|path, bytes| {
            let same = self.shown.file(path).filter(|before| ***before == *bytes);
            let bytes = same.map_or_else(|| Arc::from(bytes), Arc::clone);
            made.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), bytes);
            Ok(())
        });
        // The sink above never fails.
        let Ok(outcome) = outcome else { return (None, Vec::new()) };
        let made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
        (outcome.checked().is_some().then_some(made), outcome.diagnostics)
    }
}
