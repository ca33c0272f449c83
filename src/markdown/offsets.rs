//! From places in a prepared text back to places in the source.

use crate::text::Span;

/// Where a text was changed: each change replaced a source range by other text.
#[derive(Clone, Debug, Default)]
pub struct Offsets {
    changes: Vec<Change>,
}

#[derive(Clone, Copy, Debug)]
struct Change {
    /// In the prepared text.
    at: usize,
    length: usize,
    /// In the source.
    source: Span,
}

impl Offsets {
    /// Notes that `length` bytes at `at` of the prepared text stand for `source`. In order of `at`.
    pub fn push(&mut self, at: usize, length: usize, source: Span) {
        self.changes.push(Change { at, length, source });
    }

    /// The source offset of a prepared offset; inside a change, the change's beginning or end.
    pub fn source(&self, offset: usize, end: bool) -> usize {
        let index = self.changes.partition_point(|change| change.at <= offset);
        let Some(change) = index.checked_sub(1).map(|index| self.changes[index]) else { return offset };
        if offset >= change.at + change.length {
            return change.source.end + (offset - change.at - change.length);
        }
        if end && offset > change.at { change.source.end } else { change.source.start }
    }

    /// The source span of a prepared span.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let from = self.source(start, false);
        Span::new(from, self.source(end, true).max(from))
    }
}
