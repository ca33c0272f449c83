//! Drawings in SVG → pictures in PNG: icons of the site, and the pictures that messengers show beside a shared link.
//!
//! Text is set in the fonts of the theme and in no others, so that the same drawing is the same bytes on every machine.

mod drawing;
mod fonts;
mod lines;

pub use drawing::{Drawing, Margin};
pub use fonts::Fonts;
pub use lines::lines;
