//! Emphasis beside Japanese punctuation: `これは**「重要」**です` must be strong.
//!
//! `CommonMark` decides by the characters on both sides of a run of `*` whether it may open or close, and between a
//! letter and a bracket it lets it do only one of the two. A private sentinel, which counts as punctuation, put on the
//! letter's side lets the run do both. The sentinel is taken out again when nodes are built.
//! Rule after the CJK-friendly amendments to `CommonMark` by tats-u.

use crate::markdown::offsets::Offsets;
use crate::text::{Span, char_width};
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

/// A closing bracket that nobody types; pulldown-cmark takes it for punctuation.
pub const SENTINEL: char = '\u{2E5B}';

const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> =
    CodePointMapData::<GeneralCategory>::new();

/// Puts sentinels into `text`, passing over `protected` ranges (code), and notes them in `offsets`.
pub fn prepare(text: &str, protected: &[Span], offsets: &mut Offsets) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut copied = 0;
    let mut at = 0;
    let mut guard = protected.iter().peekable();
    while let Some(index) = text[at..].find(['*', '~']).map(|index| at + index) {
        while guard.next_if(|span| span.end <= index).is_some() {}
        if let Some(span) = guard.peek().filter(|span| span.start <= index) {
            at = span.end;
            continue;
        }
        let run = text.as_bytes()[index];
        let end = index + text[index..].bytes().take_while(|byte| *byte == run).count();
        at = end;
        let before = text[..index].chars().next_back();
        let after = text[end..].chars().next();
        let (Some(before), Some(after)) = (before, after) else { continue };
        if before == '\\' || before.is_whitespace() || after.is_whitespace() {
            continue;
        }
        if !(is_wide(before) || is_wide(after)) {
            continue;
        }
        let place = match (is_punctuation(before), is_punctuation(after)) {
            (false, true) => index,
            (true, false) => end,
            _ => continue,
        };
        out.push_str(&text[copied..place]);
        offsets.push(out.len(), SENTINEL.len_utf8(), Span::new(place, place));
        out.push(SENTINEL);
        copied = place;
    }
    out.push_str(&text[copied..]);
    out
}

/// Is there anything to prepare?
pub fn is_needed(text: &str) -> bool {
    text.contains(['*', '~']) && !text.is_ascii()
}

/// Punctuation and symbols, as `CommonMark` 0.31 counts them.
fn is_punctuation(char: char) -> bool {
    let category = CATEGORIES.get(char);
    GeneralCategoryGroup::Punctuation.contains(category) || GeneralCategoryGroup::Symbol.contains(category)
}

/// Full width in Japanese text, or half-width kana and brackets. Held-aside marks count as letters of either sort.
pub fn is_wide(char: char) -> bool {
    !char.is_ascii() && (char_width(char) == 2 || ('\u{FF61}'..='\u{FF9F}').contains(&char) || is_mark(char))
}

/// Does the character stand for a mark?
pub const fn is_mark(char: char) -> bool {
    matches!(char, '\u{F0000}'..='\u{10FFFF}')
}
