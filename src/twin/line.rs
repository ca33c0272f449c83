//! A line of text in the making: white space as browsers show it, emphasis where `CommonMark` can say it.

use crate::twin::escape::{is_punctuation, may_be_punctuation, push_escaped};

/// Emphasis of a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// Strong.
    Strong,
    /// Stressed.
    Stressed,
    /// No longer true.
    Deleted,
}

impl Emphasis {
    const fn mark(self) -> &'static str {
        match self {
            Self::Strong => "**",
            Self::Stressed => "*",
            Self::Deleted => "~~",
        }
    }

    const fn element(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Stressed => "em",
            Self::Deleted => "del",
        }
    }
}

/// The line. A line feed in it is a break that the text wants.
#[derive(Debug, Default)]
pub struct Line {
    text: String,
    /// White space has been read and not yet written.
    space: bool,
    /// Where the last piece of code ended.
    code_end: usize,
    stretches: Vec<Stretch>,
    /// Stretches that begin at the next character.
    opening: Vec<usize>,
}

#[derive(Debug)]
struct Stretch {
    emphasis: Emphasis,
    from: Option<usize>,
    to: Option<usize>,
}

impl Line {
    /// Is there nothing on it?
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Adds text as it is meant to be read.
    pub fn text(&mut self, text: &str) {
        let mut words = text.split([' ', '\n', '\t', '\r', '\u{c}']).peekable();
        while let Some(word) = words.next() {
            let after = words.peek().map(|_| ' ');
            if !word.is_empty() {
                self.begin();
                push_escaped(&mut self.text, word, after);
            }
            if after.is_some() {
                self.space();
            }
        }
    }

    /// Adds marks, or text that is escaped already.
    pub fn raw(&mut self, text: &str) {
        if !text.is_empty() {
            self.begin();
            self.text.push_str(text);
        }
    }

    /// Adds marks that end what stands on the line: white space that has been read comes behind them.
    pub fn end(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Adds code with its marks. Two pieces in a row would be one if nothing stood between them.
    pub fn code(&mut self, code: &str) {
        if self.code_end == self.text.len() && !self.space && !self.text.is_empty() {
            self.raw("<!-- -->");
        }
        self.raw(code);
        self.code_end = self.text.len();
    }

    /// White space: it counts between words alone.
    pub const fn space(&mut self) {
        self.space = !self.text.is_empty();
    }

    /// No white space here after all.
    pub const fn no_space(&mut self) {
        self.space = false;
    }

    /// A break.
    pub fn line_break(&mut self) {
        self.space = false;
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// A stretch with emphasis begins. Inside of the same emphasis it says nothing more.
    pub fn open(&mut self, emphasis: Emphasis) -> Option<usize> {
        if self.stretches.iter().any(|stretch| stretch.emphasis == emphasis && stretch.to.is_none()) {
            return None;
        }
        self.stretches.push(Stretch { emphasis, from: None, to: None });
        let index = self.stretches.len() - 1;
        self.opening.push(index);
        Some(index)
    }

    /// It ends.
    pub fn close(&mut self, stretch: Option<usize>) {
        if let Some(index) = stretch {
            self.stretches[index].to = Some(self.text.len());
            self.opening.retain(|opening| *opening != index);
        }
    }

    /// The line with its marks.
    pub fn finish(self) -> String {
        let mut text = self.text;
        text.truncate(text.trim_end_matches(['\n', ' ']).len());
        let mut stretches: Vec<(usize, usize, Emphasis)> = self
            .stretches
            .iter()
            .filter_map(|stretch| {
                let end = text.len();
                Some((stretch.from?, stretch.to.unwrap_or(end).min(end), stretch.emphasis))
            })
            .filter(|(from, to, _)| from < to)
            .collect();
        if stretches.is_empty() {
            return text;
        }
        // Outer before inner.
        stretches.sort_by(|one, other| one.0.cmp(&other.0).then(other.1.cmp(&one.1)));
        marked(&text, &stretches)
    }

    /// Before a character: white space that has been read, and the beginnings of stretches.
    fn begin(&mut self) {
        if self.space && !self.text.ends_with('\n') {
            self.text.push(' ');
        }
        self.space = false;
        for index in self.opening.drain(..) {
            self.stretches[index].from = Some(self.text.len());
        }
    }
}

fn marked(text: &str, stretches: &[(usize, usize, Emphasis)]) -> String {
    // (place, at one place: ends before beginnings and inner ends before outer ones, mark)
    let mut marks: Vec<(usize, isize, String)> = Vec::with_capacity(stretches.len() * 2);
    for (index, &(from, to, emphasis)) in stretches.iter().enumerate() {
        let order = isize::try_from(index + 1).unwrap_or(isize::MAX);
        let touches = |other: &(usize, usize, Emphasis)| {
            other.0 == from || other.1 == to || other.1 == from || other.0 == to
        };
        let is_plain = stretches[..index].iter().any(touches);
        let (open, close) = if !is_plain && can_be_marked(text, from, to) {
            (emphasis.mark().to_owned(), emphasis.mark().to_owned())
        } else {
            (format!("<{}>", emphasis.element()), format!("</{}>", emphasis.element()))
        };
        marks.push((from, order, open));
        marks.push((to, -order, close));
    }
    marks.sort_by_key(|(place, order, _)| (*place, *order));
    let mut out = String::with_capacity(text.len() + marks.len() * 2);
    let mut done = 0;
    for (place, _, mark) in marks {
        out.push_str(&text[done..place]);
        out.push_str(&mark);
        done = place;
    }
    out.push_str(&text[done..]);
    out
}

/// Would `CommonMark` see a beginning and an end here? (Its rules of left- and right-flanking runs, read strictly.)
fn can_be_marked(text: &str, from: usize, to: usize) -> bool {
    let outside = |char: Option<char>| char.is_none_or(|char| char.is_whitespace() || is_punctuation(char));
    let fits = |inside: Option<char>, beyond: Option<char>| {
        inside
            .is_some_and(|inside| !inside.is_whitespace() && (!may_be_punctuation(inside) || outside(beyond)))
    };
    let inner = &text[from..to];
    fits(inner.chars().next(), text[..from].chars().next_back())
        && fits(inner.chars().next_back(), text[to..].chars().next())
}
