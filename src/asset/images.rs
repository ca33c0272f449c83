//! Images: published under a name with their fingerprint, with their size in pixels for the page's layout.

use crate::html::scan;
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
    let size = size.or_else(|| drawing_size(bytes));
    ImageFile {
        path: format!("assets/{stem}.{}.{ending}", fingerprint(bytes)),
        size_px: size,
        sizes: Vec::new(),
    }
}

/// The size of an SVG: of its own in pixels, or that of what it shows.
fn drawing_size(bytes: &[u8]) -> Option<(usize, usize)> {
    let text = std::str::from_utf8(bytes).ok()?;
    let start = &text[text.find("<svg")?..];
    let tags = scan(&start[..=start.find('>')?]);
    let tag = tags.first()?;
    let pixels = |text: &str| -> Option<usize> {
        let number: f64 = text.strip_suffix("px").unwrap_or(text).parse().ok()?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 100000")]
        (1.0..100_000.0).contains(&number).then(|| number.round() as usize)
    };
    let own = |name| tag.get(name).and_then(pixels);
    if let (Some(width), Some(height)) = (own("width"), own("height")) {
        return Some((width, height));
    }
    let shown: Vec<&str> = tag.get("viewbox")?.split([' ', ',']).filter(|part| !part.is_empty()).collect();
    Some((pixels(shown.get(2)?)?, pixels(shown.get(3)?)?))
}
