//! Punctuation of another script: half-width signs in Japanese, full-width signs in English
//! (公用文作成の考え方, 2022: 、 。 （ ） ！ ？ in full width; …… for omissions).

use std::sync::Arc;

use crate::text::{SourceFile, Span, is_japanese};
use crate::wording::SiteText;
use crate::wording::script::is_wide_language;

/// A sign that its language writes otherwise.
#[derive(Clone, Debug)]
pub struct Sign<'a> {
    /// Its file.
    pub file: &'a Arc<SourceFile>,
    /// Where it stands.
    pub span: Span,
    /// What its language writes.
    pub right: &'static str,
    /// May a program change it?
    pub is_mendable: bool,
}

/// All of them in some texts.
#[must_use]
pub fn foreign_signs<'a>(texts: &[SiteText<'a>]) -> Vec<Sign<'a>> {
    let mut signs = Vec::new();
    for text in texts {
        let found =
            if is_wide_language(&text.language) { half_width(text.text()) } else { full_width(text.text()) };
        signs.extend(found.into_iter().map(|(at, length, right)| Sign {
            file: text.file,
            span: Span::new(text.span.start + at, text.span.start + at + length),
            right,
            is_mendable: text.is_mendable,
        }));
    }
    signs
}

type Found = Vec<(usize, usize, &'static str)>;

/// Half-width signs beside Japanese letters: place, length, and the full-width sign.
fn half_width(text: &str) -> Found {
    let mut found = Vec::new();
    let mut before: Option<char> = None;
    let mut brackets: Vec<Option<usize>> = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let after = chars.peek().map(|(_, char)| *char);
        let follows_letter = before.is_some_and(is_wide);
        let right = match char {
            ',' if follows_letter => Some("、"),
            '.' if follows_letter && after.is_none_or(|char| is_wide(char) || char.is_whitespace()) => {
                Some("。")
            }
            '!' if follows_letter => Some("！"),
            '?' if follows_letter => Some("？"),
            '~' if follows_letter || (before.is_some_and(is_digit) && after.is_some_and(is_digit)) => {
                Some("～")
            }
            '(' => {
                let is_full = follows_letter || after.is_some_and(is_japanese);
                brackets.push(is_full.then_some(at));
                is_full.then_some("（")
            }
            ')' => brackets.pop().flatten().map(|_| "）"),
            _ => None,
        };
        found.extend(right.map(|right| (at, char.len_utf8(), right)));
        before = Some(char);
    }
    for dots in ["・・・", "。。。"] {
        found.extend(text.match_indices(dots).map(|(at, dots)| (at, dots.len(), "……")));
    }
    found
}

/// Full-width signs in a text of half-width letters.
fn full_width(text: &str) -> Found {
    const SIGNS: [(char, &str); 10] = [
        ('（', "("),
        ('）', ")"),
        ('、', ","),
        ('。', "."),
        ('，', ","),
        ('．', "."),
        ('：', ":"),
        ('；', ";"),
        ('！', "!"),
        ('？', "?"),
    ];
    let signs = text.char_indices().filter_map(|(at, char)| {
        let (_, right) = SIGNS.iter().find(|(sign, _)| *sign == char)?;
        Some((at, char.len_utf8(), *right))
    });
    signs.collect()
}

const fn is_wide(char: char) -> bool {
    is_japanese(char) || matches!(char, '「' | '」' | '『' | '』' | '（' | '）' | '、' | '。' | '％')
}

const fn is_digit(char: char) -> bool {
    char.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(found: &Found, text: &str) -> String {
        let mut out = String::new();
        let mut copied = 0;
        for (at, length, right) in found {
            out.push_str(&text[copied..*at]);
            out.push_str(right);
            copied = at + length;
        }
        out + &text[copied..]
    }

    #[test]
    fn japanese_in_full_width() {
        for (text, right) in [
            ("窓口(本庁)で受け付けます.", "窓口（本庁）で受け付けます。"),
            ("はい,そうです!ほんと?", "はい、そうです！ほんと？"),
            ("令和8~11年度", "令和8～11年度"),
            ("そして・・・", "そして……"),
        ] {
            assert_eq!(mended(&half_width(text), text), right);
        }
        for text in ["1,234件", "3.0版", "AI (RAG) です", "Wi-Fi 6、5G", "f(x)", "https://example.jp/?a=b"]
        {
            assert_eq!(half_width(text), Vec::new(), "{text}");
        }
    }

    #[test]
    fn english_in_half_width() {
        let text = "The plan（2026）、and more。";
        assert_eq!(mended(&full_width(text), text), "The plan(2026),and more.");
    }
}
