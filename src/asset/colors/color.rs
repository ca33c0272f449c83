//! One colour: read from CSS, moved along its lightness, compared with another.

use lightningcss::traits::Parse;
use lightningcss::values::color::{CssColor, OKLCH, RGBA};

/// An opaque sRGB colour with what it is in OKLCH.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Color {
    rgb: (u8, u8, u8),
    /// Lightness (0–1), chroma, hue (degrees).
    pub oklch: (f32, f32, f32),
}

impl Color {
    /// Any colour that CSS can write and that hides what lies below; nothing for others.
    pub fn parse(text: &str) -> Option<Self> {
        let parsed = CssColor::parse_string(text).ok()?;
        let rgba = RGBA::try_from(&parsed).ok()?;
        let OKLCH { l, c, h, .. } = OKLCH::from(rgba);
        let polar = |value: f32| if value.is_nan() { 0.0 } else { value };
        (rgba.alpha == u8::MAX)
            .then_some(Self { rgb: (rgba.red, rgba.green, rgba.blue), oklch: (polar(l), polar(c), polar(h)) })
    }

    /// From lightness, chroma and hue; what no screen can show loses chroma.
    pub fn of(l: f32, c: f32, h: f32) -> Self {
        let rgba =
            RGBA::from(OKLCH { l: l.clamp(0.0, 1.0), c: c.max(0.0), h: h.rem_euclid(360.0), alpha: 1.0 });
        Self { rgb: (rgba.red, rgba.green, rgba.blue), oklch: (l, c, h) }
    }

    /// The colour of a hue and chroma that has a luminance.
    pub fn of_luminance(luminance: f64, c: f32, h: f32) -> Self {
        // As exact as eight bits a channel can be.
        const STEPS: usize = 16;
        let (mut low, mut high) = (0.0_f32, 1.0_f32);
        for _ in 0..STEPS {
            let middle = f32::midpoint(low, high);
            if Self::of(middle, c, h).luminance() < luminance { low = middle } else { high = middle }
        }
        Self::of(high, c, h)
    }

    /// `#0b5a4b`.
    pub fn hex(self) -> String {
        let (red, green, blue) = self.rgb;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Relative luminance, 0 (black) to 1 (white) (WCAG 2.2, definition “relative luminance”).
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let (red, green, blue) = self.rgb;
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}

/// The contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition “contrast ratio”).
#[must_use]
pub fn contrast(one: Color, other: Color) -> f64 {
    let (a, b) = (one.luminance(), other.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(one: &str, other: &str) -> String {
        let color = |text| Color::parse(text).unwrap_or_else(|| Color::of(0.0, 0.0, 0.0));
        format!("{:.2}", contrast(color(one), color(other)))
    }

    /// Known values, from WCAG's own examples and the usual checkers.
    #[test]
    fn contrast_ratios() {
        assert_eq!(ratio("#000", "white"), "21.00");
        assert_eq!(ratio("#767676", "#ffffff"), "4.54");
        assert_eq!(ratio("#777", "#fff"), "4.48");
        assert_eq!(ratio("rgb(0 0 255)", "#ff0"), "8.00");
        assert_eq!(ratio("#0b5a4b", "#0b5a4b"), "1.00");
    }

    #[test]
    fn what_lets_something_through_is_no_colour_for_text() {
        assert!(Color::parse("rgb(0 0 0 / 0.5)").is_none());
        assert!(Color::parse("transparent").is_none());
        assert!(Color::parse("CanvasText").is_none());
        assert!(Color::parse("0.5rem").is_none());
    }

    #[test]
    fn a_colour_stays_itself_through_its_lightness_chroma_and_hue() {
        for hex in ["#0b5a4b", "#ad470b", "#5f3a86", "#ffffff", "#000000", "#84918b"] {
            let back =
                Color::parse(hex).map(|color| Color::of(color.oklch.0, color.oklch.1, color.oklch.2).hex());
            assert_eq!(back.as_deref(), Some(hex));
        }
    }
}
