//! Makes plain `CommonMark` of a chapter's text: own markup becomes private characters, kept in a list.

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::markdown::emphasis::{self, SENTINEL, is_mark};
use crate::markdown::mark::{self, Found, Mark};
use crate::markdown::offsets::Offsets;
use crate::text::Span;

/// A text ready for the parser.
#[derive(Debug, Default)]
pub struct Prepared {
    /// `CommonMark` with private characters.
    pub text: String,
    /// What they stand for, by number.
    pub marks: Vec<Found>,
    /// Characters of the author's that cannot be used (private ones).
    pub reserved: Vec<Span>,
    own: Offsets,
    sentinels: Offsets,
}

/// The extensions that chapters are written with.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_TASKLISTS
}

impl Prepared {
    /// Prepares `source`.
    pub fn new(source: &str) -> Self {
        let mut prepared = Self::default();
        for (index, char) in source.char_indices().filter(|(_, char)| is_mark(*char) || *char == SENTINEL) {
            prepared.reserved.push(Span::new(index, index + char.len_utf8()));
        }
        if !prepared.reserved.is_empty() {
            return prepared;
        }
        let text = prepared.hold_marks(source);
        prepared.text = if emphasis::is_needed(&text) {
            let protected = code_ranges(&text);
            emphasis::prepare(&text, &protected, &mut prepared.sentinels)
        } else {
            text
        };
        prepared
    }

    /// The source span of a span of the prepared text.
    pub fn source(&self, start: usize, end: usize) -> Span {
        let middle = self.sentinels.span(start, end);
        self.own.span(middle.start, middle.end)
    }

    /// The mark that a private character stands for.
    pub fn mark(&self, char: char) -> Option<&Found> {
        (u32::from(char)).checked_sub(FIRST).and_then(|index| self.marks.get(index as usize))
    }

    fn hold_marks(&mut self, source: &str) -> String {
        let protected = code_ranges(source);
        let mut guard = protected.iter().peekable();
        let mut out = String::with_capacity(source.len());
        let mut start = 0;
        let mut after_table = false;
        for line in source.split_inclusive('\n') {
            let end = start + line.trim_end_matches('\n').len();
            while guard.next_if(|span| span.end <= start).is_some() {}
            let in_code =
                guard.peek().is_some_and(|span| span.start <= start && span.end >= end && end > start);
            if in_code {
                out.push_str(line);
                after_table = false;
            } else {
                if let Some(found) = mark::line(source, start, end) {
                    out.push('\n');
                    self.hold(found, &mut out);
                    out.push('\n');
                    start += line.len();
                    if line.ends_with('\n') {
                        self.own.push(out.len(), 1, Span::new(start, start));
                        out.push('\n');
                    }
                    after_table = false;
                    continue;
                }
                let mut from = start;
                if after_table && line.starts_with(": ") {
                    self.hold(Found { mark: Mark::Caption, span: Span::new(start, start + 2) }, &mut out);
                    from += 2;
                }
                self.hold_inline(source, from, end, &protected, &mut out);
                if line.ends_with('\n') {
                    out.push('\n');
                }
                after_table = line.starts_with('|') || (after_table && line.trim().is_empty());
            }
            start += line.len();
        }
        out
    }

    /// Copies `source[from..end]` with its inline marks held aside.
    fn hold_inline(&mut self, source: &str, from: usize, end: usize, protected: &[Span], out: &mut String) {
        let mut at = from;
        let mut copied = from;
        while let Some(index) = source[at..end].find(['{', '[', '\\']).map(|index| at + index) {
            if source.as_bytes()[index] == b'\\' {
                at = next_char(source, index + 1).min(end);
                continue;
            }
            let code = protected.iter().find(|span| span.start <= index && index < span.end);
            if let Some(span) = code {
                at = span.end.min(end);
                continue;
            }
            match mark::inline(source, index).filter(|found| found.span.end <= end) {
                Some(found) => {
                    out.push_str(&source[copied..index]);
                    at = found.span.end;
                    copied = at;
                    self.hold(found, out);
                }
                None => at = index + 1,
            }
        }
        out.push_str(&source[copied..end]);
    }

    fn hold(&mut self, found: Found, out: &mut String) {
        let index = u32::try_from(self.marks.len()).unwrap_or(0);
        let char = char::from_u32(FIRST + index).unwrap_or(SENTINEL);
        self.own.push(out.len(), char.len_utf8(), found.span);
        out.push(char);
        self.marks.push(found);
    }
}

const FIRST: u32 = 0xF0000;

fn next_char(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(at, |char| at + char.len_utf8())
}

/// Where code stands in Markdown, in order: nothing in it is markup.
#[must_use]
pub fn code_ranges(text: &str) -> Vec<Span> {
    if !text.contains('`') && !text.contains("\n    ") && !text.contains("\n\t") && !text.contains("~~~") {
        return Vec::new();
    }
    let mut ranges: Vec<Span> = Parser::new_ext(text, options())
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))))
        .map(|(_, range)| Span::from(range))
        .collect();
    ranges.sort();
    ranges
}

impl Prepared {
    /// A piece of prepared text as a reader would see it, without figures resolved: for outlines.
    pub fn plain(&self, source: &str, text: &str) -> String {
        let mut out = String::new();
        for char in text.chars().filter(|char| *char != SENTINEL) {
            match self.mark(char).map(|found| (&found.mark, found.span)) {
                None => out.push(char),
                Some((Mark::Ruby { base, .. }, _)) => out.push_str(&source[base.range()]),
                Some((Mark::Term { name, text }, _)) => out.push_str(&source[text.unwrap_or(*name).range()]),
                Some((Mark::Foreign { text, .. } | Mark::Indexed { text, .. }, _)) => {
                    out.push_str(&source[text.range()]);
                }
                Some((_, span)) => out.push_str(&source[span.range()]),
            }
        }
        out
    }
}
