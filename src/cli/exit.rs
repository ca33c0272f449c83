//! What the exit code says: whose turn it is.

use std::process::ExitCode;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Done,
    /// The content has errors; nothing was published.
    Content,
    /// The command was called wrongly.
    Usage,
    /// The outside world failed: disk, port, browser.
    World,
    /// A fault of sasshi.
    Fault,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Content => 1,
            Exit::Usage => 2,
            Exit::World => 3,
            Exit::Fault => 70,
        })
    }
}
