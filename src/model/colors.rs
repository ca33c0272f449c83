//! Colours: what a site sets, and what a theme promises about its own.

use std::sync::Arc;

use crate::text::{SourceFile, Span};

/// A colour that a site sets under `[colors]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColorSetting {
    /// Its name: `brand`.
    pub name: String,
    /// As typed: `#0b5a4b`.
    pub value: String,
    /// Where the name stands in `config.toml`.
    pub name_span: Span,
    /// Where the value stands.
    pub span: Span,
}

/// What a theme says of its colours, from `theme.toml`.
#[derive(Clone, Debug, Default)]
pub struct ThemeColors {
    /// The file.
    pub file: Option<Arc<SourceFile>>,
    /// Colours that a site may set.
    pub scales: Vec<ColorScale>,
    /// Colours that are seen on each other.
    pub pairs: Vec<ColorPair>,
}

/// A scale of tones that follows a colour of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColorScale {
    /// Name of the setting: `brand`.
    pub name: String,
    /// What the tokens of the scale begin with: `tokiwa` for `--tokiwa-700`.
    pub scale: String,
    /// The tone that is the colour itself: `700`.
    pub anchor: String,
}

/// Two tokens that are seen together, and the contrast that readers need (WCAG 2.2, 1.4.3 and 1.4.11).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColorPair {
    /// Token of the text or the line, without dashes: `color-ink`.
    pub text: String,
    /// Token of the ground: `color-paper`.
    pub on: String,
    /// The least ratio in tenths: 45 for text, 30 for large text, controls, focus and parts of charts.
    pub least_tenths: u32,
    /// Where it stands in `theme.toml`.
    pub span: Span,
}

impl ColorPair {
    /// The least ratio: 4.5 for text.
    #[must_use]
    pub fn least(&self) -> f64 {
        f64::from(self.least_tenths) / 10.0
    }
}
