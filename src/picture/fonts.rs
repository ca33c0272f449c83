//! The fonts of the theme: what they can write, how wide it is.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use resvg::usvg::fontdb::{Database, Family, Query, Source, Weight};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::text::fingerprint;

/// A set of fonts.
#[derive(Clone, Debug, Default)]
pub struct Fonts {
    database: Arc<Database>,
    /// Of everything that is in them.
    fingerprint: String,
}

impl Fonts {
    /// The fonts in these files: OpenType or TrueType. What is no font is passed over.
    pub fn new<'a>(files: impl IntoIterator<Item = &'a Arc<Cow<'static, [u8]>>>) -> Self {
        let mut database = Database::new();
        let mut directories = Vec::new();
        for file in files {
            directories.extend_from_slice(directory(file));
            let file: Arc<Cow<'static, [u8]>> = Arc::clone(file);
            database.load_font_source(Source::Binary(file));
        }
        Self { database: Arc::new(database), fingerprint: fingerprint(&directories) }
    }

    /// A fingerprint of all fonts.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The fonts for the renderer.
    pub(super) fn database(&self) -> Arc<Database> {
        Arc::clone(&self.database)
    }

    /// The characters of a text that no font has, each once. Spaces and signs that cannot be seen need no font.
    #[must_use]
    pub fn missing(&self, text: &str) -> BTreeSet<char> {
        let seen = text.chars().filter(|c| !c.is_whitespace() && !c.is_control());
        seen.filter(|c| !self.database.faces().any(|face| self.has(face.id, *c))).collect()
    }

    /// How wide a text is in a bold font of a family, in em; letters that it lacks count as one em.
    #[must_use]
    pub fn width_em(&self, family: &str, text: &str) -> f32 {
        let query = Query { families: &[Family::Name(family)], weight: Weight::BOLD, ..Query::default() };
        let width = self.database.query(&query).and_then(|id| {
            self.database.with_face_data(id, |data, index| {
                let font = FontRef::from_index(data, index).ok()?;
                let (map, metrics) =
                    (font.charmap(), font.glyph_metrics(Size::new(1.0), LocationRef::default()));
                let width = |c| map.map(c).and_then(|glyph| metrics.advance_width(glyph)).unwrap_or(1.0);
                Some(text.chars().map(width).sum::<f32>())
            })
        });
        #[allow(clippy::cast_precision_loss, reason = "a text of a line")]
        width.flatten().unwrap_or_else(|| text.chars().count() as f32)
    }

    fn has(&self, id: resvg::usvg::fontdb::ID, c: char) -> bool {
        let has = self.database.with_face_data(id, |data, index| {
            FontRef::from_index(data, index).is_ok_and(|font| font.charmap().map(c).is_some())
        });
        has.unwrap_or_default()
    }
}

/// The head of a font file. It names a checksum of every table (OpenType, "Table directory"), so that it stands for the
/// whole file and megabytes need not be hashed in every build.
fn directory(file: &[u8]) -> &[u8] {
    const HEAD: usize = 12;
    const ENTRY: usize = 16;
    let tables = file.get(4..6).map_or(0, |count| usize::from(u16::from_be_bytes([count[0], count[1]])));
    file.get(..HEAD + ENTRY * tables).unwrap_or(file)
}
