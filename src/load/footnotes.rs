//! `[[footnote]]`: notes that columns, rows and cells of a table refer to.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::diagnostic::Problem;
use crate::load::fields::{At, Fields};
use crate::model::Footnote;
use crate::text::{Span, nearest};

/// The notes of a table in the order of its file.
#[derive(Default)]
pub struct Footnotes {
    notes: Vec<Footnote>,
    spans: Vec<Span>,
    used: RefCell<BTreeSet<usize>>,
}

impl Footnotes {
    /// Reads the notes.
    pub fn read(fields: &Fields<'_>) -> Self {
        let seen = RefCell::default();
        let (notes, spans) = fields
            .tables("footnote")
            .iter()
            .filter_map(|fields| {
                let (id, text) = (fields.unique_id("id", &seen), fields.required_localized("text"));
                fields.finish();
                let id = id?;
                Some((Footnote { id: id.value.to_owned(), text: text? }, id.span))
            })
            .unzip();
        Self { notes, spans, used: RefCell::default() }
    }

    /// The index of the note with this id; an unknown id is reported.
    pub fn find(&self, fields: &Fields<'_>, id: At<&str>) -> Option<usize> {
        let found = self.notes.iter().position(|known| known.id == id.value);
        if let Some(index) = found {
            self.mark(index);
        } else {
            let nearest = nearest(id.value, self.notes.iter().map(|known| known.id.as_str()));
            fields.report(id.span, Problem::UnknownTableNote { id: id.value.to_owned(), nearest });
        }
        found
    }

    /// All of them.
    pub fn all(&self) -> &[Footnote] {
        &self.notes
    }

    /// Notes that something refers to the note with this index.
    pub fn mark(&self, index: usize) {
        self.used.borrow_mut().insert(index);
    }

    /// The notes; those that nothing refers to are reported.
    pub fn finish(self, fields: &Fields<'_>) -> Vec<Footnote> {
        let used = self.used.into_inner();
        for (index, (note, span)) in self.notes.iter().zip(&self.spans).enumerate() {
            if !used.contains(&index) {
                fields.report(*span, Problem::UnusedFootnote { name: note.id.clone() });
            }
        }
        self.notes
    }
}
