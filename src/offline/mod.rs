//! What a phone keeps of a site: the service worker with its lists of files, and the manifests for installing.
//!
//! Files are kept in groups: a language's own pages (`ja`), and each booklet in a language (`ja/strategy-3`). The worker knows
//! the groups; what is in a group stands in a list of its own, so that a site of many booklets costs a reader nothing.

mod group;
mod install;
mod worker;

pub use group::{KeptPage, group_of};
pub use install::{InstallIcon, InstallLook, manifests};
pub use worker::{Library, PATH as WORKER_PATH, removal, worker};

/// Where the page for what is not kept stands, below the output folder.
#[must_use]
pub fn offline_path(language: &str) -> String {
    format!("{language}/offline.html")
}

/// Where the manifest of a language stands, below the output folder.
#[must_use]
pub fn manifest_path(language: &str) -> String {
    format!("{language}/manifest.webmanifest")
}
