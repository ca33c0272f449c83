//! `[[footnote]]`: notes that columns, rows and cells of a table refer to.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::diagnostic::Problem;
use crate::load::fields::{At, Fields};
use crate::locale::Localized;
use crate::text::{Span, nearest};

/// The notes of a table in the order of its file.
#[derive(Default)]
pub struct Footnotes {
    notes: Vec<(String, Localized, Span)>,
    used: RefCell<BTreeSet<usize>>,
}

impl Footnotes {
    /// Reads the notes.
    pub fn read(fields: &Fields<'_>) -> Self {
        let seen = RefCell::default();
        let notes = fields
            .tables("footnote")
            .iter()
            .filter_map(|fields| {
                let (id, text) = (fields.unique_id("id", &seen), fields.required_localized("text"));
                fields.finish();
                let id = id?;
                Some((id.value.to_owned(), text?, id.span))
            })
            .collect();
        Self { notes, used: RefCell::default() }
    }

    /// The index of the note with this id; an unknown id is reported.
    pub fn find(&self, fields: &Fields<'_>, id: At<&str>) -> Option<usize> {
        let found = self.notes.iter().position(|(known, ..)| known == id.value);
        if let Some(index) = found {
            self.used.borrow_mut().insert(index);
        } else {
            let nearest = nearest(id.value, self.notes.iter().map(|(known, ..)| known.as_str()));
            fields.report(id.span, Problem::UnknownTableNote { id: id.value.to_owned(), nearest });
        }
        found
    }

    /// The index of the note with this id, for rows that stand in a file of their own.
    pub fn index(&self, id: &str) -> Option<usize> {
        let found = self.notes.iter().position(|(known, ..)| known == id)?;
        self.used.borrow_mut().insert(found);
        Some(found)
    }

    /// The texts; notes that nothing refers to are reported.
    pub fn finish(self, fields: &Fields<'_>) -> Vec<Localized> {
        let used = self.used.into_inner();
        for (index, (id, _, span)) in self.notes.iter().enumerate() {
            if !used.contains(&index) {
                fields.report(*span, Problem::UnusedFootnote { name: id.clone() });
            }
        }
        self.notes.into_iter().map(|(_, text, _)| text).collect()
    }
}
