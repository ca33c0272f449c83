//! The text of a document that readers read, each piece with its place: without code, link targets, figures and HTML.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::markdown::attributes::attributes;
use crate::markdown::emphasis::{SENTINEL, is_mark};
use crate::markdown::mark::Mark;
use crate::markdown::prepare::{Prepared, options};
use crate::model::Document;
use crate::text::Span;

/// A piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    /// Where it stands in the document's file, character by character as it is read.
    pub span: Span,
    /// Its language, where it is not the document's.
    pub language: Option<String>,
    /// Does it name a term of the glossary (`[[term]]`)? Then it cannot be changed by itself.
    pub is_reference: bool,
}

/// Options of insertions that readers read.
const READ: [&str; 3] = ["alt", "caption", "title"];

/// The text of a document. Escapes part pieces.
#[must_use]
pub fn prose(document: &Document) -> Vec<Prose> {
    let source = document.markdown();
    let prepared = Prepared::new(source);
    let mut pieces: Vec<Prose> = Vec::new();
    let mut is_verbatim = false;
    for (event, range) in Parser::new_ext(&prepared.text, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => is_verbatim = true,
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => is_verbatim = false,
            // An entity (&amp;) is no text as it stands.
            Event::Text(text) if !is_verbatim && prepared.text[range.clone()] == *text => {
                text_pieces(&prepared, source, range.start, &text, &mut pieces);
            }
            _ => {}
        }
    }
    for piece in &mut pieces {
        piece.span = piece.span.shifted(document.body.start);
    }
    pieces.sort_by_key(|piece| piece.span);
    pieces
}

/// The pieces of a text between marks, and what the marks show.
fn text_pieces(prepared: &Prepared, source: &str, start: usize, text: &str, pieces: &mut Vec<Prose>) {
    let mut from = 0;
    let plain = |from: usize, to: usize, pieces: &mut Vec<Prose>| {
        if from < to {
            let span = prepared.source(start + from, start + to);
            pieces.push(Prose { span, language: None, is_reference: false });
        }
    };
    for (at, char) in text.char_indices().filter(|(_, char)| is_mark(*char) || *char == SENTINEL) {
        plain(from, at, pieces);
        from = at + char.len_utf8();
        let Some(found) = prepared.mark(char) else { continue };
        let mut shown = |span: Span, language: Option<String>, is_reference: bool| {
            if span.start < span.end {
                pieces.push(Prose { span, language, is_reference });
            }
        };
        match &found.mark {
            Mark::Term { text: Some(text), .. } | Mark::Indexed { text, .. } => shown(*text, None, false),
            Mark::Term { name, text: None } => shown(*name, None, true),
            Mark::Foreign { text, language } => {
                shown(*text, Some(source[language.range()].to_owned()), false);
            }
            Mark::BlockStart { title, .. } => shown(*title, None, false),
            Mark::Insertion { options, .. } => {
                for option in attributes(&source[options.range()], options.start) {
                    if READ.contains(&option.name) {
                        shown(option.value_span, None, false);
                    }
                }
            }
            _ => {}
        }
    }
    plain(from, text.len(), pieces);
}
