//! The preview: the site in memory, built again whenever a source changes, with the page in the browser following.
//!
//! One thread waits for changes and builds; it hands every result on as a [`Snapshot`]. The server answers from the last
//! snapshot only, so no path of the disk can be asked for. Each open page holds a stream of events: "load again", "take
//! this style sheet instead", "these are the problems". The output folder of `build` is never touched.

mod answer;
mod builder;
mod events;
mod guard;
mod live;
mod server;
mod shown;
mod snapshot;
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
    /// The server answers at this port.
    Listening {
        /// The port.
        port: u16,
        /// The port that was asked for, where another program has it.
        taken: Option<u16>,
    },
    /// The site was built.
    Built {
        /// Sources that changed since the build before; empty for the first.
        changed: Vec<String>,
        /// Everything that is wrong.
        diagnostics: Vec<Diagnostic>,
        /// Is it shown? Otherwise the last good site stays.
        shown: bool,
        /// From the change to the new pages.
        took: Duration,
    },
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
