//! The text of a document that readers read, each piece with its place: without code, link targets, figures and HTML.

use std::borrow::Cow;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use crate::markdown::attributes::attributes;
use crate::markdown::emphasis::{SENTINEL, is_mark};
use crate::markdown::link_text::LinkText;
use crate::markdown::mark::Mark;
use crate::markdown::near::{Near, near};
use crate::markdown::prepare::{Prepared, code_ranges, options};
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

/// What there is to read in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Its text, in pieces. Escapes part pieces.
    pub prose: Vec<Prose>,
    /// Its links.
    pub links: Vec<LinkText>,
    /// What is near to Markdown and is none.
    pub near: Vec<Near>,
}

/// Reads a document.
#[must_use]
pub fn reading(document: &Document) -> Reading {
    let source = document.markdown();
    let prepared = Prepared::new(source);
    let code = code_ranges(source);
    let mut pieces: Vec<Prose> = Vec::new();
    let mut links = Vec::new();
    let mut link: Option<LinkText> = None;
    let mut near_ones = Vec::new();
    let mut is_verbatim = false;
    // <https://www.example.jp/>: what is shown is the address itself.
    let mut is_address = false;
    for (event, range) in Parser::new_ext(&prepared.text, options()).into_offset_iter() {
        if let (Some(link), Event::Text(text) | Event::Code(text)) = (&mut link, &event) {
            link.text.push_str(&prepared.plain(source, text));
        }
        match event {
            Event::Start(Tag::Paragraph) => {
                let span = prepared.source(range.start, range.end);
                near(&without_code(source, span, &code), span.start, &mut near_ones);
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                is_address = matches!(link_type, LinkType::Autolink | LinkType::Email);
                let span = prepared.source(range.start, range.end);
                let target = prepared.plain(source, &dest_url);
                let at =
                    source.get(span.range()).and_then(|link| link.rfind(&target)).map(|at| span.start + at);
                let target_span = at.map_or(span, |at| Span::new(at, at + target.len()));
                link = Some(LinkText { text: String::new(), target, span, target_span });
            }
            Event::End(TagEnd::Link) => {
                is_address = false;
                links.extend(link.take());
            }
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => is_verbatim = true,
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => is_verbatim = false,
            // An entity (&amp;) is no text as it stands.
            Event::Text(text) if !is_verbatim && !is_address && prepared.text[range.clone()] == *text => {
                text_pieces(&prepared, source, range.start, &text, &mut pieces);
            }
            _ => {}
        }
    }
    let start = document.body.start;
    for piece in &mut pieces {
        piece.span = piece.span.shifted(start);
    }
    for link in &mut links {
        (link.span, link.target_span) = (link.span.shifted(start), link.target_span.shifted(start));
    }
    for near in &mut near_ones {
        near.span = near.span.shifted(start);
    }
    pieces.sort_by_key(|piece| piece.span);
    Reading { prose: pieces, links, near: near_ones }
}

/// A part of a text with letters in place of its code.
fn without_code<'a>(source: &'a str, part: Span, code: &[Span]) -> Cow<'a, str> {
    // The end of a text may have been moved by what was put before it.
    let part = Span::new(part.start, part.end.min(source.len()));
    let mut text = Cow::Borrowed(source.get(part.range()).unwrap_or(""));
    let is_within = |span: &&Span| part.start <= span.start && span.end <= part.start + text.len();
    for span in code.iter().filter(is_within).copied().collect::<Vec<_>>() {
        let range = span.start - part.start..span.end - part.start;
        text.to_mut().replace_range(range.clone(), &"x".repeat(range.len()));
    }
    text
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
