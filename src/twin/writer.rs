//! Blocks as lines: what they stand in (quotations, items), and the blank lines between them.

use crate::twin::escape::guarded;

/// The text in the making.
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
    /// What stands before every line.
    prefix: String,
    /// What stands before the next line instead: the mark of an item that has just begun.
    first: Option<String>,
    /// Something stands before the next block in what it stands in.
    follows: bool,
    /// No blank lines between blocks.
    tight: bool,
    /// The mark of the list that has just ended here.
    ended: Option<char>,
}

impl Writer {
    /// A writer that goes on behind `out`.
    pub fn new(out: String) -> Self {
        Self { out, ..Self::default() }
    }

    /// The text.
    pub fn finish(self) -> String {
        self.out
    }

    /// A paragraph. Its breaks stay.
    pub fn paragraph(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.begin();
        let mut lines = text.split('\n').peekable();
        while let Some(line) = lines.next() {
            let guarded = guarded(line);
            let line = guarded.as_deref().unwrap_or(line);
            self.line(line, if lines.peek().is_some() { "\\" } else { "" });
        }
    }

    /// A heading.
    pub fn heading(&mut self, level: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        self.begin();
        let marks = &"######"[..level.clamp(1, 6)];
        let text = text.replace('\n', " ");
        // Marks at the end of a heading are no part of it.
        let ends_in_mark = text.ends_with('#');
        let text = if ends_in_mark { format!("{}\\#", &text[..text.len() - 1]) } else { text };
        self.line(&format!("{marks} {text}"), "");
    }

    /// Lines as they are, as one block.
    pub fn lines<'l>(&mut self, lines: impl IntoIterator<Item = &'l str>) {
        self.begin();
        for line in lines {
            self.line(line, "");
        }
    }

    /// What `write` writes, each line behind `mark`: `> `.
    pub fn inside(&mut self, mark: &str, write: impl FnOnce(&mut Self)) {
        self.begin();
        self.nested(mark, mark, false, write);
    }

    /// An item behind its mark, its other lines behind `others`; the first of a list stands apart from what
    /// is before the list. Of a tight list nothing is set apart by blank lines.
    pub fn item(
        &mut self,
        mark: &str,
        others: &str,
        tight: bool,
        is_first: bool,
        write: impl FnOnce(&mut Self),
    ) {
        if is_first || !tight {
            self.begin();
        }
        self.nested(mark, others, tight, write);
    }

    /// The mark for a list that begins here: another one than that of a list that has just ended.
    pub const fn list_mark(&self, marks: [char; 2]) -> char {
        match self.ended {
            Some(mark) if mark == marks[0] => marks[1],
            _ => marks[0],
        }
    }

    /// A list has ended.
    pub const fn end_list(&mut self, mark: char) {
        self.ended = Some(mark);
    }

    fn nested(&mut self, first: &str, others: &str, tight: bool, write: impl FnOnce(&mut Self)) {
        let length = self.prefix.len();
        let begins = self.first.take().unwrap_or_else(|| self.prefix.clone());
        self.first = Some(begins + first);
        self.prefix.push_str(others);
        let outer = std::mem::replace(&mut self.tight, tight);
        self.follows = false;
        self.ended = None;
        write(self);
        if let Some(first) = self.first.take() {
            self.out.push_str(first.trim_end());
            self.out.push('\n');
        }
        self.tight = outer;
        self.prefix.truncate(length);
        self.follows = true;
        self.ended = None;
    }

    /// Before a block: a blank line, where one is needed.
    fn begin(&mut self) {
        if self.follows && !self.tight {
            self.out.push_str(self.prefix.trim_end());
            self.out.push('\n');
        }
    }

    fn line(&mut self, text: &str, end: &str) {
        match self.first.take() {
            Some(first) => self.out.push_str(&first),
            None if text.is_empty() => self.out.push_str(self.prefix.trim_end()),
            None => self.out.push_str(&self.prefix),
        }
        self.out.push_str(text);
        self.out.push_str(end);
        self.out.push('\n');
        self.follows = true;
        self.ended = None;
    }
}
