//! Waits until sources change, and until the burst of a change is over.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::load::Files;
use crate::serve::ServeError;
use crate::text::PathError;

/// Editors write a file in several steps: so long must it be quiet.
const QUIET: Duration = Duration::from_millis(8);
/// A burst that does not end is read in the middle.
const LONGEST: Duration = Duration::from_millis(200);

/// Watches the sources of a site.
pub struct Watcher {
    root: PathBuf,
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<notify::Event>>,
}

impl Watcher {
    /// Begins to watch. Folders of sources that come later are watched when they come.
    ///
    /// # Errors
    /// The system cannot watch the root.
    pub fn new(root: &Path) -> Result<Self, ServeError> {
        let (sender, events) = channel();
        let made = notify::recommended_watcher(sender).and_then(|mut watcher| {
            watcher.watch(root, RecursiveMode::NonRecursive)?;
            Ok(watcher)
        });
        let watcher = made.map_err(|error| {
            let error = std::io::Error::other(error.to_string());
            ServeError::Watch(PathError { path: root.to_owned(), error })
        })?;
        let mut watcher = Self { root: root.to_owned(), watcher, events };
        watcher.watch_folders();
        Ok(watcher)
    }

    /// Waits for a change of sources and for the end of its burst. `false` where no change can come any more.
    pub fn wait(&mut self) -> bool {
        let mut relevant = false;
        while !relevant {
            let Ok(event) = self.events.recv() else { return false };
            relevant = self.is_change(event);
        }
        let started = Instant::now();
        while started.elapsed() < LONGEST {
            match self.events.recv_timeout(QUIET) {
                Ok(event) => drop(self.is_change(event)),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }

    /// Could a source have changed? After lost events it could.
    fn is_change(&mut self, event: notify::Result<notify::Event>) -> bool {
        let Ok(event) = event else { return true };
        if matches!(event.kind, EventKind::Access(_)) {
            return false;
        }
        if event.paths.iter().any(|path| path.parent() == Some(self.root.as_path())) {
            self.watch_folders();
        }
        event.paths.is_empty() || event.paths.iter().any(|path| self.is_source(path))
    }

    fn is_source(&self, path: &Path) -> bool {
        let Ok(path) = path.strip_prefix(&self.root) else { return true };
        path.components().next().is_some_and(|first| Files::is_source(&first.as_os_str().to_string_lossy()))
    }

    /// A folder that is gone is not watched; one that comes again is, anew.
    fn watch_folders(&mut self) {
        for source in Files::sources() {
            let path = self.root.join(source);
            if path.is_dir() {
                // What cannot be watched is still read whenever something else changes.
                let _ = self.watcher.watch(&path, RecursiveMode::Recursive);
            }
        }
    }
}
