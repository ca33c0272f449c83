//! Letters of Japanese.

/// Is it kana (with ー and ・) or a Chinese character?
#[must_use]
pub const fn is_japanese(char: char) -> bool {
    matches!(char, 'ぁ'..='ヿ' | '一'..='鿿' | '㐀'..='䶿' | '々' | '\u{f900}'..='\u{faff}')
}
