//! Why a picture cannot be published.

/// What is wrong with a file of pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhotoFault {
    /// It is cut off, or something else than its name says.
    Broken {
        /// In the words of the decoder.
        detail: String,
    },
    /// It has too many pixels.
    TooLarge {
        /// Width in pixels.
        width_px: u32,
        /// Height in pixels.
        height_px: u32,
    },
}

impl PhotoFault {
    /// What a decoder says.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "for `map_err`")]
    pub fn broken(error: image::ImageError) -> Self {
        Self::Broken { detail: error.to_string() }
    }
}
