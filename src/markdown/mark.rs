//! sasshi's own inline markup, found in the source and held aside while `CommonMark` is parsed.

use crate::text::{Ruby, Span, ruby_at};

/// Something that one private character stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// `{{ … }}`: what stands between the braces.
    Figure(Span),
    /// `[[term]]` or `[[term|text]]`.
    Term {
        /// Name or id.
        name: Span,
        /// What to show, if not the name.
        text: Option<Span>,
    },
    /// `{漢字|かん|じ}`: base and readings, one for the whole or one per character.
    Ruby {
        /// The base text.
        base: Span,
        /// The readings.
        readings: Vec<Span>,
    },
    /// `[text]{lang=en}`.
    Foreign {
        /// The text.
        text: Span,
        /// Its language.
        language: Span,
    },
    /// `[text]{index reading=…}`.
    Indexed {
        /// The text.
        text: Span,
        /// What stands behind `index`.
        options: Span,
    },
    /// `:::name title`.
    BlockStart {
        /// The block's name.
        name: Span,
        /// The rest of the line.
        title: Span,
    },
    /// `:::`.
    BlockEnd,
    /// `::name options`.
    Insertion {
        /// The insertion's name.
        name: Span,
        /// The rest of the line.
        options: Span,
    },
    /// `: ` before the caption of a Markdown table.
    Caption,
}

/// A mark with the source it stands for.
#[derive(Clone, Debug)]
pub struct Found {
    /// What it is.
    pub mark: Mark,
    /// All of it, in the source.
    pub span: Span,
}

/// Finds an inline mark that begins at `at`.
pub fn inline(text: &str, at: usize) -> Option<Found> {
    let rest = &text[at..];
    let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
    let found = |mark, length: usize| Some(Found { mark, span: Span::new(at, at + length) });
    if let Some(inner) = line.strip_prefix("{{") {
        let end = inner.find("}}")?;
        return found(Mark::Figure(trimmed(text, at + 2, at + 2 + end)), end + 4);
    }
    if let Some(inner) = line.strip_prefix("[[") {
        let end = inner.find("]]")?;
        let start = at + 2;
        let (name, shown) = match inner[..end].find('|') {
            Some(bar) => (Span::new(start, start + bar), Some(Span::new(start + bar + 1, start + end))),
            None => (Span::new(start, start + end), None),
        };
        let name = trimmed(text, name.start, name.end);
        return (name.end > name.start).then(|| found(Mark::Term { name, text: shown }, end + 4))?;
    }
    if line.starts_with('{') {
        let Ruby { base, readings, span } = ruby_at(text, at)?;
        return Some(Found { mark: Mark::Ruby { base, readings }, span });
    }
    if let Some(inner) = line.strip_prefix('[') {
        let end = inner.find([']', '['])?;
        let text_span = Span::new(at + 1, at + 1 + end);
        if let Some(rest) = inner[end..].strip_prefix("]{index")
            && rest.starts_with(['}', ' '])
        {
            let close = rest.find('}')?;
            let start = at + 1 + end + "]{index".len();
            let mark = Mark::Indexed { text: text_span, options: trimmed(text, start, start + close) };
            return (end > 0).then(|| found(mark, start + close + 1 - at))?;
        }
        let after = inner[end..].strip_prefix("]{lang=")?;
        let close = after.find('}')?;
        let language = at + 1 + end + "]{lang=".len();
        let mark = Mark::Foreign { text: text_span, language: Span::new(language, language + close) };
        return found(mark, 1 + end + "]{lang=".len() + close + 1);
    }
    None
}

/// Finds a mark that is a line of its own. `start..end` is the line without its line break.
pub fn line(text: &str, start: usize, end: usize) -> Option<Found> {
    let line = &text[start..end];
    let found = |mark| Some(Found { mark, span: Span::new(start, end) });
    let word = |skip: usize| {
        let rest = &line[skip..];
        let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let name = Span::new(start + skip, start + skip + length);
        (name, trimmed(text, name.end, end))
    };
    if let Some(rest) = line.strip_prefix(":::") {
        if rest.trim().is_empty() {
            return found(Mark::BlockEnd);
        }
        let skip = line.len() - rest.trim_start().len();
        let (name, title) = word(skip);
        return found(Mark::BlockStart { name, title });
    }
    if line.strip_prefix("::").is_some_and(|rest| rest.starts_with(|char: char| char.is_ascii_alphabetic())) {
        let (name, options) = word(2);
        return found(Mark::Insertion { name, options });
    }
    None
}

fn trimmed(text: &str, start: usize, end: usize) -> Span {
    let part = &text[start..end];
    let left = part.len() - part.trim_start().len();
    let length = part.trim().len();
    Span::new(start + left, start + left + length)
}
