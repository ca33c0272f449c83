//! The part of a line that is shown around a place: a paragraph may be one line of a thousand characters.

use std::ops::Range;

use crate::text::{Span, char_width};

/// The widest line that is shown whole, in terminal columns; of longer ones so much is shown.
const WIDEST: usize = 90;

/// How much of it stands before the mark, where there is more.
const BEFORE: usize = 30;

/// A line, or a part of it between `…`.
#[derive(Debug, PartialEq, Eq)]
pub struct Window {
    /// What is shown.
    pub text: String,
    /// The bytes of it that are meant: at least one character where there is one.
    pub mark: Range<usize>,
}

impl Window {
    /// The line on which `span` starts. A span over several lines ends with the first.
    pub fn around(text: &str, span: Span) -> Self {
        let at = (0..=span.start.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let line_start = text[..at].rfind('\n').map_or(0, |index| index + 1);
        let rest = &text[line_start..];
        let line = rest.split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let start = (at - line_start).min(line.len());
        let end = (span.end.max(at) - line_start).clamp(start, line.len());
        let end = (end..=line.len()).find(|end| line.is_char_boundary(*end)).unwrap_or(line.len());
        let end =
            if end == start { start + line[start..].chars().next().map_or(0, char::len_utf8) } else { end };
        Self::cut(line, start..end)
    }

    fn cut(line: &str, mark: Range<usize>) -> Self {
        if width(line) <= WIDEST {
            return Self { text: line.to_owned(), mark };
        }
        let before = width(&line[..mark.start]).min(BEFORE);
        let marked = width(&line[mark.clone()]);
        let after = width(&line[mark.end..]).min(WIDEST.saturating_sub(before + marked));
        let before = WIDEST.saturating_sub(marked + after).max(before);
        let from = mark.start - tail(&line[..mark.start], before).len();
        let mark_end = mark.start + head(&line[mark.clone()], WIDEST).len();
        let to = if mark_end < mark.end { mark_end } else { mark.end + head(&line[mark.end..], after).len() };
        let (left, right) = (if from > 0 { "…" } else { "" }, if to < line.len() { "…" } else { "" });
        let moved = |at: usize| at - from + left.len();
        Self { text: format!("{left}{}{right}", &line[from..to]), mark: moved(mark.start)..moved(mark_end) }
    }
}

/// Columns, with a tab as four.
fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

fn columns(char: char) -> usize {
    if char == '\t' { 4 } else { char_width(char) }
}

/// The beginning of a text, up to `most` columns. Marks that sit on a character stay with it.
fn head(text: &str, most: usize) -> &str {
    let mut taken = 0;
    let end = text.char_indices().find(|(_, char)| {
        taken += columns(*char);
        taken > most
    });
    &text[..end.map_or(text.len(), |(index, _)| index)]
}

/// The end of a text, up to `most` columns.
fn tail(text: &str, most: usize) -> &str {
    let mut taken = 0;
    let mut start = text.len();
    for (index, char) in text.char_indices().rev() {
        taken += columns(char);
        if taken > most {
            break;
        }
        if columns(char) > 0 {
            start = index;
        }
    }
    &text[start..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(text: &str, marked: &str) -> Window {
        let start = text.find(marked).expect("the mark");
        Window::around(text, Span::new(start, start + marked.len()))
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        let window = around("一行目\r\n二行目の文\r\n", "行目の");
        assert_eq!(window, Window { text: "二行目の文".to_owned(), mark: 3..12 });
    }

    #[test]
    fn a_place_at_the_end_of_a_line_or_of_the_file_is_shown() {
        assert_eq!(Window::around("名\n値", Span::new(3, 3)), Window { text: "名".to_owned(), mark: 3..3 });
        assert_eq!(Window::around("名", Span::new(9, 12)), Window { text: "名".to_owned(), mark: 3..3 });
        assert_eq!(Window::around("", Span::new(0, 0)), Window { text: String::new(), mark: 0..0 });
    }

    #[test]
    fn of_a_long_line_a_part_around_the_mark_is_shown() {
        let text = format!("{}目標{}", "あ".repeat(200), "い".repeat(200));
        let window = around(&text, "目標");
        assert_eq!(window.text, format!("…{}目標{}…", "あ".repeat(15), "い".repeat(28)));
        assert_eq!(&window.text[window.mark], "目標");
        let at_start = around(&text, &"あ".repeat(3));
        assert_eq!(at_start.text, format!("{}…", "あ".repeat(45)));
        let at_end = Window::around(&text, Span::new(text.len() - 3, text.len()));
        assert_eq!(at_end.text, format!("…{}", "い".repeat(45)));
    }

    #[test]
    fn a_mark_longer_than_the_screen_is_cut() {
        let text = "う".repeat(400);
        let window = Window::around(&text, Span::new(30, 1200));
        assert!(window.text.ends_with('…') && width(&window.text) <= WIDEST + BEFORE + 4, "{}", window.text);
    }

    #[test]
    fn marks_stay_with_their_characters() {
        let text = format!("{}目標", "か\u{3099}".repeat(100));
        let window = around(&text, "目標");
        assert_eq!(window.text, format!("…{}目標", "か\u{3099}".repeat(43)));
    }
}
