//! Names of what a text shows and links to, without what differs between languages.

use crate::markdown::attributes::Attribute;

/// The document at hand.
#[derive(Clone, Copy, Debug)]
pub struct Own<'a> {
    /// Its language.
    pub language: &'a str,
    /// Its path.
    pub path: &'a str,
}

/// Formats that change how a figure looks, not what it says.
const LOOKS: [&str; 4] = ["plain", "number", "nolink", "money"];

impl Own<'_> {
    /// A link: `20-issues.ja.md#a` is `20-issues.md#a`.
    pub fn link(&self, target: &str) -> String {
        if is_address(target) {
            return target.to_owned();
        }
        let (file, anchor) =
            target.split_once('#').map_or((target, None), |(file, anchor)| (file, Some(anchor)));
        let file = self.path(file);
        anchor.map_or_else(|| file.clone(), |anchor| format!("{file}#{anchor}"))
    }

    /// An image: `images/map.en.png` is `images/map.png`, `images/en/map.png` is `images/map.png`.
    pub fn image(&self, path: &str) -> String {
        if is_address(path) { path.to_owned() } else { self.path(path) }
    }

    fn path(&self, path: &str) -> String {
        let mut parts: Vec<&str> =
            path.split('/').filter(|part| *part != self.language && *part != ".").collect();
        let name = parts.pop().unwrap_or("");
        let (stem, ending) = name.rsplit_once('.').map_or((name, ""), |(stem, ending)| (stem, ending));
        let bare = stem.strip_suffix(self.language).and_then(|stem| stem.strip_suffix(['.', '-', '_']));
        let name = match (bare, ending) {
            (Some(bare), "") => bare.to_owned(),
            (Some(bare), ending) => format!("{bare}.{ending}"),
            _ => name.to_owned(),
        };
        parts.push(&name);
        parts.join("/")
    }

    /// A figure: without the own booklet, without formats that only change its looks, with single spaces.
    pub fn figure(&self, text: &str) -> String {
        let text = text.replace("\\|", "|");
        let (path, format) = text.split_once('|').unwrap_or((&text, ""));
        let path = self.in_booklet(path.trim());
        let words: Vec<&str> = format.split_whitespace().collect();
        match words.first() {
            None => path.to_owned(),
            Some(name) if LOOKS.contains(name) => path.to_owned(),
            Some(_) => format!("{path} | {}", words.join(" ")),
        }
    }

    /// A table or chart with the options that say what it shows, sorted.
    pub fn table(&self, name: &str, options: &[Attribute<'_>]) -> String {
        let mut shown: Vec<String> = options
            .iter()
            .filter(|option| !matches!(option.name, "" | "alt" | "caption"))
            .map(|option| format!(" {}={}", option.name, option.value))
            .collect();
        shown.sort();
        format!("{}{}", self.in_booklet(name), shown.concat())
    }

    /// `strategy-3/kgis` in a chapter of strategy-3 is `kgis`.
    fn in_booklet<'n>(&self, name: &'n str) -> &'n str {
        let folder = self.path.strip_prefix("content/").and_then(|path| path.split_once('/'));
        let own = folder.and_then(|(booklet, _)| name.strip_prefix(booklet)?.strip_prefix('/'));
        own.unwrap_or(name)
    }
}

/// Does it lead out of the site?
pub fn is_address(target: &str) -> bool {
    ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_two_languages_are_one() {
        let own = |language| Own { language, path: "content/plan/10-a.md" };
        for (ja, en) in [
            ("images/map.ja.png", "images/map.en.png"),
            ("images/ja/map.png", "./images/en/map.png"),
            ("images/map-ja.svg", "images/map_en.svg"),
        ] {
            assert_eq!(own("ja").image(ja), own("en").image(en));
        }
        assert_eq!(own("ja").link("20-b.ja.md#x"), own("en").link("20-b.md#x"));
        assert_eq!(own("ja").figure(r"plan/kgis.a.b \| plain"), own("en").figure("kgis.a.b"));
        assert_eq!(own("en").figure("kgis.a.b|  change   r5"), "kgis.a.b | change r5");
    }
}
