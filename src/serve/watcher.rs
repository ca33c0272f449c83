//! Waits until sources change, and until the burst of a change is over.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::load::Files;
use crate::serve::ServeError;
use crate::text::PathError;

/// Programs write a file in several steps: so long must it be quiet.
const QUIET: Duration = Duration::from_millis(5);
/// A burst that does not end is read in the middle.
const LONGEST: Duration = Duration::from_millis(100);

/// The one source that is a file.
const SETTINGS: &str = "config.toml";

/// What changed.
#[derive(Debug)]
pub struct Change {
    /// Paths below the root, with `/`; nothing where that is not known.
    pub paths: Option<BTreeSet<String>>,
    /// When the first of it was noticed.
    pub noticed: Instant,
}

/// Watches the sources of a site.
pub struct Watcher {
    root: PathBuf,
    system: RecommendedWatcher,
    events: Receiver<notify::Result<notify::Event>>,
    /// The folders of sources that are watched.
    folders: BTreeSet<&'static str>,
}

impl Watcher {
    /// Begins to watch. Folders of sources that come later are watched when they come.
    ///
    /// # Errors
    /// The system cannot watch the root.
    pub fn new(root: &Path) -> Result<Self, ServeError> {
        let refused = |error: std::io::Error| ServeError::Watch(PathError { path: root.to_owned(), error });
        // Events name files by their whole paths.
        let root = root.canonicalize().map_err(refused)?;
        let (sender, events) = channel();
        let made = notify::recommended_watcher(sender).and_then(|mut watcher| {
            watcher.watch(&root, RecursiveMode::NonRecursive)?;
            Ok(watcher)
        });
        let system = made.map_err(|error| refused(std::io::Error::other(error.to_string())))?;
        let mut watcher = Self { root, system, events, folders: BTreeSet::new() };
        watcher.watch_folders();
        Ok(watcher)
    }

    /// Waits for a change of sources and for the end of its burst. Nothing where no change can come any more.
    pub fn wait(&mut self) -> Option<Change> {
        let mut change = Change { paths: Some(BTreeSet::new()), noticed: Instant::now() };
        while change.paths.as_ref().is_some_and(BTreeSet::is_empty) {
            let event = self.events.recv().ok()?;
            change.noticed = Instant::now();
            self.add(event, &mut change);
        }
        while change.noticed.elapsed() < LONGEST {
            match self.events.recv_timeout(QUIET) {
                Ok(event) => self.add(event, &mut change),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        Some(change)
    }

    /// Adds what an event says. Where events were lost, anything could have changed.
    fn add(&mut self, event: notify::Result<notify::Event>, change: &mut Change) {
        let Ok(event) = event else {
            change.paths = None;
            return;
        };
        if matches!(event.kind, EventKind::Access(_)) {
            return;
        }
        if event.need_rescan() {
            change.paths = None;
        }
        for path in &event.paths {
            let Ok(below) = path.strip_prefix(&self.root) else { continue };
            let names: Vec<_> = below.components().map(|name| name.as_os_str().to_string_lossy()).collect();
            let Some(first) = names.first().filter(|name| Files::is_source(name)) else { continue };
            if names.len() == 1 && first.as_ref() != SETTINGS {
                // A folder of sources came, went, or was replaced.
                self.watch_folders();
                change.paths = None;
            }
            if let Some(paths) = &mut change.paths {
                paths.insert(names.join("/"));
            }
        }
    }

    /// A folder that is gone is not watched; one that comes again is, anew.
    fn watch_folders(&mut self) {
        for source in Files::sources().iter().filter(|source| **source != SETTINGS) {
            let path = self.root.join(source);
            if self.folders.remove(source) {
                // It may be gone already, and its watch with it.
                let _ = self.system.unwatch(&path);
            }
            // What cannot be watched is still read whenever something else changes.
            if path.is_dir() && self.system.watch(&path, RecursiveMode::Recursive).is_ok() {
                self.folders.insert(source);
            }
        }
    }
}
