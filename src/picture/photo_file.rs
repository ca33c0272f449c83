//! One size of a picture.

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhotoFile {
    /// Path below the output folder.
    pub path: String,
    /// Width in pixels.
    pub width_px: u32,
    /// Its content.
    pub bytes: Vec<u8>,
}
