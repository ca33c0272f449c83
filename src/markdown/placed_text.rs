//! A text made of several pieces of a file, which knows where each of them stands.

use std::ops::Range;

use crate::text::Span;

/// The words of a paragraph, a cell, a heading: without markup, and with their places.
#[derive(Clone, Debug, Default)]
pub struct PlacedText {
    /// The words.
    pub text: String,
    /// Where a piece begins, in the text and in the file.
    pieces: Vec<(usize, usize)>,
}

impl PlacedText {
    /// Adds a piece that stands at `offset` of the file.
    pub fn push(&mut self, text: &str, offset: usize) {
        let start = self.text.len();
        let follows = self.pieces.last().is_some_and(|(from, at)| at + (start - from) == offset);
        if !follows {
            self.pieces.push((start, offset));
        }
        self.text.push_str(text);
    }

    /// The place in the file of a range of the text.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        let start = self.offset(range.start);
        let end = range.end.checked_sub(1).map_or(start, |last| self.offset(last) + 1);
        Span::new(start, end.max(start))
    }

    fn offset(&self, at: usize) -> usize {
        let index = self.pieces.partition_point(|(from, _)| *from <= at);
        index.checked_sub(1).map_or(at, |index| self.pieces[index].1 + at - self.pieces[index].0)
    }
}
