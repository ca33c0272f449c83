//! Repairs of any text: made twice they are made once, and nothing but the width and the signs changes.

use proptest::collection::vec;
use proptest::prelude::Strategy;
use proptest::sample::select;
use proptest::{prop_assert, prop_assert_eq};

use sasshi::diagnostic::Report;
use sasshi::load::{Files, LoadOptions, load};
use sasshi::locale::compatible;
use sasshi::markdown::code_ranges;
use sasshi::repair;
use sasshi::wording::read;

use crate::properties::for_all;
use crate::support::Site;

const PATH: &str = "content/plan/20-goals.ja.md";
const FRONT: &str = "+++\ntitle = \"目　次 ＡＩ\"\n+++\n\n";

fn files(text: &str) -> Files {
    let site = Site::new().file(PATH, text);
    Files::from_memory(site.files().iter().map(|(path, bytes)| (path.clone(), bytes.clone())))
}

/// The text with all repairs made, its links, and its code.
fn repaired(text: &str) -> (String, Vec<String>, Vec<String>) {
    let files = files(text);
    let site = load(&files, LoadOptions::default(), &Report::new()).expect("a site");
    let changed = repair::repaired(&files, &Report::new()).expect("no error").files;
    let targets = read(&site)
        .links
        .iter()
        .filter(|(file, _)| file.path() == PATH)
        .flat_map(|(_, links)| links.iter().map(|link| link.target.clone()))
        .collect();
    let body = text.split_once("+++\n\n").map_or("", |(_, body)| body);
    let code = code_ranges(body).into_iter().map(|span| body[span.range()].to_owned()).collect();
    (changed.get(PATH).cloned().unwrap_or_else(|| text.to_owned()), targets, code)
}

/// What readers read, whatever its width.
fn letters(text: &str) -> String {
    compatible(text).chars().filter(|char| !char.is_whitespace() && *char != '#').collect()
}

const PIECES: &[&str] = &[
    "市は",
    "の",
    "２０２６",
    "ＡＩ",
    "Ａ",
    "．",
    "－",
    "＆",
    "１，２３４",
    "ﾃﾞｰﾀ",
    "ｶ",
    "ﾞ",
    "Ⅳ",
    "①",
    "㎏",
    "㍻",
    "㋿",
    "㎡",
    "㈱",
    "目　次",
    "お 知 ら せ",
    "　",
    "  ",
    "\n",
    "\n\n",
    "\n＃",
    "\n\n＃見出し\n\n",
    "\n\n##見出し\n",
    "\n＃＃　題\n",
    "\n・",
    "\n- ",
    "\n１. ",
    "\n> ",
    "`ＡＩ`",
    "`",
    "```\n",
    "\n    ＡＩ\n",
    "[ＡＩ](https://example.jp/ＡＩ)",
    "[",
    "](ｱ.md)",
    "<https://example.jp/１>",
    "{#ＡＩ}",
    "{漢字|かんじ}",
    "[[RPA]]",
    "[[ＲＰＡ]]",
    "{{ kgis.satisfaction.target }}",
    "{{ ＡＩ }}",
    "**",
    "*",
    "_",
    "|",
    "<!-- ＡＩ -->",
    "<b>",
    "&amp;",
    "\u{feff}",
    "：：：",
    "\n:::note ＡＩ\n",
    "\n:::\n",
    "\n::table share caption=\"ＡＩ\"\n",
    "\n::table ｱ\n",
    "[^ａ]",
    "[^ａ]: ",
];

#[test]
fn made_twice_they_are_made_once_and_nothing_else_changes() {
    let text = vec(select(PIECES.to_vec()), 0..16).prop_map(|pieces| format!("{FRONT}{}", pieces.concat()));
    for_all(200, &(text,), |(text,)| {
        let (once, targets, code) = repaired(&text);
        let (twice, targets_after, code_after) = repaired(&once);
        prop_assert_eq!(&once, &twice, "{:?}", text);
        prop_assert_eq!(targets, targets_after, "{:?}", text);
        prop_assert_eq!(code, code_after, "{:?}", text);
        prop_assert_eq!(letters(&text), letters(&once), "{:?}", text);
        prop_assert!(once.contains("title = \"目次 AI\""), "{:?}", once);
        for kept in
            ["{#ＡＩ}", "{{ ＡＩ }}", "[[ＲＰＡ]]", "::table ｱ", "<!-- ＡＩ -->", "(https://example.jp/ＡＩ)"]
        {
            prop_assert_eq!(text.matches(kept).count(), once.matches(kept).count(), "{:?}", text);
        }
        Ok(())
    });
}
