//! Reads the outline of a document in one pass over the events of the parser.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Parser, Tag, TagEnd};

use crate::markdown::attributes::attributes;
use crate::markdown::emphasis::{SENTINEL, is_mark};
use crate::markdown::headings::{Slugs, aliases, slug};
use crate::markdown::ignore::{Ignore, comments};
use crate::markdown::index_mark::{IndexMark, entry};
use crate::markdown::language_free;
use crate::markdown::mark::Mark;
use crate::markdown::outline::{Outline, OutlineHeading};
use crate::markdown::placed_text::PlacedText;
use crate::markdown::prepare::{Prepared, options};
use crate::markdown::section::{Section, Thing, ThingKind};
use crate::model::Document;
use crate::text::{Span, char_width};

/// Stands in texts where something was that is no text: a figure, code.
const GAP: &str = "\u{FFFC}";

/// The outline of a document in a language.
#[must_use]
pub fn outline(document: &Document, language: &str) -> Outline {
    let source = document.markdown();
    let prepared = Prepared::new(source);
    let mut outliner = Outliner {
        source,
        offset: document.body.start,
        own: language_free::Own { language, path: document.path() },
        prepared: &prepared,
        outline: Outline { sections: vec![Section::default()], ..Outline::default() },
        slugs: Slugs::default(),
        text: PlacedText::default(),
        heading: None,
        depth: 0,
        lists: Vec::new(),
        table: None,
        in_note: false,
        is_verbatim: false,
        names_address: false,
    };
    for (event, range) in Parser::new_ext(&prepared.text, options()).into_offset_iter() {
        outliner.event(event, range);
    }
    outliner.finish(document.body)
}

/// A heading that has begun.
struct OpenHeading {
    level: u8,
    /// The author's anchor.
    id: Option<String>,
    aliases: Vec<String>,
    title: String,
}

struct Outliner<'a> {
    source: &'a str,
    /// Where the source begins in its file.
    offset: usize,
    own: language_free::Own<'a>,
    prepared: &'a Prepared,
    outline: Outline,
    slugs: Slugs,
    /// The block at hand.
    text: PlacedText,
    /// The heading at hand.
    heading: Option<OpenHeading>,
    /// Open `:::` blocks.
    depth: usize,
    /// Open lists: their first lines and the number of their items.
    lists: Vec<(Span, usize)>,
    /// The Markdown table at hand: its first line, columns, rows.
    table: Option<(Span, usize, usize)>,
    in_note: bool,
    is_verbatim: bool,
    /// Is the text at hand an address that is shown as it is?
    names_address: bool,
}

