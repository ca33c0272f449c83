//! The proof that a site was checked.

use crate::check::Anchors;

/// Made by [`crate::check::check`] when no error stands; needed for publishing. Nobody else can make one.
#[derive(Debug)]
pub struct Checked {
    anchors: Option<Anchors>,
}

impl Checked {
    pub(super) const fn new(anchors: Option<Anchors>) -> Self {
        Self { anchors }
    }

    /// What links from elsewhere may lead to; nothing where what was published before was not looked at.
    #[must_use]
    pub const fn anchors(&self) -> Option<&Anchors> {
        self.anchors.as_ref()
    }
}
