//! Builds the site into memory, again and again.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::watch::Sender;

use crate::build::{BuildOptions, First, Memory, Outcome, build_with};
use crate::diagnostic::{Diagnostic, MessageLanguage, Report, Severity};
use crate::load::{Files, LoadOptions};
use crate::publish::{Drawn, OutputError};
use crate::serve::panel::Shown;
use crate::serve::viewers::Viewers;
use crate::serve::{Built, Event, Listener, ServeOptions, Snapshot, snapshot};
use crate::text::PathError;

/// Begins runs, stops them, and shows what they give.
pub struct Builder {
    root: PathBuf,
    language: MessageLanguage,
    options: BuildOptions,
    viewers: Arc<Viewers>,
    snapshots: Sender<Arc<Snapshot>>,
    listener: Listener,
    latest: Mutex<Latest>,
}

/// What the runs have in common.
#[derive(Default)]
struct Latest {
    /// Tells the run that is under way to stop.
    stop: Arc<AtomicBool>,
    /// Sources that changed since the last result.
    changed: BTreeSet<String>,
    /// The last result.
    diagnostics: Vec<Diagnostic>,
    /// What the last run that was at its end left.
    memory: Memory,
    /// Files that are named after their content, of the last run that came so far as to make some.
    drawn: snapshot::Files,
}

/// The sources of a run.
pub struct Sources {
    /// All of them.
    pub files: Files,
    /// With what could not be read.
    pub report: Report,
    /// Which ones changed since they were read before.
    pub changed: Vec<String>,
    /// When the change was noticed.
    pub noticed: Instant,
}

/// A run.
struct Run {
    noticed: Instant,
    stop: Arc<AtomicBool>,
    made: Mutex<snapshot::Files>,
    before: Arc<Snapshot>,
    /// From the change to the pages that are open in browsers.
    first: Mutex<Option<Duration>>,
}

impl Builder {
    /// A builder that has not built yet.
    pub fn new(
        options: &ServeOptions,
        viewers: Arc<Viewers>,
        snapshots: Sender<Arc<Snapshot>>,
        listener: Listener,
    ) -> Self {
        Self {
            root: options.root.clone(),
            language: options.language,
            options: BuildOptions {
                load: LoadOptions { drafts: options.drafts },
                nothing_kept: true,
                ..BuildOptions::default()
            },
            viewers,
            snapshots,
            listener,
            latest: Mutex::default(),
        }
    }

    /// Begins a run in a thread of its own. The one that is under way stops, and shows nothing any more.
    pub fn begin(self: &Arc<Self>, sources: Sources) {
        let mut latest = self.latest();
        latest.stop.store(true, Ordering::Relaxed);
        latest.stop = Arc::default();
        latest.changed.extend(sources.changed);
        let run = Run {
            noticed: sources.noticed,
            stop: Arc::clone(&latest.stop),
            made: Mutex::default(),
            before: Arc::clone(&self.snapshots.borrow()),
            first: Mutex::default(),
        };
        let mut options = self.options.clone();
        // What `build` drew need not be drawn again; its folder is read, never written.
        options.drawn = Drawn::read(&self.root.join("public")).with(latest.drawn.clone());
        options.memory = latest.memory.clone();
        drop(latest);
        let builder = Arc::clone(self);
        std::thread::spawn(move || builder.run(&run, &sources.files, sources.report, &options));
    }

    fn run(&self, run: &Run, files: &Files, report: Report, options: &BuildOptions) {
        let paths = self.viewers.paths();
        let first = First { paths: &paths, made: &|diagnostics| self.show_first(run, &diagnostics) };
        let outcome = build_with(files, options, report, Some(first), &|path, bytes| run.take(path, bytes));
        if let Ok(outcome) = outcome {
            self.show_whole(run, outcome);
        }
    }

