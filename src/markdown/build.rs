//! Events of the parser → nodes, with sasshi's own things put back in their places.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Alignment, Event, Parser, Tag};

use crate::diagnostic::Problem;
use crate::html::{Node, el, text_of};
use crate::locale::Quotes;
use crate::markdown::as_typed::as_typed;
use crate::markdown::blocks::OpenBlock;
use crate::markdown::context::Context;
use crate::markdown::footnotes::Footnotes;
use crate::markdown::headings::{Slugs, aliases};
use crate::markdown::inline::html_block;
use crate::markdown::lines::join_lines;
use crate::markdown::mark::Mark;
use crate::markdown::prepare::{Prepared, options};
use crate::markdown::rendered::Rendered;
use crate::markdown::tables::OpenTable;
use crate::markdown::text_run::TextRun;
use crate::text::{SourceFile, Span};

/// Events with their ranges in the prepared text.
pub(super) type Events<'e> = std::iter::Peekable<std::vec::IntoIter<(Event<'e>, Range<usize>)>>;

/// Builds the nodes of one document.
pub struct Builder<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) file: &'a Arc<SourceFile>,
    pub(super) rendered: Rendered,
    pub(super) slugs: Slugs,
    pub(super) footnotes: Footnotes,
    /// Sources already named in the paragraph at hand.
    pub(super) cited: BTreeSet<usize>,
    /// Card views that carry the anchors of their rows.
    pub(super) anchored: BTreeSet<String>,
    /// The quotation marks that replace those of a typewriter, where the language has some.
    pub(super) quotes: Option<Quotes>,
    pub(super) heading_level: u8,
    pub(super) block_depth: usize,
    /// Was there an image before?
    pub(super) has_image: bool,
    ids: usize,
    tables: usize,
    charts: usize,
}

impl<'a> Builder<'a> {
    /// A builder for the document of `context`.
    pub fn new(context: &'a Context<'a>) -> Self {
        Self {
            context,
            file: &context.document.file,
            rendered: Rendered::default(),
            slugs: Slugs::default(),
            footnotes: Footnotes::default(),
            cited: BTreeSet::new(),
            anchored: BTreeSet::new(),
            quotes: context.setting.words().find("typography.quotes").and_then(Quotes::parse),
            heading_level: 1,
            block_depth: 0,
            has_image: false,
            ids: 0,
            tables: 0,
            charts: 0,
        }
    }

    /// Renders the document.
    pub fn run(mut self) -> Rendered {
        let source = self.context.document.markdown();
        let prepared = Prepared::new(source);
        for span in &prepared.reserved {
            let span = span.shifted(self.context.document.body.start);
            self.report(span, Problem::ReservedCharacter);
        }
        let events = Parser::new_ext(&prepared.text, options()).into_offset_iter();
        let mut events = as_typed(events, &prepared, source).into_iter().peekable();
        let mut nodes = self.old_anchors();
        nodes.extend(self.document(&mut events, &prepared));
        self.rendered.characters = text_of(&nodes).chars().filter(|char| !char.is_whitespace()).count();
        self.rendered.body = self.link_terms(nodes);
        self.rendered.notes = self.notes();
        self.rendered
    }

    /// Reports a problem at a span of the file.
    pub(super) fn report(&self, span: Span, problem: Problem) {
        self.context.report.at(self.file, span, problem);
    }

    /// An id for something that has no name of its own.
    pub(super) fn new_id(&mut self, kind: &str) -> String {
        self.ids += 1;
        self.context.id(&format!("{kind}-{}", self.ids))
    }

    /// The label of the next table: 表2-1. Pages without a chapter number have none.
    pub(super) fn next_table_label(&mut self) -> Option<String> {
        let chapter = self.context.chapter?;
        self.tables += 1;
        let number = format!("{chapter}-{}", self.tables);
        Some(self.context.setting.words().fill("data.table_label", &[("n", &number)]))
    }

    /// The number of the next chart: 2-1.
    pub(super) fn next_chart_number(&mut self) -> Option<String> {
        let chapter = self.context.chapter?;
        self.charts += 1;
        Some(format!("{chapter}-{}", self.charts))
    }

    fn document(&mut self, events: &mut Events<'_>, prepared: &Prepared) -> Vec<Node> {
        let mut top = Vec::new();
        let mut open: Vec<OpenBlock> = Vec::new();
        let mut table: Option<OpenTable> = None;
        while let Some((event, range)) = events.next() {
            self.cited.clear();
            let mark = lone_mark(&event, events, prepared);
            let caption = starts_with_caption(&event, events, prepared);
            if let Some(waiting) = table.take() {
                let caption = caption.then(|| {
                    let mut nodes = self.inline(events, prepared);
                    strip_caption_mark(&mut nodes);
                    nodes
                });
                let done = caption.is_some();
                let node = self.markdown_table(waiting, caption);
                target(&mut top, &mut open).push(node);
                if done {
                    continue;
                }
            }
            if let Some(mark) = mark {
                skip_paragraph(events);
                self.own_line(mark, &mut top, &mut open);
                continue;
            }
            if let Event::Start(Tag::Table(alignments)) = &event {
                table = Some(self.open_table(alignments, range, events, prepared));
                continue;
            }
            let mut nodes = Vec::new();
            self.event(event, range, events, prepared, &mut nodes);
            target(&mut top, &mut open).extend(nodes);
        }
        if let Some(waiting) = table {
            let node = self.markdown_table(waiting, None);
            target(&mut top, &mut open).push(node);
        }
        while let Some(block) = open.pop() {
            self.report(block.span, Problem::UnclosedBlock { name: block.name.clone() });
            self.block_depth -= 1;
            let node = self.block(block);
            target(&mut top, &mut open).push(node);
        }
        top
    }

