//! Images: published under a name with their fingerprint, with their size in pixels for the page's layout.

use crate::text::fingerprint;

/// An image to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageFile {
    /// Path below the output folder.
    pub path: String,
    /// Width and height, where the format tells.
    pub size_px: Option<(usize, usize)>,
}

/// The image at `path` below `content/`.
pub fn file(path: &str, bytes: &[u8]) -> ImageFile {
    let name = path.rsplit('/').next().unwrap_or(path);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let size = imagesize::blob_size(bytes).ok().map(|size| (size.width, size.height));
    ImageFile { path: format!("assets/{stem}.{}.{ending}", fingerprint(bytes)), size_px: size }
}
