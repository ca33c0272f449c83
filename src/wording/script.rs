//! Which languages are written with full-width characters.

/// Is the language written in kana or Chinese characters, with full-width punctuation?
pub fn is_wide_language(language: &str) -> bool {
    matches!(language.split('-').next(), Some("ja" | "zh"))
}

/// Is it a kana or a Chinese character?
pub const fn is_wide_letter(char: char) -> bool {
    matches!(char, 'ぁ'..='ゟ' | 'ァ'..='ヿ' | '㐀'..='䶿' | '一'..='鿿' | '々' | '〆')
}
