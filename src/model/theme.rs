//! A theme as loaded: templates, styles, drawings, words.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::locale::Words;
use crate::model::ThemeColors;
use crate::text::SourceFile;

/// A theme's files by name, and its words by language.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Templates: `chapter.html`.
    pub templates: BTreeMap<String, Arc<SourceFile>>,
    /// Style sheets below `styles/`: `main.css`.
    pub styles: BTreeMap<String, Arc<SourceFile>>,
    /// Scripts below `scripts/`.
    pub scripts: BTreeMap<String, Arc<SourceFile>>,
    /// Icons: `menu` → SVG.
    pub icons: BTreeMap<String, String>,
    /// Drawings: `mark` → SVG.
    pub art: BTreeMap<String, String>,
    /// What it says of its colours.
    pub colors: ThemeColors,
    /// How wide images are shown: wide ones, and tall ones. As in the attribute `sizes` of HTML.
    pub image_sizes: Option<(String, String)>,
    /// Fonts for pictures, by file name: OpenType or TrueType. Pages use the reader's own.
    pub fonts: BTreeMap<String, Arc<Cow<'static, [u8]>>>,
    /// Words, direction and own name of each language of the site.
    pub languages: BTreeMap<String, ThemeLanguage>,
}

/// What a theme knows of one language.
#[derive(Clone, Debug, Default)]
pub struct ThemeLanguage {
    /// The words of the interface.
    pub words: Words,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The language's name in itself.
    pub name: String,
}
