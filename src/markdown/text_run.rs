//! Text of several events in a row: what is left of markup in it was most often not meant.

use std::ops::Range;

use crate::diagnostic::Problem;
use crate::markdown::build::Builder;
use crate::markdown::emphasis::is_wide;
use crate::markdown::prepare::Prepared;

/// Text of several events in a row, and where each of them stands.
#[derive(Default)]
pub struct TextRun {
    /// The text.
    pub text: String,
    /// The same length, with escaped characters hidden: what is left of markup was not meant.
    unescaped: String,
    pieces: Vec<(usize, usize)>,
}

impl TextRun {
    /// Adds the text of an event.
    pub fn push(&mut self, text: &str, range: Range<usize>, prepared: &str) {
        self.pieces.push((self.text.len(), range.start));
        self.text.push_str(text);
        let escaped = prepared[..range.start].ends_with('\\');
        let hidden = text.chars().next().filter(|_| escaped).map_or(0, char::len_utf8);
        self.unescaped.push_str(&" ".repeat(hidden));
        self.unescaped.push_str(&text[hidden..]);
    }

    /// The place in the prepared text of a place in this one.
    fn offset(&self, at: usize) -> usize {
        let piece = self.pieces.iter().rev().find(|(start, _)| *start <= at);
        piece.map_or(at, |(start, offset)| offset + at - start)
    }
}

impl Builder<'_> {
    /// Marks of emphasis and notes that stayed text.
    pub(super) fn check_literal(&self, run: &TextRun, prepared: &Prepared) {
        let text = run.unescaped.as_str();
        let span = |at: usize, length: usize| self.span(&(run.offset(at)..run.offset(at) + length), prepared);
        for mark in ["**", "~~"] {
            if let Some(at) = text.find(mark) {
                self.report(span(at, mark.len()), Problem::LiteralMarkup { text: mark.to_owned() });
            }
        }
        if let Some(at) = text.find("[^")
            && let Some(end) = text[at..].find(']')
        {
            let name = text[at + 2..at + end].to_owned();
            self.report(span(at, end + 1), Problem::UnknownFootnote { name });
        }
        if let Some(at) = text.find('_') {
            let before = text[..at].chars().next_back();
            let after = text[at..].trim_start_matches('_').chars().next();
            let run = text[at..].bytes().take_while(|byte| *byte == b'_').count();
            let closes = text[at + run..].contains(&"_".repeat(run));
            if closes && (before.is_some_and(is_wide) || after.is_some_and(is_wide)) {
                self.report(span(at, run), Problem::UnderscoreEmphasis);
            }
        }
    }
}
