//! Any text of a chapter: nothing panics, nothing of the engine's own is left on a page, every place is in the file.

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any};
use proptest::sample::select;
use proptest::strategy::Union;
use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq};

use sasshi::diagnostic::{MessageLanguage, render};
use sasshi::text::Place;

use crate::properties::for_all;
use crate::support::{Rendered, Site, between, has_ending, text_of};

const FRONT: &str = "+++\ntitle = \"題\"\n+++\n\n";

/// The smallest site that has a table, a term, an image and a chapter.
const SITE: [(&str, &str); 6] = [
    ("themes/standard/styles/main.css", "body { color: black }"),
    (
        "config.toml",
        "languages = [\"ja\"]\nupdated = 2026-11-20\ntitle = { ja = \"本棚\" }\npublisher = { ja = \"編集室\" }\n\
         [license]\nname = { ja = \"CC0\" }\n",
    ),
    (
        "content/plan/booklet.toml",
        "title = { ja = \"計画\" }\nsummary = { ja = \"計画です。\" }\ndate = \"2026-07\"\n",
    ),
    ("content/plan/images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
    (
        "content/plan/tables/kgis.toml",
        "kind = \"kgis\"\ntitle = { ja = \"目標\" }\n[[row]]\nid = \"satisfaction\"\nname = { ja = \"満足度\" }\n\
         unit = \"percent\"\nbaseline = \"unknown\"\ntarget = 80\nby = 2029\n",
    ),
    (
        "content/glossary.toml",
        "[[term]]\nid = \"rpa\"\nname = { ja = \"RPA\" }\nreading = { ja = \"あーるぴーえー\" }\n\
         definition = { ja = \"仕組みです。\" }\n",
    ),
];

fn rendered(text: &str) -> Rendered {
    SITE.iter()
        .fold(Site::empty(), |site, (path, content)| site.file(path, content))
        .file("content/plan/10-start.ja.md", &format!("{FRONT}{text}"))
        .render()
}

/// Words and signs of running text.
const WORDS: &[&str] = &[
    "市",
    "の",
    "デジタル",
    "ｶﾅ",
    "AI",
    "RPA",
    "the city",
    "１２",
    "80%",
    "令和7年度",
    "「",
    "」",
    "（",
    "）",
    "、",
    "。",
    "！",
    "…",
    "※",
    "①",
    "👍",
    "𠮷",
    "か\u{3099}",
    "\u{200b}",
    "\u{a0}",
    "\u{3000}",
    " ",
    "_",
    "&",
    "<",
    ">",
    "\"",
    "'",
];

/// Marks in a line, whole and broken.
const MARKS: &[&str] = &[
    "**",
    "*",
    "***",
    "~~",
    "~",
    "__",
    "_",
    "`",
    "``",
    "```\n",
    "~~~\n",
    "\\",
    "[",
    "]",
    "](",
    ")",
    "[[",
    "]]",
    "[^a]",
    "[^a]: ",
    "{{",
    "}}",
    "{{ kgis.satisfaction.target }}",
    "{{ kgis.x.y | change z }}",
    "{",
    "}",
    "|",
    "{漢字|かんじ}",
    "]{lang=en}",
    "]{lang=",
    "{#id}",
    "![",
    "<b>",
    "</b>",
    "<br>",
    "<!--",
    "-->",
    "<https://a.example>",
    "&amp;",
    "&#0;",
];

/// What begins a line.
const LINES: &[&str] = &[
    "\n",
    "\n\n",
    "\n- ",
    "\n  - ",
    "\n1. ",
    "\n> ",
    "\n# ",
    "\n## ",
    "\n#### ",
    "\n|a|b|\n|-|-|\n|",
    "\n: ",
    "\n\n: 題\n",
    "\n---\n",
    "\n===\n",
    "\n    ",
    "\n\t",
    "\n:::note 題\n",
    "\n:::\n",
    "\n:::steps\n",
    "\n:::compare\n",
    "\n:::columns\n",
    "\n:::statement\n",
    "\n:::details\n",
    "\n:::quote\n",
    "\n:::summary\n",
    "\n::table kgis\n",
    "\n::table kgis view=cards\n",
    "\n::chart kgis\n",
    "\n::chart kgis kind=bar y=target\n",
    "\n::chart kgis kind=line x=by y=target\n",
    "\n::figure ",
    "\n::table kgis where=\n",
    "\n::table kgis sort=-\n",
    "\n::table kgis columns=,\n",
    "\n- [x] ",
    "\n[a]: ",
    "  \n",
    "\\\n",
    "\r\n",
];

/// Pieces of chapters in any order: words, marks whole and broken, line breaks.
fn any_chapter() -> impl Strategy<Value = String> {
    let piece =
        Union::new([WORDS, MARKS, LINES].map(|pieces| select(pieces.to_vec()))).prop_map(str::to_owned);
    vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn is_private(char: char) -> bool {
    char == '\u{2E5B}' || char >= '\u{F0000}'
}

/// Every problem has words, and a place that is in its file.
fn assert_places(rendered: &Rendered) -> Result<(), TestCaseError> {
    for one in &rendered.diagnostics {
        if let Some(Place::Text(file, span)) = &one.place {
            let length = file.text().len();
            prop_assert!(
                span.start <= span.end && span.end <= length,
                "{:?} {span:?} of {length}",
                one.problem
            );
            prop_assert!(
                file.text().is_char_boundary(span.start) && file.text().is_char_boundary(span.end),
                "{one:?}"
            );
        }
    }
    for language in [MessageLanguage::Japanese, MessageLanguage::English] {
        let text = render(&rendered.diagnostics, language, false);
        prop_assert_eq!(text.is_empty(), rendered.diagnostics.is_empty());
    }
    Ok(())
}

#[test]
fn any_chapter_is_rendered_and_nothing_of_the_engine_is_left() {
    for_all(250, &any_chapter(), |text| {
        let rendered = rendered(&text);
        let is_text = |path: &str| !has_ending(path, "xlsx") && !has_ending(path, "png");
        for (path, bytes) in rendered.files.iter().filter(|(path, _)| is_text(path)) {
            let page = std::str::from_utf8(bytes).expect("UTF-8");
            prop_assert!(!page.contains(is_private), "{path} of {text:?}");
        }
        assert_places(&rendered)
    });
}

#[test]
fn any_characters_are_rendered() {
    for_all(100, &vec(any::<char>(), 0..40).prop_map(String::from_iter), |text| {
        let rendered = rendered(&text);
        let reserved = text.chars().any(is_private);
        let said = rendered.diagnostics.iter().any(|one| one.problem.code() == "reserved-character");
        prop_assert_eq!(said, reserved, "{:?}", text);
        assert_places(&rendered)
    });
}

#[test]
fn plain_words_come_through_unchanged() {
    let word = select(vec![
        "市は",
        "手続きを",
        "便利に",
        "します。",
        "「引用」",
        "（注）",
        "データ",
        "と、",
        "ｶﾅ",
        "𠮷野",
    ]);
    for_all(60, &vec(word, 1..12).prop_map(|words| words.concat()), |text| {
        let page = rendered(&text);
        let main = between(page.text("ja/plan/start.html"), "div", &[("class", "prose")]).expect("the text");
        let shown = text_of(&main);
        prop_assert_eq!(shown.trim(), text.as_str());
        Ok(())
    });
}

#[test]
fn emphasis_between_any_two_japanese_neighbours_works() {
    let neighbour = || {
        select(vec![
            "市", "の", "ー", "「", "」", "（", "）", "。", "、", "・", "※", "…", "ｶ", "｣", "①", "〜",
        ])
    };
    let inside = || {
        select(vec![
            "重要",
            "「重要」",
            "（注）",
            "A社（東京）",
            "50%",
            "※注",
            "→B",
            "『書名』",
            "{漢字|かんじ}",
            "`x`",
        ])
    };
    let mark = select(vec![("**", "strong"), ("*", "em"), ("~~", "del")]);
    for_all(200, &(neighbour(), mark, inside(), neighbour()), |(before, (mark, name), inside, after)| {
        let text = format!("{before}{mark}{inside}{mark}{after}");
        let page = rendered(&text);
        let html = page.text("ja/plan/start.html");
        let main = between(html, "div", &[("class", "prose")]).expect("the text");
        prop_assert!(between(&main, name, &[]).is_some(), "{} gives {}", text, main);
        prop_assert!(!text_of(&main).contains(mark), "{} gives {}", text, main);
        Ok(())
    });
}

#[test]
fn the_same_text_gives_the_same_pages() {
    for_all(20, &(any_chapter(), Just(())), |(text, ())| {
        prop_assert_eq!(rendered(&text).files, rendered(&text).files);
        Ok(())
    });
}
