//! The preview: the site in memory, built again whenever a source changes, with the pages in browsers following.
//!
//! # How a change comes to the screen
//!
//! 1. `watcher` waits for a change of the sources and for the end of its burst; only what changed is read again.
//! 2. `builder` begins a run of the whole pipeline, the one of `sasshi build`, in a thread of its own. A run that is
//!    still under way is told to stop: its result would be old.
//! 3. The run makes the pages that are open in browsers (`viewers`) before all others ([`crate::build::First`]). They
//!    are shown at once: as a [`Snapshot`] over the last whole site. What a page does not name (downloads, other pages'
//!    pictures) has not been made by then.
//! 4. The run goes on to all other pages and to the checks. Its result becomes the whole site; where it has errors, the
//!    pages stay as they were last made without one, under a panel that says what is wrong.
//! 5. `events` tells every open page what to do after each snapshot: load again, take other style sheets, show problems.
//!
//! Nothing is remembered from one run to the next but files that are named after their content (pictures) and the sources
//! that did not change, so that no page can be stale. `answer` knows nothing but the last snapshot: no path of the disk
//! can be asked for, and `public/` is never written.

mod answer;
mod builder;
mod events;
mod guard;
mod live;
mod panel;
mod server;
mod snapshot;
mod viewers;
mod watcher;

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::diagnostic::{Diagnostic, MessageLanguage};
use crate::text::PathError;

pub use server::serve;
pub use snapshot::Snapshot;

/// How to serve.
#[derive(Clone, Debug)]
pub struct ServeOptions {
    /// Folder with `config.toml`.
    pub root: PathBuf,
    /// The address to listen at.
    pub host: IpAddr,
    /// The first port to try; 0 lets the system choose.
    pub port: u16,
    /// Drafts too.
    pub drafts: bool,
    /// Language of messages.
    pub language: MessageLanguage,
}

/// What happens, for the one who started it.
#[derive(Debug)]
pub enum Event {
    /// The server answers at this port; the first run begins.
    Listening {
        /// The port.
        port: u16,
        /// The port that was asked for, where another program has it.
        taken: Option<u16>,
    },
    /// A run is at its end.
    Built(Built),
}

/// The result of a run.
#[derive(Debug)]
pub struct Built {
    /// Sources that changed since the result before; empty for the first.
    pub changed: Vec<String>,
    /// Problems that the result before did not have.
    pub fresh: Vec<Diagnostic>,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings there are.
    pub warnings: usize,
    /// Had the result before errors, and this one has none?
    pub is_healed: bool,
    /// From the change to the pages that are open in browsers; nothing where they were not made first.
    pub first: Option<Duration>,
    /// From the change to the end.
    pub whole: Duration,
}

/// Takes events as they happen.
pub type Listener = Arc<dyn Fn(&Event) + Send + Sync>;

/// Why there is no preview.
#[derive(Debug)]
pub enum ServeError {
    /// No port is free: the first and the last that were tried.
    NoPort(u16, u16),
    /// The address cannot be listened at, or the server cannot start.
    Network(std::io::Error),
    /// The sources cannot be watched.
    Watch(PathError),
}
