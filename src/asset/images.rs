//! Images: published under a name with their fingerprint, with their size in pixels for the page's layout.

use crate::text::fingerprint;

/// A smaller version of an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageSize {
    /// Path below the output folder.
    pub path: String,
    /// Width in pixels.
    pub width_px: u32,
}

/// An image to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageFile {
    /// Path below the output folder.
    pub path: String,
    /// Width and height, where the format tells.
    pub size_px: Option<(usize, usize)>,
    /// In WebP, from the narrowest on; none for what is not made of pixels.
    pub sizes: Vec<ImageSize>,
}

impl ImageFile {
    /// The file that a reader's device keeps for reading without a network: wide enough for a phone.
    #[must_use]
    pub fn kept_path(&self) -> &str {
        const ENOUGH_PX: u32 = 960;
        let enough = self.sizes.iter().find(|size| size.width_px >= ENOUGH_PX);
        enough.or(self.sizes.last()).map_or(&self.path, |size| &size.path)
    }
}

/// The image at `path` below `content/`.
pub fn file(path: &str, bytes: &[u8]) -> ImageFile {
    let name = path.rsplit('/').next().unwrap_or(path);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let size = imagesize::blob_size(bytes).ok().map(|size| (size.width, size.height));
    ImageFile {
        path: format!("assets/{stem}.{}.{ending}", fingerprint(bytes)),
        size_px: size,
        sizes: Vec::new(),
    }
}
