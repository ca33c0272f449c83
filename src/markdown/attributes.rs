//! The options of an insertion: `kind=bar x=question y=r5,r7 alt="two words"`, each with its place.

use crate::text::Span;

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// Its name; empty for a word without `=`.
    pub name: &'a str,
    /// Its value, without quotation marks.
    pub value: &'a str,
    /// Where the name stands.
    pub name_span: Span,
    /// Where the value stands.
    pub value_span: Span,
}

/// Splits `text`, which stands at `offset` of its file. Straight and curly quotation marks hold words together.
pub fn attributes(text: &str, offset: usize) -> Vec<Attribute<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let skip = rest.len() - rest.trim_start().len();
        if skip > 0 {
            at += skip;
            continue;
        }
        let end = rest.find(|char: char| char.is_whitespace() || char == '=').unwrap_or(rest.len());
        if !rest[end..].starts_with('=') {
            let (value, length) = value(rest);
            let span = Span::new(offset + at, offset + at + length);
            found.push(Attribute { name: "", value, name_span: span, value_span: span });
            at += length;
            continue;
        }
        let (value, length) = value(&rest[end + 1..]);
        found.push(Attribute {
            name: &rest[..end],
            value,
            name_span: Span::new(offset + at, offset + at + end),
            value_span: Span::new(offset + at + end + 1, offset + at + end + 1 + length),
        });
        at += end + 1 + length;
    }
    found
}

/// A value and the length that it takes with its quotation marks.
fn value(text: &str) -> (&str, usize) {
    for (open, close) in [('"', '"'), ('“', '”'), ('\'', '\'')] {
        if let Some(inner) = text.strip_prefix(open) {
            let end = inner.find(close).unwrap_or(inner.len());
            let length = open.len_utf8() + end + close.len_utf8();
            return (&inner[..end], length.min(text.len()));
        }
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    (&text[..end], end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_places() {
        let text = "kgis view=cards alt=\"二つの 語\"";
        let all = attributes(text, 100);
        let pairs: Vec<(&str, &str)> = all.iter().map(|one| (one.name, one.value)).collect();
        assert_eq!(pairs, [("", "kgis"), ("view", "cards"), ("alt", "二つの 語")]);
        assert_eq!(all[1].value_span, Span::new(110, 115));
    }
}
