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

/// In percent of the width.
pub fn percent(value: f64) -> String {
    format!("{}%", number(value))
}

/// The width of a text in em, a little too wide rather than too narrow: bold digits take 0.6 em.
pub fn text_em(text: &str) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "texts are shorter than 2^52 columns")]
    let columns = display_width(text) as f64;
    columns * 0.6
}

/// Which end of a centred text must stand at its point so that it stays inside the drawing.
pub fn anchor(point: f64, width_em: f64) -> &'static str {
    let at = point / 100.0 * WIDTH_EM;
    if at + width_em / 2.0 > WIDTH_EM {
        "end"
    } else if at - width_em / 2.0 < 0.0 {
        "start"
    } else {
        "middle"
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
    }

    #[test]
    fn labels_stay_inside() {
        assert_eq!(anchor(100.0, 2.0), "end");
        assert_eq!(anchor(0.0, 2.0), "start");
        assert_eq!(anchor(50.0, 2.0), "middle");
    }
}
