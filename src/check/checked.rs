//! The proof that a site was checked.

/// Made by [`crate::check::check`] when no error stands; needed for publishing.
#[derive(Debug)]
pub struct Checked {
    _private: (),
}

impl Checked {
    pub(super) const fn new() -> Self {
        Self { _private: () }
    }
}
