//! Files of a finished site: each is described, and each that is described is made.

use std::collections::BTreeSet;

use super::chapter::{LANGUAGES, section};
use crate::support::Site;

/// Sections that describe files.
const SECTIONS: [&str; 4] = ["pages", "data", "assets", "hosting"];

/// A site with everything that makes a file of its own kind.
fn everything() -> Site {
    let pdf = "[plan.ja]\nfile = \"plan.ja.pdf\"\npages = 1\nbytes = 5\nshows = \"another state\"\n";
    let easy = |title: &str| format!("+++\ntitle = \"{title}\"\n+++\n\n{title}\n");
    Site::new()
        .file("content/plan/easy.ja.md", &easy("けいかく"))
        .file("content/plan/easy.en.md", &easy("The plan"))
        .edit(
            "content/plan/10-start.ja.md",
            "市役所は",
            "![市の地図](images/map.svg)\n\n[市役所]{index reading=しやくしょ}は",
        )
        .edit(
            "content/plan/10-start.en.md",
            "The city hall",
            "![Map](images/map.svg)\n\nThe [city hall]{index}",
        )
        .file(
            "content/updates.toml",
            "[[update]]\ndate = 2026-11-20\ntitle = { ja = \"公開\", en = \"Published\" }\n",
        )
        .file("pdf/pdf.toml", pdf)
        .file("pdf/plan.ja.pdf", "%PDF-")
}

/// Does a path fit a pattern: `<path>` stands for anything, `<…>` for a part without a slash?
fn fits(pattern: &str, path: &str) -> bool {
    let Some((before, rest)) = pattern.split_once('<') else { return pattern == path };
    let Some(left) = path.strip_prefix(before) else { return false };
    let (name, after) = rest.split_once('>').expect("a closed placeholder");
    let ends = left.char_indices().map(|(index, char)| index + char.len_utf8());
    ends.filter(|end| name == "path" || !left[..*end].contains('/')).any(|end| fits(after, &left[end..]))
}

/// The signs of a pattern that are no placeholder: the more, the more it says.
fn weight(pattern: &str) -> usize {
    pattern.split('<').map(|part| part.split_once('>').map_or(part, |(_, after)| after).len()).sum()
}

#[test]
fn every_published_file_is_described_and_every_described_file_is_published() {
    let files = everything().render().files;
    assert!(files.len() > 60, "{}", files.len());
    for language in LANGUAGES {
        let patterns: BTreeSet<String> =
            SECTIONS.iter().flat_map(|anchor| section(language, anchor).described.into_keys()).collect();
        let mut used = BTreeSet::new();
        for path in files.keys() {
            let best =
                patterns.iter().filter(|pattern| fits(pattern, path)).max_by_key(|pattern| weight(pattern));
            used.insert(best.unwrap_or_else(|| panic!("{language}: {path} is not described")).clone());
        }
        let never: Vec<&String> = patterns.difference(&used).collect();
        assert!(never.is_empty(), "{language}: described, but not made: {never:?}");
    }
}
