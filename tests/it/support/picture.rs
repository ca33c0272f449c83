//! Pictures for tests.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat};

/// A black picture as PNG; sizes in pixels.
pub fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    DynamicImage::new_luma8(width, height).write_to(&mut file, ImageFormat::Png).expect("a picture");
    file.into_inner()
}
