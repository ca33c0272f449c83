//! What stands below each other.

use crate::html::{Role, role, unescape};
use crate::twin::line::{Emphasis, Line};
use crate::twin::walk::Walk;

impl Walk<'_> {
    /// The nodes between two places. Lines of text between blocks are paragraphs.
    pub(super) fn blocks(&mut self, from: usize, to: usize) {
        let tree = self.tree;
        let mut line = Line::default();
        for index in tree.between(from, to) {
            match role(tree, index) {
                Role::Nothing => {}
                Role::Inline => self.inline(index, &mut line),
                role => {
                    self.end(&mut line);
                    self.block(index, role);
                }
            }
        }
        self.end(&mut line);
    }

    /// The children of a node.
    pub(super) fn children(&mut self, index: usize) {
        self.blocks(index + 1, self.tree.part(index).end);
    }

    fn end(&mut self, line: &mut Line) {
        if !line.is_empty() {
            self.out.paragraph(&std::mem::take(line).finish());
        }
    }

    fn block(&mut self, index: usize, role: Role) {
        match role {
            Role::Nothing | Role::Inline => {}
            Role::Group => self.children(index),
            Role::Paragraph => {
                let mut line = Line::default();
                self.inline_children(index, &mut line);
                self.out.paragraph(&line.finish());
            }
            Role::Heading(level) => {
                if self.title != Some(index) {
                    let mut line = Line::default();
                    self.inline_children(index, &mut line);
                    self.out.heading(level, &line.finish());
                }
            }
            Role::List => self.list(index),
            Role::Definitions => self.definitions(index),
            Role::Table => self.table(index),
            Role::Quote => self.set_apart(|walk| walk.children(index)),
            Role::Note => self.set_apart(|walk| walk.note(index)),
            Role::Title => self.title_line(index),
            Role::Code => self.code(index),
            Role::Drawing => self.drawing_block(index),
            Role::Rule => self.out.lines(["---"]),
        }
    }

    /// A line in strong text.
    pub(super) fn title_line(&mut self, index: usize) {
        let mut line = Line::default();
        self.strong_children(index, &mut line);
        self.out.paragraph(&line.finish());
    }

    /// As a quotation.
    fn set_apart(&mut self, write: impl FnOnce(&mut Self)) {
        let mut inner = std::mem::take(&mut self.out);
        inner.inside("> ", |out| {
            self.out = std::mem::take(out);
            write(self);
            *out = std::mem::take(&mut self.out);
        });
        self.out = inner;
    }

    /// A note: what it is labelled by is its title.
    fn note(&mut self, index: usize) {
        let tree = self.tree;
        let label = tree.get(index, "aria-labelledby");
        let is_title = |child: usize| label.is_some() && tree.get(child, "id") == label;
        let title = tree.children(index).find(|child| is_title(*child));
        let Some(title) = title else { return self.children(index) };
        self.blocks(index + 1, title);
        self.title_line(title);
        self.blocks(tree.part(title).end, tree.part(index).end);
    }

    fn code(&mut self, index: usize) {
        let text = self.raw_text(index);
        let code = self.tree.find(index + 1, self.tree.part(index).end, "code");
        let class = code.and_then(|code| self.tree.get(code, "class")).map(unescape).unwrap_or_default();
        let language = class.split(' ').find_map(|class| class.strip_prefix("language-")).unwrap_or_default();
        let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat((longest + 1).max(3));
        let first = format!("{fence}{language}");
        let lines = std::iter::once(first.as_str()).chain(text.lines()).chain([fence.as_str()]);
        self.out.lines(lines);
    }

    fn drawing_block(&mut self, index: usize) {
        let (title, description) = self.drawing(index);
        let mut line = Line::default();
        let stretch = line.open(Emphasis::Stressed);
        line.text(&title);
        line.close(stretch);
        if !description.is_empty() {
            line.line_break();
            line.text(&description);
        }
        self.out.paragraph(&line.finish());
    }
}
