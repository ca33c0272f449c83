//! Where a word ends in scripts that do not always put spaces between words.

use std::ops::Range;

/// Is a range of a text a word by itself, and not the middle of a longer Latin or katakana word? No AI in MAIN, no サーバ in
/// サーバー, no データ in メタデータ. Kanji and hiragana do not say where words end: every place is a border there.
#[must_use]
pub fn is_whole_word(text: &str, range: Range<usize>) -> bool {
    let joins = |a: Option<char>, b: Option<char>| {
        a.zip(b).is_some_and(|(a, b)| (is_latin(a) && is_latin(b)) || (is_katakana(a) && is_katakana(b)))
    };
    let inside = &text[range.clone()];
    !joins(text[..range.start].chars().next_back(), inside.chars().next())
        && !joins(inside.chars().next_back(), text[range.end..].chars().next())
}

const fn is_katakana(char: char) -> bool {
    matches!(char, 'ァ'..='ヺ' | 'ー' | 'ヽ' | 'ヾ' | 'ｦ'..='ﾟ')
}

const fn is_latin(char: char) -> bool {
    char.is_ascii_alphanumeric()
        || matches!(char, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_parts_of_words() {
        for (text, word, expected) in [
            ("サーバを使う", "サーバ", true),
            ("サーバーを使う", "サーバ", false),
            ("メタデータ", "データ", false),
            ("生成AIです", "AI", true),
            ("MAIN", "AI", false),
            ("自動化する", "自動", true),
            ("cafés", "caf", false),
        ] {
            let start = text.find(word).unwrap();
            assert_eq!(is_whole_word(text, start..start + word.len()), expected, "{text}");
        }
    }
}
