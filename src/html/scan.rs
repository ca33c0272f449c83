//! Reads the tags of finished markup: for checks that must see what the browser will see.

/// A start tag with its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Name in lower case.
    pub name: String,
    /// Attributes in order, values unescaped.
    pub attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// All start tags of `markup` in order. Comments, end tags and the doctype are passed over.
#[must_use]
pub fn scan(markup: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = markup;
    while let Some(open) = rest.find('<') {
        rest = &rest[open + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
        } else if rest.starts_with(|char: char| char.is_ascii_alphabetic()) {
            let (tag, after) = start_tag(rest);
            rest = after;
            tags.push(tag);
        }
    }
    tags
}

fn start_tag(text: &str) -> (Tag, &str) {
    let name_end =
        text.find(|char: char| char.is_whitespace() || char == '>' || char == '/').unwrap_or(text.len());
    let mut tag = Tag { name: text[..name_end].to_lowercase(), attributes: Vec::new() };
    let mut rest = &text[name_end..];
    loop {
        rest = rest.trim_start_matches(|char: char| char.is_whitespace() || char == '/');
        if rest.is_empty() {
            return (tag, rest);
        }
        if let Some(after) = rest.strip_prefix('>') {
            return (tag, after);
        }
        let end = rest
            .find(|char: char| char.is_whitespace() || matches!(char, '=' | '>' | '/'))
            .unwrap_or(rest.len())
            .max(1);
        let key = rest[..end].to_lowercase();
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|char| matches!(char, '"' | '\''));
            let (raw, next) = if let Some(quote) = quote {
                after[1..].split_once(quote).unwrap_or((&after[1..], ""))
            } else {
                let end = after.find(|char: char| char.is_whitespace() || char == '>').unwrap_or(after.len());
                after.split_at(end)
            };
            value = unescape(raw);
            rest = next;
        }
        tag.attributes.push((key, value));
    }
}

fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_tags_and_values() {
        let tags = scan("<!-- <p id=no> --><a href=\"a?b=1&amp;c\" id=x hidden>1 < 2</a><br/>");
        assert_eq!(tags.len(), 2);
        assert_eq!(tags[0].get("href"), Some("a?b=1&c"));
        assert_eq!(tags[0].get("id"), Some("x"));
        assert_eq!(tags[0].get("hidden"), Some(""));
        assert_eq!(tags[1].name, "br");
    }
}
