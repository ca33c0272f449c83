//! Formats of pictures that are made of pixels.

/// A format that readers' browsers show and cameras or programs write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Photographs.
    Jpeg,
    /// Screenshots and drawings.
    Png,
    /// Both.
    WebP,
}

impl Format {
    /// The format of a file that stands still: by its first bytes, or by its name where they say nothing. Drawings in
    /// SVG, and what moves, are none.
    #[must_use]
    pub fn of(path: &str, bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\xff\xd8\xff") {
            return Some(Self::Jpeg);
        }
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            // An animation says so before its first pixels.
            let pixels = find(bytes, b"IDAT").unwrap_or(bytes.len());
            return find(&bytes[..pixels], b"acTL").is_none().then_some(Self::Png);
        }
        if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(&b"WEBP"[..]) {
            let is_extended = bytes.get(12..16) == Some(&b"VP8X"[..]);
            let moves = is_extended && bytes.get(20).is_some_and(|flags| flags & 2 != 0);
            return (!moves).then_some(Self::WebP);
        }
        if bytes.starts_with(b"GIF8") {
            return None;
        }
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        match ending.as_str() {
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            "webp" => Some(Self::WebP),
            _ => None,
        }
    }

    /// How names of such files end.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
        }
    }
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|window| window == word)
}
