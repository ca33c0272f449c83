//! What is known of an address of another site.

use serde::{Deserialize, Serialize};

use crate::diagnostic::DeadLink;

/// Is the page still there?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It is.
    Open {
        /// Where it has moved for good.
        moved: Option<String>,
    },
    /// It is not; with the status that says so.
    Dead(u16),
    /// Readers are sent round in circles.
    Circle,
    /// It could not be told.
    Doubtful(Doubt),
}

/// Why it could not be told. None of these says that readers cannot open the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// A status that says that programs are not welcome, a login is needed, or the server is in trouble.
    Status(u16),
    /// No answer in time.
    Timeout,
    /// No encrypted connection: an unknown or outdated certificate, or something in between.
    Tls,
    /// No connection: no network here, or no server there.
    NoConnection,
    /// No address that can be asked for.
    NoAddress,
}

impl Answer {
    /// From the status of a page that does not open.
    pub(super) const fn of_status(status: u16) -> Self {
        match status {
            200..=399 => Self::Open { moved: None },
            401 | 403 | 405 | 407 | 408 | 425 | 429 | 451 => Self::Doubtful(Doubt::Status(status)),
            400..=499 => Self::Dead(status),
            _ => Self::Doubtful(Doubt::Status(status)),
        }
    }

    /// Why the link is dead, where it is.
    #[must_use]
    pub const fn dead(&self) -> Option<DeadLink> {
        match self {
            Self::Dead(status) => Some(DeadLink::Status(*status)),
            Self::Circle => Some(DeadLink::Circle),
            Self::Open { .. } | Self::Doubtful(_) => None,
        }
    }

    /// Did a server answer? What says more of the network here is not worth remembering.
    #[must_use]
    pub const fn is_from_server(&self) -> bool {
        !matches!(self, Self::Doubtful(Doubt::Timeout | Doubt::Tls | Doubt::NoConnection))
    }
}
