//! Lengths of the drawing as attributes, and how wide texts are.

use crate::text::display_width;

/// The drawing is at least this wide, in em: the theme's `font-size: min(1rem, 5.6cqi)` is 100/5.6 em of its box.
pub const WIDTH_EM: f64 = 17.85;

/// The size of small texts in em of the drawing (`.axis-text`): their y is divided by it.
pub const SMALL: f64 = 0.8125;

/// The drawing's widest line of text in columns: 17 full-width characters.
pub const COLUMNS: usize = 34;

/// At most two decimals, no zeros behind.
pub fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// In em of the text or line itself.
pub fn em(value: f64) -> String {
    format!("{}em", number(value))
}

/// In percent of the width; plain zero at the edge.
pub fn percent(value: f64) -> String {
    let text = number(value);
    if text == "0" { text } else { format!("{text}%") }
}

/// From percent of the width to em, where the drawing is narrowest.
pub fn to_em(percent: f64) -> f64 {
    percent / 100.0 * WIDTH_EM
}

/// The width of a text in em, a little too wide rather than too narrow: full width is 1 em with room for the space
/// that `text-autospace` adds, bold digits take 0.6, the widest letters nearly 1, points and commas a third.
pub fn text_em(text: &str) -> f64 {
    text.chars()
        .map(|char| {
            let mut bytes = [0; 4];
            match char {
                '.' | ',' => 0.35,
                '%' | '@' | 'M' | 'W' | 'm' | 'w' => 0.95,
                _ if display_width(char.encode_utf8(&mut bytes)) > 1 => 1.1,
                _ => 0.6,
            }
        })
        .sum()
}

/// The ends of a text of `width_em` that would stand centred over `point`, moved so that it stays inside the drawing:
/// its `text-anchor`, and where it begins and ends in em.
pub fn anchor(point: f64, width_em: f64) -> (&'static str, f64, f64) {
    let at = to_em(point);
    if at + width_em / 2.0 > WIDTH_EM {
        ("end", at - width_em, at)
    } else if at - width_em / 2.0 < 0.0 {
        ("start", at, at + width_em)
    } else {
        ("middle", at - width_em / 2.0, at + width_em / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        assert_eq!(number(36.0615), "36.06");
        assert_eq!(number(20.0), "20");
        assert_eq!(number(-0.001), "0");
        assert_eq!(em(1.5), "1.5em");
        assert_eq!((percent(0.0), percent(100.0)), ("0".to_owned(), "100%".to_owned()));
    }

    #[test]
    fn labels_stay_inside() {
        assert_eq!(anchor(100.0, 2.0).0, "end");
        assert_eq!(anchor(0.0, 2.0).0, "start");
        assert_eq!(anchor(50.0, 2.0).0, "middle");
    }
}
