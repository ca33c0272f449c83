//! The attributes of a start tag of finished markup, read one by one without copying.

/// Name and raw value of each attribute; the value of one without a value is empty.
#[derive(Clone, Debug)]
pub struct Attributes<'a> {
    rest: &'a str,
}

impl<'a> Attributes<'a> {
    /// The attributes in `text`, which stands between the name of a tag and its `>`.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self { rest: text }
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest.trim_start_matches(|char: char| char.is_ascii_whitespace() || char == '/');
        if rest.is_empty() {
            self.rest = rest;
            return None;
        }
        let is_end = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'/');
        let end = rest.bytes().position(is_end).unwrap_or(rest.len());
        // A lone `=` is the name of an attribute, however odd.
        let end = if end == 0 { 1 } else { end };
        let (name, after) = rest.split_at(end);
        let Some(value) = after.trim_start().strip_prefix('=') else {
            self.rest = after;
            return Some((name, ""));
        };
        let value = value.trim_start();
        let (value, after) = match value.as_bytes().first() {
            Some(b'"') => value[1..].split_once('"').unwrap_or((&value[1..], "")),
            Some(b'\'') => value[1..].split_once('\'').unwrap_or((&value[1..], "")),
            _ => {
                let end = value.bytes().position(|byte| byte.is_ascii_whitespace()).unwrap_or(value.len());
                value.split_at(end)
            }
        };
        self.rest = after;
        Some((name, value))
    }
}

/// Where the start tag at the beginning of `text` (behind its `<`) ends: the place of its `>`.
pub(super) fn tag_end(text: &str) -> usize {
    let mut quote = None;
    let mut before = 0;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at,
            // A quotation mark opens a value only behind `=`.
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (Some(open), byte) if byte == open => quote = None,
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_in_every_form() {
        let text = " href=\"a>b\" id=x hidden data-a='1 2' / ";
        let read: Vec<_> = Attributes::new(text).collect();
        assert_eq!(read, [("href", "a>b"), ("id", "x"), ("hidden", ""), ("data-a", "1 2")]);
        assert_eq!(tag_end("a href=\"a>b\">c"), 12);
        assert_eq!(tag_end("a title=it's>c"), 12);
    }
}
