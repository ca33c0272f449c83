//! A figure is written once: changing one value in one file changes every place that shows it, and no other byte.

use crate::support::{Folder, Rendered, Site, differing, first_difference, has_ending, lists_contents};

/// Builds `site` and the same with `old` replaced by `new` in one file.
fn change(site: &Site, path: &str, old: &str, new: &str) -> [Folder; 2] {
    let built = |site: &Site| {
        let rendered: Rendered = site.render();
        assert!(rendered.checked, "{:?}", rendered.said());
        rendered.files
    };
    [built(site), built(&site.clone().edit(path, old, new))]
}

/// Every place where two texts differ: what stands in the one and in the other, number by number.
fn changes(before: &str, after: &str) -> Vec<(String, String)> {
    let words = |text: &str| {
        let mut words = Vec::new();
        let mut word = String::new();
        for char in text.chars() {
            if char.is_ascii_digit() || char == '.' {
                word.push(char);
                continue;
            }
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            words.push(char.to_string());
        }
        words.push(word);
        words
    };
    let (before_words, after_words) = (words(before), words(after));
    assert_eq!(before_words.len(), after_words.len(), "{}", first_difference(before, after));
    let pairs = before_words.into_iter().zip(after_words);
    pairs.filter(|(before, after)| before != after).collect()
}

/// The text with the drawing of every chart taken out, but not its words.
fn without_drawings(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(start) = rest.find("<svg") {
        let end = rest[start..].find("</svg>").expect("its end") + start;
        out.push_str(&rest[..start]);
        let drawing = &rest[start..end];
        for (at, _) in drawing.match_indices('>') {
            out.push_str(drawing[at + 1..].split('<').next().unwrap_or(""));
            out.push(' ');
        }
        rest = &rest[end..];
    }
    out + rest
}

/// Asserts that exactly `expected` differ, and in text files nothing but `old`, which became `new`.
fn assert_changed(folders: &[Folder; 2], expected: &[&str], old: &str, new: &str) {
    let [before, after] = folders;
    let mut expected: Vec<String> = expected.iter().map(|path| (*path).to_owned()).collect();
    expected.sort();
    let mut found = differing(before, after);
    found.retain(|path| !lists_contents(path));
    assert_eq!(found, expected);
    for path in expected.iter().filter(|path| !has_ending(path, "xlsx")) {
        let text = |folder: &Folder| {
            let text = String::from_utf8(folder[path].clone()).expect("text");
            if has_ending(path, "html") { without_drawings(&text) } else { text }
        };
        let changes = changes(&text(before), &text(after));
        assert!(!changes.is_empty(), "{path} differs in a drawing only");
        for (was, is) in changes {
            let number = |text: &str| text.trim_end_matches('.').to_owned();
            assert_eq!((number(&was).as_str(), number(&is).as_str()), (old, new), "{path}: {was} → {is}");
        }
    }
}

#[test]
fn of_a_small_site() {
    let chapter = |language: &str, title: &str, text: &str| {
        (
            format!("content/plan/15-share.{language}.md"),
            format!(
                "+++\ntitle = \"{title}\"\n+++\n\n## {title} {{#share}}\n\n{text} {{{{ share.nursery.r7 }}}}\n\n::chart share kind=bar x=procedure y=r7\n"
            ),
        )
    };
    let site = [chapter("ja", "割合", "いまは"), chapter("en", "Share", "It is now")]
        .iter()
        .fold(Site::new(), |site, (path, text)| site.file(path, text));
    let folders = change(&site, "content/plan/tables/share.toml", "r7 = 86", "r7 = 83");
    let mut expected =
        vec!["data/figures.json", "data/plan/share.csv", "data/plan/share.json", "data/plan/share.xlsx"];
    for page in [
        // Prose, chart and its description; the table in another chapter; the table's page; sources; paper.
        "plan/share",
        "plan/start",
        "plan/tables/share",
        "sources",
    ] {
        for language in ["ja", "en"] {
            expected.push(format!("{language}/{page}.html").leak());
            expected.push(format!("{language}/{page}.md").leak());
        }
    }
    expected.extend(["ja/plan/print.html", "en/plan/print.html", "search/ja.js", "search/en.js"]);
    assert_changed(&folders, &expected, "86", "83");
}

#[test]
fn of_the_real_site() {
    // The table is compared with the table of the source document, which would refuse another value.
    let path = "content/strategy-3/tables/satisfaction.toml";
    let site = Site::repository().edit(path, ", sheet = \"satisfaction.tsv\"", "");
    let folders = change(&site, path, "r7       = 60", "r7       = 61");
    let mut expected = vec![
        "data/figures.json",
        "data/strategy-3/satisfaction.csv",
        "data/strategy-3/satisfaction.json",
        "data/strategy-3/satisfaction.xlsx",
    ];
    for page in ["strategy-3/direction", "strategy-3/tables/satisfaction", "sources"] {
        for language in ["ja", "en"] {
            expected.push(format!("{language}/{page}.html").leak());
            expected.push(format!("{language}/{page}.md").leak());
        }
    }
    expected.extend(["ja/strategy-3/print.html", "en/strategy-3/print.html"]);
    expected.extend(["search/ja.js", "search/en.js"]);
    assert_changed(&folders, &expected, "60", "61");
}
