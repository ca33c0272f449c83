//! Reads the tags of finished markup: for checks that must see what the browser will see.

use crate::html::attributes::{Attributes, tag_end};
use crate::html::unescape;

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
            let (tag, after) = rest.split_at(tag_end(rest));
            tags.push(start_tag(tag));
            rest = after;
        }
    }
    tags
}

fn start_tag(tag: &str) -> Tag {
    let is_end = |char: char| char.is_whitespace() || char == '/';
    let (name, attributes) = tag.split_at(tag.find(is_end).unwrap_or(tag.len()));
    let attributes = Attributes::new(attributes)
        .map(|(name, value)| (name.to_lowercase(), unescape(value).into_owned()))
        .collect();
    Tag { name: name.to_lowercase(), attributes }
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