impl Outliner<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) if !self.is_verbatim => self.words(&text, range.start),
            Event::Code(text) => {
                if let Some(heading) = &mut self.heading {
                    heading.title.push_str(&text);
                }
                self.gap(range.start);
            }
            Event::SoftBreak => {
                let is_wide = self.text.text.chars().next_back().is_some_and(|char| char_width(char) == 2);
                self.text.push(if is_wide { "" } else { " " }, self.place(&range).start);
            }
            Event::HardBreak => self.text.push(" ", self.place(&range).start),
            Event::FootnoteReference(name) => {
                self.thing(ThingKind::Footnote, name.to_string(), self.place(&range));
            }
            Event::InlineHtml(_) => self.html(range),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Heading { level, id, attrs, .. } => {
                self.close_text();
                self.outline.sections.push(Section::default());
                let (id, aliases) = (id.map(|id| id.to_string()), aliases(&attrs));
                self.heading = Some(OpenHeading { level: level as u8, id, aliases, title: String::new() });
            }
            Tag::List(_) => {
                self.close_text();
                self.lists.push((self.first_line(&range), 0));
            }
            Tag::Item => {
                self.close_text();
                if let Some((_, items)) = self.lists.last_mut() {
                    *items += 1;
                }
            }
            Tag::Table(alignments) => {
                self.close_text();
                self.table = Some((self.first_line(&range), alignments.len(), 0));
            }
            Tag::TableRow => {
                if let Some((_, _, rows)) = &mut self.table {
                    *rows += 1;
                }
            }
            Tag::FootnoteDefinition(_) => {
                self.close_text();
                self.in_note = true;
            }
            Tag::CodeBlock(_) => self.is_verbatim = true,
            Tag::HtmlBlock => {
                self.is_verbatim = true;
                self.html(range);
            }
            Tag::Link { link_type, dest_url, .. } => {
                self.names_address = matches!(link_type, LinkType::Autolink | LinkType::Email);
                let target = self.typed(&dest_url);
                let span = self.within(self.place(&range), &target);
                let target = if link_type == LinkType::Email { format!("mailto:{target}") } else { target };
                self.thing(ThingKind::Link, self.own.link(&target), span);
            }
            Tag::Image { dest_url, .. } => {
                let path = self.typed(&dest_url);
                let span = self.within(self.place(&range), &path);
                self.thing(ThingKind::Image, self.own.image(&path), span);
            }
            Tag::Paragraph | Tag::TableCell | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => {
                self.close_text();
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Heading(_) => {
                self.close_text();
                let Some(OpenHeading { level, id, aliases, title }) = self.heading.take() else { return };
                let is_written = id.is_some();
                let id = self.slugs.unique(&id.unwrap_or_else(|| slug(&title)));
                let (in_block, span) = (self.depth > 0, self.place(&range));
                self.outline.headings.push(OutlineHeading {
                    level,
                    id,
                    is_written,
                    aliases,
                    title,
                    in_block,
                    span,
                });
            }
            TagEnd::List(_) => {
                self.close_text();
                if let Some((span, items)) = self.lists.pop() {
                    self.thing(ThingKind::List, items.to_string(), span);
                }
            }
            TagEnd::Table => {
                self.close_text();
                if let Some((span, columns, rows)) = self.table.take() {
                    self.thing(ThingKind::Table, format!("{columns}×{rows}"), span);
                }
            }
            TagEnd::FootnoteDefinition => {
                self.close_text();
                self.in_note = false;
            }
            TagEnd::CodeBlock | TagEnd::HtmlBlock => self.is_verbatim = false,
            TagEnd::Link => self.names_address = false,
            TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell => self.close_text(),
            _ => {}
        }
    }

    /// Words with marks in them.
    fn words(&mut self, text: &CowStr<'_>, start: usize) {
        if let Some(heading) = &mut self.heading {
            heading.title.push_str(&self.prepared.plain(self.source, text));
        }
        if self.names_address {
            return self.gap(start);
        }
        let is_special = |char| char == SENTINEL || is_mark(char);
        let mut from = 0;
        for (at, char) in text.char_indices().filter(|(_, char)| is_special(*char)) {
            self.plain_words(&text[from..at], start + from);
            from = at + char.len_utf8();
            if let Some(found) = self.prepared.mark(char) {
                self.mark(&found.mark.clone(), found.span.shifted(self.offset));
            }
        }
        self.plain_words(&text[from..], start + from);
    }

    fn plain_words(&mut self, text: &str, at: usize) {
        if !text.is_empty() {
            let start = self.place(&(at..at + text.len())).start;
            self.text.push(text, start);
        }
    }

    fn mark(&mut self, mark: &Mark, span: Span) {
        let source = self.source;
        match mark {
            Mark::Figure(inner) => {
                let key = self.own.figure(&source[inner.range()]);
                self.thing(ThingKind::Figure, key, span);
                self.text.push(GAP, span.start);
            }
            Mark::Term { name, text } => {
                let term = (source[name.range()].to_owned(), name.shifted(self.offset));
                self.section().terms.push(term);
                self.source_words(text.unwrap_or(*name));
            }
            Mark::Ruby { base, .. } => self.source_words(*base),
            Mark::Foreign { text, .. } => self.source_words(*text),
            Mark::Indexed { text, options } => {
                self.index(*text, *options, span);
                self.source_words(*text);
            }
            Mark::BlockStart { title, .. } => {
                self.depth += 1;
                self.own_words(*title);
            }
            Mark::BlockEnd => self.depth = self.depth.saturating_sub(1),
            Mark::Insertion { name, options } => self.insertion(&source[name.range()], *options, span),
            Mark::Caption => {}
        }
    }

    /// An entry of the index belongs to the heading that it stands in or under.
    fn index(&mut self, text: Span, options: Span, whole: Span) {
        let count = self.outline.headings.len();
        let heading = match self.heading {
            Some(_) => Some(count),
            None if self.in_note => None,
            None => count.checked_sub(1),
        };
        let entry = entry(self.source, text, options, self.offset);
        self.outline.index.push(IndexMark { entry, heading, whole, text: text.shifted(self.offset) });
    }

    fn insertion(&mut self, name: &str, options: Span, span: Span) {
        let source = self.source;
        let options = attributes(&source[options.range()], options.start);
        let first = options.iter().find(|option| option.name.is_empty()).map_or("", |option| option.value);
        if options.iter().any(|option| option.name == "view" && option.value == "cards") && !first.is_empty()
        {
            self.outline.cards.push(first.to_owned());
        }
        for option in options.iter().filter(|option| matches!(option.name, "alt" | "caption")) {
            let start =
                option.value_span.start + source[option.value_span.range()].find(option.value).unwrap_or(0);
            self.own_words(Span::new(start, start + option.value.len()));
        }
        let (kind, key) = match name {
            "table" => (ThingKind::Table, self.own.table(first, &options)),
            "chart" => (ThingKind::Chart, self.own.table(first, &options)),
            "figure" => (ThingKind::Image, self.own.image(first)),
            _ => return,
        };
        self.thing(kind, key, span);
    }

    /// Words of the source that belong to the block at hand.
    fn source_words(&mut self, span: Span) {
        self.text.push(&self.source[span.range()], self.offset + span.start);
    }

    /// Words of the source that are a block of their own.
    fn own_words(&mut self, span: Span) {
        self.close_text();
        self.source_words(span);
        self.close_text();
    }

    fn html(&mut self, range: Range<usize>) {
        let span = self.place(&range);
        let text = &self.source[span.start - self.offset..span.end - self.offset];
        for (start, end) in comments(text) {
            self.outline.comments.push(Span::new(start, end).shifted(span.start));
        }
        // The scope is known at the end: here it is the index of the section.
        let section = self.outline.sections.len() - 1;
        let ignores = Ignore::read(text, span.start).into_iter();
        self.outline
            .ignores
            .extend(ignores.map(|ignore| Ignore { scope: Span::new(section, section), ..ignore }));
    }

    fn gap(&mut self, at: usize) {
        let start = self.place(&(at..at)).start;
        self.text.push(GAP, start);
    }

    fn close_text(&mut self) {
        let text = std::mem::take(&mut self.text);
        if !text.text.trim().is_empty() {
            self.section().texts.push(text);
        }
    }

    fn thing(&mut self, kind: ThingKind, key: String, span: Span) {
        self.section().things.push(Thing { kind, key, span });
    }

    fn section(&mut self) -> &mut Section {
        let Outline { sections, notes, .. } = &mut self.outline;
        if self.in_note { notes } else { sections.last_mut().unwrap_or(notes) }
    }

    /// The place in the file of a range of the prepared text.
    fn place(&self, range: &Range<usize>) -> Span {
        self.prepared.source(range.start, range.end).shifted(self.offset)
    }

    fn first_line(&self, range: &Range<usize>) -> Span {
        let span = self.place(range);
        let text = &self.source[span.start - self.offset..span.end - self.offset];
        Span::new(span.start, span.start + text.find('\n').unwrap_or(text.len()))
    }

    /// Where the last `part` stands in a span.
    fn within(&self, span: Span, part: &str) -> Span {
        let text = &self.source[span.start - self.offset..span.end - self.offset];
        text.rfind(part).map_or(span, |at| Span::new(at, at + part.len()).shifted(span.start))
    }

    /// An address as the author typed it.
    fn typed(&self, address: &str) -> String {
        let mut typed = String::new();
        for char in address.chars().filter(|char| *char != SENTINEL) {
            match self.prepared.mark(char) {
                Some(found) => typed.push_str(&self.source[found.span.range()]),
                None => typed.push(char),
            }
        }
        typed
    }

    fn finish(mut self, body: Span) -> Outline {
        self.close_text();
        let starts: Vec<usize> = self.outline.headings.iter().map(|heading| heading.span.start).collect();
        for ignore in &mut self.outline.ignores {
            let section = ignore.scope.start;
            ignore.scope = match section.checked_sub(1) {
                None => Span::new(0, body.end),
                Some(heading) => Span::new(
                    starts.get(heading).copied().unwrap_or(body.end),
                    starts.get(section).copied().unwrap_or(body.end),
                ),
            };
        }
        self.outline
    }
}
