//! The colours of a site: tones that follow its own colours, and the contrast of all that are seen together.
//!
//! A theme writes its tones once, in `tokens.css`, as scales; it says in `theme.toml` which scale follows which setting
//! and which tokens are seen on each other. Both are looked at in the light and the dark scheme.

mod check;
mod color;
mod palette;
mod tones;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::Report;
use crate::model::Site;
use crate::text::SourceFile;

use palette::{Palette, Scheme};

/// The sheet that holds the tokens of a theme.
const TOKENS: &str = "tokens.css";

/// What every page says of the site's colour.
const BRAND: &str = "color-cover";
/// The ground of pages.
const PAPER: &str = "color-paper";

/// The style sheets of a site in its own colours.
#[derive(Debug)]
pub struct Colors<'a> {
    /// Style sheets by name.
    pub styles: Cow<'a, BTreeMap<String, Arc<SourceFile>>>,
    /// The colour that browsers take for their own frame, `#0b5a4b`; nothing for a theme without.
    pub frame: Option<String>,
    /// The ground of its pages in the light scheme, for where no style sheet is read.
    pub paper: Option<String>,
}

impl<'a> Colors<'a> {
    /// Gives the theme's scales the colours of the site, and reports pairs without contrast.
    #[must_use]
    pub fn new(site: &'a Site, report: &Report) -> Self {
        let styles = &site.theme.styles;
        let Some(file) = styles.get(TOKENS) else {
            return Self { styles: Cow::Borrowed(styles), frame: None, paper: None };
        };
        let palette = Palette::new(file.text());
        let changes = tones::changes(site, &palette, &site.config.colors, report);
        let own = palette.clone();
        let palette = palette.with(&changes);
        check::check(site, file, (&own, &palette), report);
        let hex = |name| palette.color(name, Scheme::Light).ok().map(color::Color::hex);
        let (frame, paper) = (hex(BRAND), hex(PAPER));
        if changes.is_empty() {
            return Self { styles: Cow::Borrowed(styles), frame, paper };
        }
        let text = palette.written(file.text(), &changes);
        let mut styles = styles.clone();
        styles.insert(TOKENS.to_owned(), Arc::new(SourceFile::new(file.path(), text)));
        Self { styles: Cow::Owned(styles), frame, paper }
    }
}