    /// Shows the pages that are open in browsers; where there are errors already, those.
    fn show_first(&self, run: &Run, diagnostics: &[Diagnostic]) -> Result<(), OutputError> {
        let latest = self.latest();
        run.go_on()?;
        let now = Arc::clone(&self.snapshots.borrow());
        let mut newer = now.newer.clone();
        let mut problems = Shown::errors(diagnostics, self.language);
        if problems.is_empty() {
            newer.extend(run.made().clone());
            // Errors of the last result stand until this run is at its end, but for those in files that changed since.
            let others = now.problems.iter().filter(|problem| !latest.changed.contains(&problem.file));
            problems.extend(others.cloned());
        }
        let whole = Arc::clone(&now.whole);
        drop(now);
        self.snapshots.send_replace(Arc::new(Snapshot { whole, newer, problems: Arc::new(problems) }));
        *run.first.lock().unwrap_or_else(PoisonError::into_inner) = Some(run.noticed.elapsed());
        Ok(())
    }

    /// Shows the result of a run.
    fn show_whole(&self, run: &Run, outcome: Outcome) {
        let mut latest = self.latest();
        if run.go_on().is_err() {
            return;
        }
        let made = std::mem::take(&mut *run.made());
        if !made.is_empty() {
            latest.memory = outcome.memory.clone();
            let assets = made.iter().filter(|(path, _)| path.starts_with("assets/"));
            latest.drawn = assets.map(|(path, bytes)| (path.clone(), Arc::clone(bytes))).collect();
        }
        let problems = Arc::new(Shown::errors(&outcome.diagnostics, self.language));
        let now = Arc::clone(&self.snapshots.borrow());
        let snapshot = if outcome.checked().is_some() {
            Snapshot { whole: Arc::new(made), newer: snapshot::Files::new(), problems }
        } else {
            Snapshot { whole: Arc::clone(&now.whole), newer: now.newer.clone(), problems }
        };
        drop(now);
        self.snapshots.send_replace(Arc::new(snapshot));
        let had_errors = latest.diagnostics.iter().any(is_error);
        let (errors, warnings) = (outcome.count(Severity::Error), outcome.count(Severity::Warning));
        let fresh = outcome
            .diagnostics
            .iter()
            .filter(|one| !latest.diagnostics.iter().any(|other| is_same(one, other)));
        let fresh = fresh.cloned().collect();
        let changed = std::mem::take(&mut latest.changed).into_iter().collect();
        let built = Built {
            changed,
            fresh,
            errors,
            warnings,
            is_healed: had_errors && errors == 0,
            first: *run.first.lock().unwrap_or_else(PoisonError::into_inner),
            whole: run.noticed.elapsed(),
        };
        latest.diagnostics = outcome.diagnostics;
        // A terminal that is held up holds up nothing else.
        drop(latest);
        (self.listener)(&Event::Built(built));
    }

    fn latest(&self) -> MutexGuard<'_, Latest> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Run {
    /// Keeps a finished file. One that is as it was before stays the same in memory.
    fn take(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        self.go_on()?;
        let same = self.before.file(path).filter(|before| ***before == *bytes);
        let bytes = same.map_or_else(|| Arc::from(bytes), Arc::clone);
        self.made().insert(path.to_owned(), bytes);
        Ok(())
    }

    /// May it go on? Otherwise a newer run has begun.
    fn go_on(&self) -> Result<(), OutputError> {
        if self.stop.load(Ordering::Relaxed) {
            let error = std::io::ErrorKind::Interrupted.into();
            return Err(OutputError::Io(PathError { path: PathBuf::new(), error }));
        }
        Ok(())
    }

    fn made(&self) -> MutexGuard<'_, snapshot::Files> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_error(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Error
}

/// Is it the same problem, perhaps on another line?
fn is_same(one: &Diagnostic, other: &Diagnostic) -> bool {
    let file = |diagnostic: &Diagnostic| diagnostic.place.as_ref().map(|place| place.path().to_owned());
    one.problem == other.problem && file(one) == file(other)
}
