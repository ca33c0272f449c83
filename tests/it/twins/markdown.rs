//! A twin as another program reads it.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What stands in a Markdown text, without its front matter.
pub struct Markdown {
    /// Its words.
    pub text: String,
    /// Where its links and images lead.
    pub addresses: Vec<String>,
    /// Labels of its notes.
    pub notes: BTreeSet<String>,
    /// Labels that it refers to.
    pub references: BTreeSet<String>,
}

impl Markdown {
    /// Reads a twin.
    pub fn new(twin: &str) -> Self {
        let body = twin
            .strip_prefix("---\n")
            .and_then(|rest| rest.split_once("---\n\n"))
            .map_or(twin, |(_, body)| body);
        Self::body(body)
    }

    /// Reads a text without front matter.
    pub fn body(text: &str) -> Self {
        let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
        let mut read = Self {
            text: String::new(),
            addresses: Vec::new(),
            notes: BTreeSet::new(),
            references: BTreeSet::new(),
        };
        for event in Parser::new_ext(text, options) {
            match event {
                Event::Text(text) | Event::Code(text) => read.text.push_str(&text),
                Event::InlineHtml(html) if html.as_ref() == "<br>" => read.text.push('\n'),
                Event::FootnoteReference(label) => drop(read.references.insert(label.to_string())),
                Event::Start(tag) => read.start(&tag),
                Event::End(
                    TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image,
                ) => {}
                Event::SoftBreak | Event::HardBreak | Event::Rule | Event::End(_) => read.text.push('\n'),
                _ => {}
            }
        }
        read
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => {}
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.addresses.push(dest_url.to_string());
            }
            Tag::FootnoteDefinition(label) => {
                self.notes.insert(label.to_string());
                self.text.push('\n');
            }
            _ => self.text.push('\n'),
        }
    }
}
