//! Letters of Japanese.

/// Is it a Chinese character, or the sign that repeats one?
#[must_use]
pub const fn is_kanji(char: char) -> bool {
    matches!(char, '一'..='鿿' | '㐀'..='䶿' | '々' | '〆' | '〇' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Is it kana (with ー and ・) or a Chinese character?
#[must_use]
pub const fn is_japanese(char: char) -> bool {
    matches!(char, 'ぁ'..='ヿ' | '一'..='鿿' | '㐀'..='䶿' | '々' | '\u{f900}'..='\u{faff}')
}
