//! What the table expects of a sheet.

use crate::model::{Column, Missing};

/// Columns, languages, and what an empty cell means.
#[derive(Clone, Copy, Debug)]
pub struct Schema<'a> {
    /// The columns of the table.
    pub columns: &'a [Column],
    /// What an empty cell of each column means; `None` where there must be a value.
    pub empties: &'a [Option<Missing>],
    /// Language tags of the site.
    pub languages: &'a [String],
}

impl Schema<'_> {
    /// What an empty cell of a column means; there is nothing where that is not said.
    pub(super) fn empty(&self, column: usize) -> Option<Missing> {
        self.empties.get(column).copied().unwrap_or(Some(Missing::None))
    }
}
