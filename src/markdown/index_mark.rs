//! `[豊中市]{index reading=とよなかし}`: a name that the index of the site lists, with the section that it stands in.

use crate::diagnostic::Problem;
use crate::locale::is_kana;
use crate::markdown::attributes::attributes;
use crate::markdown::build::Builder;
use crate::markdown::outline::Outline;
use crate::model::{Document, IndexEntry};
use crate::text::{Span, nearest};

/// The options of the mark: what the index calls it, and how that is read.
const OPTIONS: [&str; 2] = ["name", "reading"];

/// An entry, and the heading above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexMark {
    /// The entry.
    pub entry: IndexEntry,
    /// Index of the heading in the outline; none above the first and in footnotes.
    pub heading: Option<usize>,
    /// All of it.
    pub whole: Span,
    /// The text that readers see.
    pub text: Span,
}

/// The entry of a mark: `text` and `options` stand in `source`, which begins at `start` of its file.
pub fn entry(source: &str, text: Span, options: Span, start: usize) -> IndexEntry {
    let mut entry =
        IndexEntry { name: source[text.range()].to_owned(), reading: None, span: text.shifted(start) };
    for option in attributes(&source[options.range()], options.start) {
        match option.name {
            "name" if !option.value.is_empty() => {
                option.value.clone_into(&mut entry.name);
                entry.span = option.value_span.shifted(start);
            }
            "reading" => entry.reading = Some(option.value.to_owned()),
            _ => {}
        }
    }
    entry
}

/// A piece of a document as it is without its marks: to mark a name changes no word.
#[must_use]
pub fn without_marks(document: &Document, outline: &Outline, piece: Span) -> String {
    let mut text = String::new();
    let mut from = piece.start;
    for mark in
        outline.index.iter().filter(|mark| piece.start <= mark.whole.start && mark.whole.end <= piece.end)
    {
        text.push_str(document.file.slice(Span::new(from, mark.whole.start)));
        text.push_str(document.file.slice(mark.text));
        from = mark.whole.end;
    }
    text + document.file.slice(Span::new(from, piece.end))
}

impl Builder<'_> {
    /// Reports options that a mark does not have, and readings that are none.
    pub(super) fn check_index_mark(&self, options: Span) {
        for option in attributes(self.file.slice(options), options.start) {
            let name = if option.name.is_empty() { option.value } else { option.name };
            if !OPTIONS.contains(&option.name) {
                let nearest = nearest(name, OPTIONS);
                let problem = Problem::UnknownOption {
                    option: name.to_owned(),
                    directive: "{index}".to_owned(),
                    nearest,
                };
                self.report(option.name_span, problem);
            } else if option.name == "reading" && !is_kana(option.value) {
                let problem = Problem::ReadingNotKana { reading: option.value.to_owned() };
                self.report(option.value_span, problem);
            }
        }
    }
}
