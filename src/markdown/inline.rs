//! Text with its marks, links and code: what stands inside of paragraphs.

use std::sync::Arc;

use pulldown_cmark::{Event, LinkType};

use crate::diagnostic::Problem;
use crate::html::{Node, el, text_of};
use crate::markdown::build::{Builder, Events};
use crate::markdown::context::LinkError;
use crate::markdown::emphasis::{SENTINEL, is_mark};
use crate::markdown::ignore::without_comments;
use crate::markdown::mark::Mark;
use crate::markdown::prepare::Prepared;
use crate::markdown::rendered::{LinkUse, TermUse};
use crate::markdown::ruby::ruby;
use crate::text::{Span, nearest};

impl Builder<'_> {
    /// Text with marks in it.
    pub(super) fn text(&mut self, text: &str, prepared: &Prepared, out: &mut Vec<Node>) {
        let curled = self.quotes.map(|quotes| quotes.curl(text, last_char(out)));
        let text = curled.as_deref().unwrap_or(text);
        let mut plain = String::new();
        for char in text.chars() {
            if char == SENTINEL {
                continue;
            }
            if !is_mark(char) {
                plain.push(char);
                continue;
            }
            let Some(found) = prepared.mark(char) else { continue };
            if !plain.is_empty() {
                out.push(Node::text(std::mem::take(&mut plain)));
            }
            let node = self.mark(&found.mark.clone(), found.span);
            out.push(node);
        }
        if !plain.is_empty() {
            out.push(Node::Text(plain));
        }
    }

    /// The node of an inline mark. Marks of lines that stand inside other blocks are shown as typed.
    pub(super) fn mark(&mut self, mark: &Mark, whole: Span) -> Node {
        let start = self.context.document.body.start;
        let file = Arc::clone(self.file);
        let slice = |span: Span| file.slice(span.shifted(start));
        match mark {
            Mark::Figure(inner) => self.figure(inner.shifted(start)),
            Mark::Term { name, text } => {
                let (span, name) = (name.shifted(start), slice(*name));
                let language = self.context.setting.language;
                let glossary = &self.context.setting.site.glossary;
                let Some(term) = glossary.find(name, language) else {
                    let names = glossary
                        .terms
                        .iter()
                        .flat_map(|term| std::iter::once(term.id.as_str()).chain(term.spellings(language)));
                    let nearest = nearest(name, names);
                    self.report(span, Problem::UnknownTerm { name: name.to_owned(), nearest });
                    return Node::text(text.map_or(name, slice));
                };
                let own = glossary.terms[term].name.get(language);
                let shown = text.map_or(if name == glossary.terms[term].id { own } else { name }, slice);
                let section = self.rendered.headings.last().map(|heading| heading.id.clone());
                self.rendered.term_uses.push(TermUse { term, section });
                self.term_button(term, shown)
            }
            Mark::Ruby { base, readings } => {
                ruby(slice(*base), &readings.iter().map(|span| slice(*span)).collect::<Vec<_>>())
            }
            Mark::Indexed { text, options } => {
                self.check_index_mark(options.shifted(start));
                Node::text(slice(*text))
            }
            Mark::Foreign { text, language } => {
                el("span").attr("lang", slice(*language)).child(slice(*text)).into()
            }
            _ => Node::text(slice(whole)),
        }
    }

    pub(super) fn link(&mut self, link_type: LinkType, target: &str, nodes: Vec<Node>, span: Span) -> Node {
        let target = target.to_owned();
        let external =
            ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme));
        if external || matches!(link_type, LinkType::Email) {
            let place = self.within(span, &target);
            let href = if matches!(link_type, LinkType::Email) {
                format!("mailto:{target}")
            } else {
                target.clone()
            };
            self.rendered.links.push(LinkUse { target, href: href.clone(), span: place });
            // On paper the address stands behind the text, but not twice.
            let is_address = self.context.is_print() && matches!(link_type, LinkType::Autolink);
            let link = el("a").attr_if("class", is_address.then_some("address")).attr("href", href);
            return link.children(nodes).origin(span).into();
        }
        let place = self.within(span, &target);
        let own_anchor = target.strip_prefix('#').map(|anchor| format!("#{}", self.context.id(anchor)));
        let resolved = own_anchor.map_or_else(|| self.context.links.source(self.file.path(), &target), Ok);
        match resolved {
            Ok(href) if self.context.is_print() && !href.starts_with('#') => {
                el("span").children(nodes).into()
            }
            Ok(href) => {
                let link = LinkUse { target, href: href.clone(), span: place };
                self.rendered.links.push(link);
                let page = self.context.is_print().then(|| self.page_of(&href));
                el("a").attr("href", href).children(nodes).children(page).origin(span).into()
            }
            Err(error) => {
                self.report(place, link_problem(&target, error));
                el("span").children(nodes).into()
            }
        }
    }

    /// On paper, the page that a link leads to: empty until the booklet is printed as a PDF.
    fn page_of(&self, href: &str) -> Node {
        let words = self.context.setting.words().get("print.page_ref");
        let (before, after) = words.split_once("{n}").unwrap_or_default();
        let number = el("span").attr("data-page-of", href.trim_start_matches('#'));
        el("span").class("page-ref").child(before).child(number).child(after).into()
    }

    pub(super) fn task_mark(&self, done: bool) -> [Node; 2] {
        let words = self.context.setting.words();
        let (mark, word) = if done { ("☑", "callout.task_done") } else { ("☐", "callout.task_open") };
        [
            el("span").class("task-mark").attr("aria-hidden", "true").child(mark).into(),
            el("span").class("visually-hidden").child(words.get(word)).into(),
        ]
    }

    /// A few elements that Markdown lacks are let through without attributes; all other HTML is shown as text.
    pub(super) fn raw_html(&self, text: &str, span: Span, out: &mut Vec<Node>) {
        let text = without_comments(text);
        let tag = text.trim();
        if tag.is_empty() {
            return;
        }
        match tag {
            "<br>" | "<br/>" | "<br />" => out.push(el("br").into()),
            "<wbr>" => {}
            _ => {
                if !tag.starts_with("</") {
                    let tag = tag.lines().next().unwrap_or("").to_owned();
                    self.report(span, Problem::RawHtml { tag });
                }
                out.push(Node::text(text));
            }
        }
    }
}

/// The text of a block of HTML.
pub fn html_block(events: &mut Events<'_>) -> String {
    let mut text = String::new();
    for (event, _) in events.by_ref() {
        match event {
            Event::Html(part) | Event::Text(part) => text.push_str(&part),
            Event::End(_) => break,
            _ => {}
        }
    }
    text
}

fn link_problem(target: &str, error: LinkError) -> Problem {
    match error {
        LinkError::File { nearest } => Problem::BrokenLink { target: target.to_owned(), nearest },
        LinkError::Anchor { anchor, nearest } => {
            let target = target.split('#').next().unwrap_or(target).to_owned();
            Problem::BrokenAnchor { target, anchor, nearest }
        }
    }
}

/// The last character before the text at hand; none at the beginning of a block.
fn last_char(nodes: &[Node]) -> Option<char> {
    nodes.last().and_then(|node| text_of(std::slice::from_ref(node)).chars().next_back())
}
