//! Readings beside words, as authors write them: `{漢字|かんじ}`, `{漢字|かん|じ}`.

use crate::text::Span;

/// A word with its readings, in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruby {
    /// The word.
    pub base: Span,
    /// Its readings: one for the whole or one for each character.
    pub readings: Vec<Span>,
    /// All of it, with its braces.
    pub span: Span,
}

/// The word with readings that begins at `at`, if one does. It ends on its line.
#[must_use]
pub fn ruby_at(text: &str, at: usize) -> Option<Ruby> {
    let rest = &text[at..];
    let inner = rest[..rest.find('\n').unwrap_or(rest.len())].strip_prefix('{')?;
    let end = inner.find(['}', '{'])?;
    if !inner[end..].starts_with('}') {
        return None;
    }
    let mut parts = Vec::new();
    let mut start = at + 1;
    for part in inner[..end].split('|') {
        parts.push(Span::new(start, start + part.len()));
        start += part.len() + 1;
    }
    let readings = parts.split_off(1);
    let base = parts[0];
    let is_whole = base.end > base.start && readings.iter().all(|reading| reading.end > reading.start);
    (is_whole && !readings.is_empty()).then(|| Ruby { base, readings, span: Span::new(at, at + end + 2) })
}

/// All words with readings in a text that holds no other markup, in order.
#[must_use]
pub fn rubies(text: &str) -> Vec<Ruby> {
    let mut found: Vec<Ruby> = Vec::new();
    for (at, _) in text.match_indices('{') {
        if found.last().is_none_or(|last| last.span.end <= at) {
            found.extend(ruby_at(text, at));
        }
    }
    found
}

/// A text without its readings: `{豊中市|とよなかし}の計画` → `豊中市の計画`.
#[must_use]
pub fn without_readings(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut from = 0;
    for ruby in rubies(text) {
        plain.push_str(&text[from..ruby.span.start]);
        plain.push_str(&text[ruby.base.range()]);
        from = ruby.span.end;
    }
    plain.push_str(&text[from..]);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_are_taken_away() {
        assert_eq!(without_readings("{豊中市|とよなかし}の{計画|けい|かく}"), "豊中市の計画");
        assert_eq!(without_readings("{a} {|b} {c|} {d|e"), "{a} {|b} {c|} {d|e");
        assert_eq!(without_readings("{a{漢|かん}"), "{a漢");
    }
}
