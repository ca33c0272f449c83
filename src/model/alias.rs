//! Where a page could be found before.

use crate::text::Span;

/// An old address of a document, or an old anchor on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// What it was.
    pub old: OldPlace,
    /// Where it stands in the document's file.
    pub span: Span,
}

/// What an alias names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OldPlace {
    /// A path below the output folder: `ja/plan/old.html`.
    Path(String),
    /// A path below the folder of the page: `old.html`.
    Beside(String),
    /// An anchor of the page.
    Anchor(String),
}

impl OldPlace {
    /// Reads `/ja/plan/old.html`, `/old/`, `old.html` or `#old`; nothing where it is none of them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(anchor) = text.strip_prefix('#') {
            let is_anchor = !anchor.is_empty() && !anchor.contains(char::is_whitespace);
            return is_anchor.then(|| Self::Anchor(anchor.to_owned()));
        }
        let path = text.strip_prefix('/').unwrap_or(text);
        let path = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let is_plain = path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
            && !path.contains([':', '?', '#', '\\', '%'])
            && !path.contains(char::is_whitespace);
        let is_page = path.rsplit_once('.').is_some_and(|(_, ending)| matches!(ending, "html" | "htm"));
        if !is_plain || !is_page {
            return None;
        }
        Some(if text.starts_with('/') { Self::Path(path) } else { Self::Beside(path) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_anchors() {
        assert_eq!(OldPlace::parse("/ja/plan/old.html"), Some(OldPlace::Path("ja/plan/old.html".to_owned())));
        assert_eq!(OldPlace::parse("/old/"), Some(OldPlace::Path("old/index.html".to_owned())));
        assert_eq!(OldPlace::parse("old.html"), Some(OldPlace::Beside("old.html".to_owned())));
        assert_eq!(OldPlace::parse("#aim"), Some(OldPlace::Anchor("aim".to_owned())));
        for bad in
            ["../old.html", "https://example.jp/old.html", "/a//b.html", "#", "old", "a b.html", "old.pdf"]
        {
            assert_eq!(OldPlace::parse(bad), None, "{bad}");
        }
    }
}
