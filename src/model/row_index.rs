//! Finds the rows of a table by their ids.

use std::collections::BTreeMap;

use crate::model::Row;

/// The places of rows by id; where an id stands twice, the first.
#[derive(Clone, Debug, Default)]
pub struct RowIndex(BTreeMap<String, usize>);

impl RowIndex {
    /// The index of `rows`.
    #[must_use]
    pub fn new(rows: &[Row]) -> Self {
        let mut places = BTreeMap::new();
        for (place, row) in rows.iter().enumerate() {
            places.entry(row.id.clone()).or_insert(place);
        }
        Self(places)
    }

    /// The place of the row with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<usize> {
        self.0.get(id).copied()
    }
}
