//! 機種依存文字: characters that not every system has, shows alike or reads aloud (みんなの公共サイト運用ガイドライン, 2024).
//!
//! Only those that have a way around them: circled numbers, Roman numerals, squared words and units, characters of one's
//! own. Variants of Chinese characters in names of people (髙, 﨑) are what these people write, and are left alone.

use std::sync::Arc;

use crate::locale::compatible;
use crate::text::{SourceFile, Span};
use crate::wording::SiteText;
use crate::wording::script::is_wide_language;

/// One of them.
#[derive(Clone, Debug)]
pub struct PlatformCharacter<'a> {
    /// Its file.
    pub file: &'a Arc<SourceFile>,
    /// Where it stands.
    pub span: Span,
    /// What to write instead, where that is known.
    pub instead: Option<String>,
    /// Is that the only way, and may a program change it?
    pub is_mendable: bool,
}

/// All of them in some texts.
#[must_use]
pub fn platform_characters<'a>(texts: &[SiteText<'a>]) -> Vec<PlatformCharacter<'a>> {
    let mut all = Vec::new();
    for text in texts {
        let is_wide = is_wide_language(&text.language);
        for (at, char) in text.text().char_indices() {
            let Some((instead, is_only)) = instead(char, is_wide) else { continue };
            let start = text.span.start + at;
            all.push(PlatformCharacter {
                file: text.file,
                span: Span::new(start, start + char.len_utf8()),
                is_mendable: is_only && instead.is_some() && text.is_mendable,
                instead,
            });
        }
    }
    all
}

/// What to write instead of a character, and whether that is the only right way; nothing for ordinary characters.
fn instead(char: char, is_wide: bool) -> Option<(Option<String>, bool)> {
    let plain = || compatible(&char.to_string());
    let in_brackets = |text: &str| if is_wide { format!("（{text}）") } else { format!("({text})") };
    let inner = || plain().trim_matches(['(', ')', '.']).to_owned();
    let found = match char {
        // Emoji.
        '㊗' | '㊙' => return None,
        // ① ⑴ ⒈ ⓐ, ㉑, ㊤
        '\u{2460}'..='\u{24ea}' | '\u{3251}'..='\u{325f}' | '\u{3280}'..='\u{32bf}' => {
            (Some(in_brackets(&inner())), false)
        }
        // ㈱
        '\u{3220}'..='\u{3243}' => (Some(in_brackets(&inner())), true),
        '㎠' => (Some(pick(is_wide, "平方センチメートル", "square centimetres")), false),
        '㎡' => (Some(pick(is_wide, "平方メートル", "square metres")), false),
        '㎢' => (Some(pick(is_wide, "平方キロメートル", "square kilometres")), false),
        '㎤' => (Some(pick(is_wide, "立方センチメートル", "cubic centimetres")), false),
        '㎥' => (Some(pick(is_wide, "立方メートル", "cubic metres")), false),
        // Ⅳ, ㋀ ㋿ ㌔ ㍻ ㎏
        '\u{2160}'..='\u{217f}' | '\u{32c0}'..='\u{33ff}' => (Some(plain()), true),
        '№' => (Some("No.".to_owned()), true),
        '℡' => (Some(pick(is_wide, "電話", "Tel.")), false),
        // ⓫ ⓵ ❶, 外字
        '\u{24eb}'..='\u{24ff}' | '\u{2776}'..='\u{2793}' | '\u{e000}'..='\u{f8ff}' => (None, false),
        _ => return None,
    };
    Some(found)
}

fn pick(is_wide: bool, japanese: &str, english: &str) -> String {
    if is_wide { japanese } else { english }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_around() {
        for (char, right, is_only) in [
            ('Ⅳ', "IV", true),
            ('①', "（1）", false),
            ('⒈', "（1）", false),
            ('㊤', "（上）", false),
            ('㈱', "（株）", true),
            ('㍻', "平成", true),
            ('㋿', "令和", true),
            ('㌔', "キロ", true),
            ('㎏', "kg", true),
            ('㎡', "平方メートル", false),
            ('№', "No.", true),
        ] {
            assert_eq!(instead(char, true), Some((Some(right.to_owned()), is_only)), "{char}");
        }
        for char in "1A（株）平髙﨑神※○×〒〃～−％°±²".chars() {
            assert_eq!(instead(char, true), None, "{char}");
        }
    }

    #[test]
    fn what_stands_instead_needs_no_way_around() {
        for code in 0x2000..0x3400 {
            let Some((Some(right), _)) = char::from_u32(code).and_then(|char| instead(char, true)) else {
                continue;
            };
            assert!(
                !right.is_empty() && right.chars().all(|char| instead(char, true).is_none()),
                "{code:x} {right}"
            );
        }
    }
}
