//! Drawings in SVG → pictures in PNG: icons of the site, and the pictures that messengers show beside a shared link; and
//! pictures of texts, made of pixels, → the sizes and formats that readers load.
//!
//! Text is set in the fonts of the theme and in no others, so that the same drawing is the same bytes on every machine.

mod drawing;
mod fonts;
mod format;
mod lines;
mod photo;
mod photo_fault;
mod photo_file;
mod pixels;
mod stripped;

pub use drawing::{Drawing, Margin};
pub use fonts::Fonts;
pub use format::Format;
pub use lines::lines;
pub use photo::Photo;
pub use photo_fault::PhotoFault;
pub use photo_file::PhotoFile;
