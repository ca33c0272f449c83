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

/// `text` on one line, cut to `width` columns with `…` at its end where it is longer.
#[must_use]
pub fn shorten_to_width(text: &str, width: usize) -> String {
    let line = text.replace(['\r', '\n', '\t'], " ");
    if display_width(&line) <= width {
        return line;
    }
    let mut taken = char_width('…');
    let fits = |char: &char| {
        taken += char_width(*char);
        taken <= width
    };
    line.chars().take_while(fits).chain(std::iter::once('…')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_is_two_columns() {
        assert_eq!(display_width("表ABC"), 5);
        assert_eq!(display_width("ｱ"), 1);
        assert_eq!(pad_to_width("用語", 6), "用語  ");
        assert_eq!(shorten_to_width("市民\n満足", 9), "市民 満足");
        assert_eq!(shorten_to_width("市民満足度", 8), "市民満…");
    }
}
