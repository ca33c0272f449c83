//! What stands in a line of text.

use crate::html::{PartKind, Role, role, unescape};
use crate::twin::line::{Emphasis, Line};
use crate::twin::walk::Walk;

impl Walk<'_> {
    /// The children of a node, as text in a line.
    pub(super) fn inline_children(&self, index: usize, line: &mut Line) {
        for child in self.tree.children(index) {
            self.inline(child, line);
        }
    }

    /// A node as text in a line. Blocks are set apart by spaces.
    pub(super) fn inline(&self, index: usize, line: &mut Line) {
        match role(self.tree, index) {
            Role::Nothing => {}
            Role::Inline => match self.tree.part(index).kind {
                PartKind::Text(text) => line.text(&unescape(text)),
                PartKind::Element(name, _) => self.element(index, name, line),
            },
            Role::Drawing => {
                let (title, description) = self.drawing(index);
                line.space();
                line.text(&title);
                line.space();
                line.text(&description);
                line.space();
            }
            _ => {
                line.space();
                self.inline_children(index, line);
                line.space();
            }
        }
    }

    /// The children of a node as strong text.
    pub(super) fn strong_children(&self, index: usize, line: &mut Line) {
        let stretch = line.open(Emphasis::Strong);
        self.inline_children(index, line);
        line.close(stretch);
    }

    /// Title and description of a drawing.
    pub(super) fn drawing(&self, index: usize) -> (String, String) {
        let end = self.tree.part(index).end;
        let text = |name: &str| {
            let found = self.tree.find(index + 1, end, name)?;
            match self.tree.part(found + 1).kind {
                PartKind::Text(text) if found + 1 < self.tree.part(found).end => {
                    Some(unescape(text).into_owned())
                }
                _ => None,
            }
        };
        (text("title").unwrap_or_default(), text("desc").unwrap_or_default())
    }

    fn element(&self, index: usize, name: &str, line: &mut Line) {
        let emphasis = match name {
            "strong" | "b" => Emphasis::Strong,
            "em" | "i" => Emphasis::Stressed,
            "del" | "s" => Emphasis::Deleted,
            _ => return self.plain_element(index, name, line),
        };
        let stretch = line.open(emphasis);
        self.inline_children(index, line);
        line.close(stretch);
    }

    fn plain_element(&self, index: usize, name: &str, line: &mut Line) {
        match name {
            "a" => self.anchor(index, line),
            "br" => line.line_break(),
            "code" => line.code(&code(&self.raw_text(index))),
            "img" => {
                let (alt, source) = (self.attribute(index, "alt"), self.attribute(index, "src"));
                line.raw("![");
                line.text(&alt);
                line.end(&format!("]({})", destination(&(self.link)(&source))));
            }
            // The reading in brackets behind what it is the reading of.
            "rt" => {
                line.raw("（");
                self.inline_children(index, line);
                line.end("）");
            }
            "sup" | "sub" if !self.is_reference(index) => {
                line.raw(&format!("<{name}>"));
                self.inline_children(index, line);
                line.end(&format!("</{name}>"));
            }
            _ => self.inline_children(index, line),
        }
    }

    fn anchor(&self, index: usize, line: &mut Line) {
        let Some(href) = self.tree.get(index, "href") else { return self.inline_children(index, line) };
        let href = unescape(href);
        if let Some(note) = href.strip_prefix('#').filter(|id| self.notes.contains(id)) {
            // A link that only says that there is a note is one in Markdown too; others keep their words.
            if !self.is_mark(index) {
                self.inline_children(index, line);
            }
            line.no_space();
            return line.raw(&format!("[^{note}]"));
        }
        line.raw("[");
        self.inline_children(index, line);
        line.end(&format!("]({})", destination(&(self.link)(&href))));
    }

    /// Does an element hold a reference to a note and nothing else?
    fn is_reference(&self, index: usize) -> bool {
        let mut children = self.tree.children(index);
        let only = children.next().filter(|_| children.next().is_none());
        only.and_then(|child| self.tree.get(child, "href")?.strip_prefix('#'))
            .is_some_and(|id| self.notes.contains(id))
    }

    /// Is a link to a note its mark alone? Then it says for those who hear it what it leads to.
    fn is_mark(&self, index: usize) -> bool {
        self.tree.get(index, "role") == Some("doc-noteref") || self.tree.get(index, "aria-label").is_some()
    }

    /// All text of a node as it is written.
    pub(super) fn raw_text(&self, index: usize) -> String {
        let mut text = String::new();
        for part in index..self.tree.part(index).end {
            if let PartKind::Text(piece) = self.tree.part(part).kind {
                text.push_str(&unescape(piece));
            }
        }
        text
    }

    fn attribute(&self, index: usize, name: &str) -> String {
        unescape(self.tree.get(index, name).unwrap_or_default()).into_owned()
    }
}

/// Code in a line: between as many marks as are not in it.
fn code(text: &str) -> String {
    let text = text.replace('\n', " ");
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`')
        || text.ends_with('`')
        || (text.starts_with(' ') && text.ends_with(' ') && !text.trim().is_empty())
    {
        " "
    } else {
        ""
    };
    if text.is_empty() { String::new() } else { format!("{fence}{space}{text}{space}{fence}") }
}

/// An address as the destination of a link.
fn destination(href: &str) -> String {
    if href.contains([' ', '(', ')', '<', '>', '\\']) || href.is_empty() {
        let escaped = href.replace('\\', "\\\\").replace('<', "\\<").replace('>', "\\>");
        return format!("<{escaped}>");
    }
    href.to_owned()
}
