//! Which languages are written with full-width characters.

/// Is the language written in kana or Chinese characters, with full-width punctuation?
pub fn is_wide_language(language: &str) -> bool {
    matches!(language.split('-').next(), Some("ja" | "zh"))
}
