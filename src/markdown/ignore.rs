//! `<!-- sasshi-ignore parity-numbers: reason -->`: a finding that the author has looked at and means to keep.

use crate::text::Span;

/// A comment that passes over findings of its section, or of the whole document where it stands above all headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignore {
    /// Codes of the findings, with their places.
    pub codes: Vec<(String, Span)>,
    /// Does it say why?
    pub has_reason: bool,
    /// The whole comment.
    pub span: Span,
    /// What it covers.
    pub scope: Span,
}

const NAME: &str = "sasshi-ignore";

impl Ignore {
    /// Reads the comments of `text`, which stands at `offset` of its file. The scope is filled in when it is known.
    #[must_use]
    pub fn read(text: &str, offset: usize) -> Vec<Self> {
        comments(text)
            .filter_map(|(start, end)| {
                let inner = &text[start + 4..end - 3];
                let lead = inner.len() - inner.trim_start().len();
                let rest = inner.trim_start().strip_prefix(NAME)?;
                let after =
                    rest.is_empty() || rest.starts_with(|char: char| char.is_whitespace() || char == ':');
                let from = start + 4 + lead + NAME.len();
                after.then(|| Self {
                    codes: codes(rest, offset + from),
                    has_reason: rest
                        .split_once([':', '：'])
                        .is_some_and(|(_, reason)| !reason.trim().is_empty()),
                    span: Span::new(offset + start, offset + end),
                    scope: Span::default(),
                })
            })
            .collect()
    }
}

/// Where the comments of a piece of HTML stand.
pub fn comments(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find("<!--")?;
        let end = start + 4 + text[start + 4..].find("-->")? + 3;
        at = end;
        Some((start, end))
    })
}

/// A piece of HTML without its comments.
pub fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (start, end) in comments(text) {
        out.push_str(&text[from..start]);
        from = end;
    }
    out + &text[from..]
}

/// The words before the colon.
fn codes(text: &str, offset: usize) -> Vec<(String, Span)> {
    let list = text.split([':', '：']).next().unwrap_or("");
    let mut codes = Vec::new();
    let mut at = 0;
    for word in list.split_inclusive(|char: char| char.is_whitespace() || matches!(char, ',' | '、' | '，'))
    {
        let code =
            word.trim_end_matches(|char: char| char.is_whitespace() || matches!(char, ',' | '、' | '，'));
        if !code.is_empty() {
            let start = offset + at;
            codes.push((code.to_owned(), Span::new(start, start + code.len())));
        }
        at += word.len();
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_reason() {
        let text = "<!-- sasshi-ignore parity-numbers, parity-terms：原文は概数 -->";
        let [ignore] = Ignore::read(text, 100).try_into().unwrap();
        let found: Vec<(&str, &str)> = ignore
            .codes
            .iter()
            .map(|(code, span)| (code.as_str(), &text[span.start - 100..span.end - 100]))
            .collect();
        assert_eq!(found, [("parity-numbers", "parity-numbers"), ("parity-terms", "parity-terms")]);
        assert!(ignore.has_reason);
        assert!(!Ignore::read("<!-- sasshi-ignore bare-era: -->", 0)[0].has_reason);
        assert!(Ignore::read("<!-- sasshi-ignored: x --><!-- note -->", 0).is_empty());
    }
}
