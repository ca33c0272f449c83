//! Columns that a text takes in a terminal: full width counts 2.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Width in terminal columns. Characters of ambiguous width (○, ※, “) count 2, as Japanese terminals show them.
#[must_use]
pub fn display_width(text: &str) -> usize {
    text.width_cjk()
}

/// Width of one character in terminal columns; control characters have none.
#[must_use]
pub fn char_width(char: char) -> usize {
    char.width_cjk().unwrap_or(0)
}

/// `text` followed by spaces up to `width` columns.
#[must_use]
pub fn pad_to_width(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(display_width(text));
    format!("{text}{}", " ".repeat(missing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_is_two_columns() {
        assert_eq!(display_width("表ABC"), 5);
        assert_eq!(display_width("ｱ"), 1);
        assert_eq!(pad_to_width("用語", 6), "用語  ");
    }
}
