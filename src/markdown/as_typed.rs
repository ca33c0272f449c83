//! Code, HTML, link targets and names reach the page unparsed: marks in them are put back as typed.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag, TagEnd};

use crate::markdown::emphasis::{SENTINEL, is_mark};
use crate::markdown::prepare::Prepared;

/// Events with the source of marks in place of private characters, wherever these are not resolved.
///
/// Only text between elements keeps its private characters: the builder resolves them there.
pub fn as_typed<'e>(
    events: impl Iterator<Item = (Event<'e>, Range<usize>)>,
    prepared: &Prepared,
    source: &str,
) -> Vec<(Event<'e>, Range<usize>)> {
    let restore = |text: CowStr<'e>| restored(text, prepared, source);
    let mut is_verbatim = false;
    events
        .map(|(event, range)| {
            match &event {
                Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => is_verbatim = true,
                Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => is_verbatim = false,
                _ => {}
            }
            let event = match event {
                Event::Text(text) if is_verbatim => Event::Text(restore(text)),
                Event::Code(text) => Event::Code(restore(text)),
                Event::Html(text) => Event::Html(restore(text)),
                Event::InlineHtml(text) => Event::InlineHtml(restore(text)),
                Event::FootnoteReference(name) => Event::FootnoteReference(restore(name)),
                Event::Start(tag) => Event::Start(tag_as_typed(tag, restore)),
                other => other,
            };
            (event, range)
        })
        .collect()
}

fn tag_as_typed<'e>(tag: Tag<'e>, restore: impl Fn(CowStr<'e>) -> CowStr<'e>) -> Tag<'e> {
    match tag {
        Tag::CodeBlock(CodeBlockKind::Fenced(info)) => Tag::CodeBlock(CodeBlockKind::Fenced(restore(info))),
        Tag::FootnoteDefinition(name) => Tag::FootnoteDefinition(restore(name)),
        Tag::Heading { level, id, classes, attrs } => {
            Tag::Heading { level, id: id.map(restore), classes, attrs }
        }
        Tag::Link { link_type, dest_url, title, id } => {
            Tag::Link { link_type, dest_url: restore(dest_url), title: restore(title), id }
        }
        Tag::Image { link_type, dest_url, title, id } => {
            Tag::Image { link_type, dest_url: restore(dest_url), title: restore(title), id }
        }
        other => other,
    }
}

fn restored<'e>(text: CowStr<'e>, prepared: &Prepared, source: &str) -> CowStr<'e> {
    if !text.contains(|char| char == SENTINEL || is_mark(char)) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for char in text.chars().filter(|char| *char != SENTINEL) {
        match prepared.mark(char) {
            Some(found) => out.push_str(&source[found.span.range()]),
            None => out.push(char),
        }
    }
    out.into()
}
