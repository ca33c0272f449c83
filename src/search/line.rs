//! A block of text in the making: white space as browsers show it, ruby as an annotation.

/// Stands before the base of ruby (Unicode 23.8: interlinear annotation anchor).
const BASE: char = '\u{fff9}';
/// Stands between base and reading.
const READING: char = '\u{fffa}';
/// Stands behind the reading.
const END: char = '\u{fffb}';

/// The text so far.
#[derive(Debug, Default)]
pub struct Line {
    text: String,
    /// White space has been read and not yet written.
    space: bool,
}

impl Line {
    /// Adds text. White space counts between words alone.
    pub fn text(&mut self, text: &str) {
        for char in text.chars() {
            match char {
                ' ' | '\n' | '\t' | '\r' | '\u{c}' => self.space(),
                BASE | READING | END => {}
                char => self.push(char),
            }
        }
    }

    /// White space.
    pub const fn space(&mut self) {
        self.space = !self.text.is_empty();
    }

    /// What follows is left out: white space before it belongs to it.
    pub const fn no_space(&mut self) {
        self.space = false;
    }

    /// A new cell begins.
    pub fn cell(&mut self) {
        self.space = false;
        self.text.push('\t');
    }

    /// A word with its reading.
    pub fn ruby(&mut self, base: &str, reading: &str) {
        if base.is_empty() || reading.is_empty() {
            return self.text(base);
        }
        self.push(BASE);
        self.text.push_str(base);
        self.text.push(READING);
        self.text.push_str(reading);
        self.text.push(END);
    }

    /// The text; empty where there was nothing but white space.
    pub fn finish(self) -> String {
        let text = self.text.trim_matches('\t');
        if text.len() == self.text.len() { self.text } else { text.to_owned() }
    }

    fn push(&mut self, char: char) {
        if std::mem::take(&mut self.space) {
            self.text.push(' ');
        }
        self.text.push(char);
    }
}