    /// A line that is a block's beginning or end, or an insertion.
    fn own_line(&mut self, (mark, span): (Mark, Span), top: &mut Vec<Node>, open: &mut Vec<OpenBlock>) {
        let start = self.context.document.body.start;
        match mark {
            Mark::BlockStart { name, title } => {
                let name_span = name.shifted(start);
                let name = self.file.slice(name_span).to_owned();
                self.check_block(&name, name_span);
                let title = self.file.slice(title.shifted(start)).to_owned();
                self.block_depth += 1;
                open.push(OpenBlock { name, span: name_span, title, nodes: Vec::new() });
            }
            Mark::BlockEnd => match open.pop() {
                Some(block) => {
                    self.block_depth -= 1;
                    let node = self.block(block);
                    target(top, open).push(node);
                }
                None => self.report(span.shifted(start), Problem::StrayBlockEnd),
            },
            Mark::Insertion { name, options } => {
                let node = self.insertion(name.shifted(start), options.shifted(start));
                target(top, open).extend(node);
            }
            _ => {}
        }
    }

    /// Everything up to the end that belongs to the start just read.
    pub(super) fn inline(&mut self, events: &mut Events<'_>, prepared: &Prepared) -> Vec<Node> {
        let mut nodes = Vec::new();
        while let Some((event, range)) = events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.event(event, range, events, prepared, &mut nodes);
        }
        nodes
    }

    fn event(
        &mut self,
        event: Event<'_>,
        range: Range<usize>,
        events: &mut Events<'_>,
        prepared: &Prepared,
        out: &mut Vec<Node>,
    ) {
        let span = self.span(&range, prepared);
        match event {
            Event::Start(tag) => self.element(tag, span, events, prepared, out),
            Event::Text(text) => {
                let mut run = TextRun::default();
                run.push(&text, range, &prepared.text);
                while let Some((Event::Text(more), range)) =
                    events.next_if(|(event, _)| matches!(event, Event::Text(_)))
                {
                    run.push(&more, range, &prepared.text);
                }
                self.check_literal(&run, prepared);
                self.text(&run.text, prepared, out);
            }
            Event::Code(text) => out.push(el("code").child(text.as_ref()).into()),
            Event::SoftBreak => out.push(Node::text("\n")),
            Event::HardBreak => out.push(el("br").into()),
            Event::Rule => out.push(el("hr").into()),
            Event::FootnoteReference(name) => out.push(self.note_reference(&name)),
            Event::TaskListMarker(done) => out.extend(self.task_mark(done)),
            Event::Html(text) | Event::InlineHtml(text) => self.raw_html(&text, span, out),
            Event::InlineMath(text) | Event::DisplayMath(text) => out.push(Node::text(text.as_ref())),
            Event::End(_) => {}
        }
    }

    fn element(
        &mut self,
        tag: Tag<'_>,
        span: Span,
        events: &mut Events<'_>,
        prepared: &Prepared,
        out: &mut Vec<Node>,
    ) {
        let name = match tag {
            Tag::Heading { level, id, attrs, .. } => {
                let mut title = self.inline(events, prepared);
                join_lines(&mut title);
                let own_id = id.map(|id| id.to_string());
                let node = self.heading(level as u8, own_id, &aliases(&attrs), title, span);
                out.push(node);
                return;
            }
            Tag::FootnoteDefinition(name) => {
                let nodes = self.inline(events, prepared);
                self.note_text(&name, nodes, span);
                return;
            }
            Tag::CodeBlock(kind) => {
                out.push(self.code_block(&kind, events));
                return;
            }
            Tag::Link { link_type, dest_url, .. } => {
                let nodes = self.inline(events, prepared);
                out.push(self.link(link_type, &dest_url, nodes, span));
                return;
            }
            Tag::Image { dest_url, title, .. } => {
                let alt = text_of(&self.inline(events, prepared));
                let caption = (!title.is_empty()).then(|| vec![Node::text(title.as_ref())]);
                let place = self.within(span, &dest_url);
                out.push(self.image(&dest_url, &alt, caption, span, place));
                return;
            }
            Tag::Table(alignments) => {
                let table = self.open_table(&alignments, span.range(), events, prepared);
                out.push(self.markdown_table(table, None));
                return;
            }
            Tag::HtmlBlock => {
                let text = html_block(events);
                let mut nodes = Vec::new();
                self.raw_html(&text, span, &mut nodes);
                if !nodes.is_empty() {
                    out.push(el("p").children(nodes).into());
                }
                return;
            }
            Tag::Paragraph => "p",
            Tag::BlockQuote(_) => "blockquote",
            Tag::List(None) => "ul",
            Tag::List(Some(first)) => {
                let items = self.inline(events, prepared);
                let start = (first != 1).then(|| first.to_string());
                out.push(el("ol").attr_if("start", start).children(items).into());
                return;
            }
            Tag::Item => "li",
            Tag::Emphasis => "em",
            Tag::Strong => "strong",
            Tag::Strikethrough => "del",
            Tag::DefinitionList => "dl",
            Tag::DefinitionListTitle => "dt",
            Tag::DefinitionListDefinition => "dd",
            _ => "div",
        };
        if matches!(name, "p" | "li" | "dd") {
            self.cited.clear();
        }
        let mut children = self.inline(events, prepared);
        join_lines(&mut children);
        if name == "p" && is_lone_figure(&children) {
            out.append(&mut children);
            return;
        }
        out.push(el(name).children(children).origin(span).into());
    }

    /// Where the last `part` stands in a span.
    pub(super) fn within(&self, span: Span, part: &str) -> Span {
        match self.file.slice(span).rfind(part) {
            Some(index) => Span::new(span.start + index, span.start + index + part.len()),
            None => span,
        }
    }

    fn open_table(
        &mut self,
        alignments: &[Alignment],
        range: Range<usize>,
        events: &mut Events<'_>,
        prepared: &Prepared,
    ) -> OpenTable {
        let numeric = alignments.iter().map(|alignment| *alignment == Alignment::Right).collect();
        let mut table =
            OpenTable { head: Vec::new(), rows: Vec::new(), numeric, span: self.span(&range, prepared) };
        let first_line = self.file.slice(table.span).find('\n').unwrap_or(table.span.end - table.span.start);
        table.span = Span::new(table.span.start, table.span.start + first_line);
        let mut in_head = false;
        while let Some((event, range)) = events.next() {
            match event {
                Event::Start(Tag::TableHead) => in_head = true,
                Event::Start(Tag::TableRow) => {
                    in_head = false;
                    table.rows.push(Vec::new());
                }
                Event::Start(Tag::TableCell) => {
                    self.cited.clear();
                    let mut nodes = self.inline(events, prepared);
                    join_lines(&mut nodes);
                    if in_head {
                        table.head.push((nodes, self.span(&range, prepared)));
                    } else if let Some(row) = table.rows.last_mut() {
                        row.push(nodes);
                    }
                }
                Event::End(pulldown_cmark::TagEnd::Table) => break,
                _ => {}
            }
        }
        table
    }

    /// The place in the file of a range of the prepared text.
    pub(super) fn span(&self, range: &Range<usize>, prepared: &Prepared) -> Span {
        prepared.source(range.start, range.end).shifted(self.context.document.body.start)
    }
}

