//! Icons of the site as pictures, drawn from the theme's mark: for home screens and for the web manifest.

use crate::picture::{Drawing, Fonts, Margin};

/// An icon for the web manifest.
#[derive(Clone, Debug)]
pub struct Icon {
    /// The picture.
    pub drawing: Drawing,
    /// `any`, or `maskable`: may be cut to the shape that a phone gives to icons (W3C, Web Application Manifest).
    pub purpose: &'static str,
}

/// The icons of a site.
#[derive(Clone, Debug)]
pub struct Icons {
    /// For the web manifest: 192 and 512 pixels, and 512 pixels maskable.
    pub manifest: Vec<Icon>,
    /// `apple-touch-icon`, 180 pixels.
    pub touch: Drawing,
}

impl Icons {
    /// The icons that are made of a mark.
    #[must_use]
    pub fn new(mark: &str) -> Self {
        let draw = |name: &str, size_px: u32, margin: Margin| {
            Drawing::new(name, (size_px, size_px), margin, mark.to_owned(), &Fonts::default())
        };
        // What stands in the inner circle of 80 % is never cut away; a square in it has a margin of 22 %.
        let maskable = draw("icon-maskable-512", 512, Margin::White(0.22));
        Self {
            manifest: vec![
                Icon { drawing: draw("icon-192", 192, Margin::None), purpose: "any" },
                Icon { drawing: draw("icon-512", 512, Margin::None), purpose: "any" },
                Icon { drawing: maskable, purpose: "maskable" },
            ],
            touch: draw("apple-touch-icon", 180, Margin::White(0.14)),
        }
    }

    /// All pictures.
    pub fn drawings(&self) -> impl Iterator<Item = &Drawing> {
        self.manifest.iter().map(|icon| &icon.drawing).chain([&self.touch])
    }
}
