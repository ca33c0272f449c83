//! The pages that are open in browsers: they are made first.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Paths below the output folder.
#[derive(Debug, Default)]
pub struct Viewers {
    pages: Mutex<Pages>,
}

#[derive(Debug, Default)]
struct Pages {
    /// How often each is open.
    open: BTreeMap<String, usize>,
    /// The one that was asked for last: its browser may not have begun to listen, or never does.
    asked: Option<String>,
}

impl Viewers {
    /// Somebody asked for a page.
    pub fn asked(&self, path: &str) {
        self.pages().asked = Some(path.to_owned());
    }

    /// A page listens to changes, for as long as what comes back is kept.
    pub fn open(self: &Arc<Self>, path: &str) -> Viewer {
        *self.pages().open.entry(path.to_owned()).or_default() += 1;
        Viewer { viewers: Arc::clone(self), path: path.to_owned() }
    }

    /// All of them.
    pub fn paths(&self) -> BTreeSet<String> {
        let pages = self.pages();
        pages.open.keys().chain(&pages.asked).cloned().collect()
    }

    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A page in a browser.
pub struct Viewer {
    viewers: Arc<Viewers>,
    /// Its path.
    pub path: String,
}

impl Drop for Viewer {
    fn drop(&mut self) {
        let mut pages = self.viewers.pages();
        if let Some(count) = pages.open.get_mut(&self.path) {
            *count -= 1;
            if *count == 0 {
                pages.open.remove(&self.path);
            }
        }
    }
}
