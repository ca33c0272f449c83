//! What a PDF says of itself.

use crate::locale::PartialDate;

/// Title and the like, for the list of properties that viewers show.
#[derive(Clone, Debug)]
pub struct Information {
    /// Title of the booklet.
    pub title: String,
    /// Who edits it.
    pub author: String,
    /// Date of the edition: of the content, not of the clock.
    pub date: PartialDate,
}
