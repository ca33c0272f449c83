//! The blocks of a text: paragraphs, list items, rows, in the form in which they are compared.

use crate::locale::canonical;
use crate::text::{char_width, fingerprint};

/// A block of an original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its words, as compared: composed Unicode, one space for white space, without comments.
    pub text: String,
    /// Twelve hexadecimal digits.
    pub fingerprint: String,
}

/// Enough to tell the blocks of one section apart.
const DIGITS: usize = 12;

impl Block {
    /// A block of some words.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let text = canonical(&text.split_whitespace().collect::<Vec<_>>().join(" "));
        let mut fingerprint = fingerprint(text.as_bytes());
        fingerprint.truncate(DIGITS);
        Self { text, fingerprint }
    }
}

/// The blocks of Markdown: what stands between empty lines; list items, rows of tables and own lines each for
/// themselves. Line breaks inside of a block do not count, nor do comments and anchors of headings.
pub fn blocks_of(markdown: &str) -> Vec<Block> {
    let markdown = without_comments(markdown);
    let mut blocks: Vec<String> = Vec::new();
    let mut is_open = false;
    let mut in_code = false;
    for line in markdown.lines() {
        let text = line.trim();
        let is_fence = text.starts_with("```") || text.starts_with("~~~");
        in_code ^= is_fence;
        if text.is_empty() && !in_code {
            is_open = false;
        } else if is_open && (in_code || is_fence || !begins_block(text)) {
            if let Some(block) = blocks.last_mut() {
                // A line break beside a Japanese character shows as nothing.
                let is_wide = |char: Option<char>| char.is_some_and(|char| char_width(char) == 2);
                if !is_wide(block.chars().next_back()) && !is_wide(text.chars().next()) {
                    block.push(' ');
                }
                block.push_str(text);
            }
        } else {
            blocks.push(without_anchor(text).to_owned());
            is_open = true;
        }
        if is_fence && !in_code {
            is_open = false;
        }
    }
    blocks.iter().map(|block| Block::new(block)).collect()
}

/// Lines that are no continuation of a paragraph.
fn begins_block(line: &str) -> bool {
    let digits = line.trim_start_matches(|char: char| char.is_ascii_digit());
    let is_numbered = digits.len() < line.len() && (digits.starts_with(". ") || digits.starts_with(") "));
    is_numbered || ["- ", "* ", "+ ", "#", "|", ":", ">"].iter().any(|mark| line.starts_with(mark))
}

/// A heading without `{#anchor}`.
fn without_anchor(line: &str) -> &str {
    match line.rfind("{#") {
        Some(at) if line.starts_with('#') && line.ends_with('}') => line[..at].trim_end(),
        _ => line,
    }
}

fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("<!--") {
        out.push_str(&rest[..start]);
        match rest[start..].find("-->") {
            Some(length) => rest = &rest[start + length + 3..],
            None => return out + &rest[start..],
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(markdown: &str) -> Vec<String> {
        blocks_of(markdown).into_iter().map(|block| block.text).collect()
    }

    #[test]
    fn what_counts_is_words() {
        assert_eq!(texts("## 目的 {#purpose}\n\n市は、  \n進めます。\n"), ["## 目的", "市は、進めます。"]);
        assert_eq!(texts("- 一\n- 二\n  続き\n"), ["- 一", "- 二続き"]);
        assert_eq!(texts("前<!-- 覚え\n書き -->後"), ["前後"]);
        assert_eq!(texts("```\na\n\nb\n```\nc"), ["``` a b ```", "c"]);
    }

    #[test]
    fn the_same_to_the_eye_is_the_same() {
        assert_eq!(blocks_of("か\u{3099}く"), blocks_of("がく  \n"));
        assert_ne!(blocks_of("がく"), blocks_of("かく"));
    }
}
