//! What the table expects of a sheet.

use crate::model::{Column, Footnote, RowGroup, Table};

/// Columns, languages, and what rows may refer to.
#[derive(Clone, Copy, Debug)]
pub struct Schema<'a> {
    /// The columns of the table.
    pub columns: &'a [Column],
    /// Language tags of the site.
    pub languages: &'a [String],
    /// Groups that rows may stand in.
    pub row_groups: &'a [RowGroup],
    /// Notes that rows and cells may refer to.
    pub footnotes: &'a [Footnote],
}

impl<'a> Schema<'a> {
    /// What a table expects.
    #[must_use]
    pub fn of(table: &'a Table, languages: &'a [String]) -> Self {
        let Table { columns, row_groups, footnotes, .. } = table;
        Self { columns, languages, row_groups, footnotes }
    }
}