/// Where the next node goes: the innermost open block, or the page.
fn target<'n>(top: &'n mut Vec<Node>, open: &'n mut [OpenBlock]) -> &'n mut Vec<Node> {
    open.last_mut().map_or(top, |block| &mut block.nodes)
}

/// The mark of a paragraph that holds nothing else.
fn lone_mark(event: &Event<'_>, events: &mut Events<'_>, prepared: &Prepared) -> Option<(Mark, Span)> {
    if !matches!(event, Event::Start(Tag::Paragraph)) {
        return None;
    }
    let Some((Event::Text(text), _)) = events.peek() else { return None };
    let mut chars = text.chars();
    let found = prepared.mark(chars.next()?)?;
    let lone = chars.next().is_none();
    let own = matches!(found.mark, Mark::BlockStart { .. } | Mark::BlockEnd | Mark::Insertion { .. });
    (lone && own).then(|| (found.mark.clone(), found.span))
}

fn starts_with_caption(event: &Event<'_>, events: &mut Events<'_>, prepared: &Prepared) -> bool {
    matches!(event, Event::Start(Tag::Paragraph))
        && matches!(events.peek(), Some((Event::Text(text), _))
            if text.chars().next().and_then(|char| prepared.mark(char)).is_some_and(|found| found.mark == Mark::Caption))
}

fn strip_caption_mark(nodes: &mut Vec<Node>) {
    if let Some(Node::Text(text)) = nodes.first()
        && text.trim() == ":"
    {
        nodes.remove(0);
    }
}

fn skip_paragraph(events: &mut Events<'_>) {
    for (event, _) in events.by_ref() {
        if matches!(event, Event::End(_)) {
            break;
        }
    }
}

fn is_lone_figure(children: &[Node]) -> bool {
    matches!(children, [Node::Element(element)] if element.name == "figure")
}
