//! The index of the site: what stands in it and where it leads, and that a mark changes nothing else.

use crate::support::{Rendered, Site, between, differing, lists_contents, text_of};

const START: (&str, &str) = (
    "content/plan/10-start.ja.md",
    "+++\ntitle = \"はじめに\"\n+++\n\n## ねらい {#aim}\n\n市役所は、生成AIとRPAを使います。\n\n- **生成AI**の市役所\n\n## 期間 {#period}\n\n4年間です[^a]。\n\n[^a]: 市長の任期です。\n",
);

const START_ENGLISH: (&str, &str) = (
    "content/plan/10-start.en.md",
    "+++\ntitle = \"Introduction\"\n+++\n\n## Aim {#aim}\n\nThe city hall uses generative AI and RPA.\n\n- The city hall of **generative AI**\n\n## Period {#period}\n\nFour years[^a].\n\n[^a]: The term of the mayor.\n",
);

fn unmarked() -> Site {
    Site::new().file(START.0, START.1).file(START_ENGLISH.0, START_ENGLISH.1)
}

/// The same with marks in a sentence, in emphasis, in a heading, in a note, and in front matter.
fn marked() -> Site {
    unmarked()
        .edit(START.0, "市役所は、生成AIと", "[市役所]{index reading=しやくしょ}は、[生成AI]{index}と")
        .edit(START.0, "**生成AI**の市役所", "**[生成AI]{index name=\"AIの役所\"}**の市役所")
        .edit(START.0, "## 期間", "## [期間]{index reading=きかん}")
        .edit(START.0, "4年間です", "[4年間]{index}です")
        .edit(START.0, ": 市長の", ": [市長]{index reading=しちょう}の")
        .edit(START_ENGLISH.0, "The city hall uses", "The [city hall]{index name=\"City hall\"} uses")
        .edit(
            "content/plan/20-goals.ja.md",
            "title = \"目標\"\n",
            "title = \"目標\"\nindex = [{ name = \"目標\", reading = \"もくひょう\" }, { name = \"市役所\" }]\n",
        )
}

/// The entries of a page, one line each: the name with its reading, then its places.
fn entries(site: &Rendered, path: &str) -> Vec<String> {
    let main = between(site.text(path), "main", &[]).expect("the text of the page");
    let mut lines = Vec::new();
    for entry in main.split("<div class=\"topic\"").skip(1) {
        let entry = entry.split("</dd>").next().unwrap_or(entry);
        let hrefs = entry.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let name = entry.split("</dt>").next().unwrap_or(entry).split_once('>').map_or("", |(_, name)| name);
        let name = text_of(name).split_whitespace().collect::<Vec<_>>().join(" ");
        lines.push(format!("{name}: {}", hrefs.collect::<Vec<_>>().join(" ")));
    }
    lines
}

#[test]
fn names_stand_in_order_with_the_places_that_they_are_for() {
    let site = marked().render();
    assert!(site.checked, "{:?}", site.said());
    assert_eq!(
        entries(&site, "ja/topics.html"),
        [
            "期間 きかん: plan/start.html plan/start.html#period",
            "市長 しちょう: plan/start.html",
            "市役所 しやくしょ: plan/start.html plan/start.html#aim plan/goals.html",
            "生成AI せいせいえーあい: plan/start.html plan/start.html#aim glossary.html#generative-ai",
            "目標 もくひょう: plan/goals.html",
            "AIの役所: plan/start.html plan/start.html#aim",
            "RPA あーるぴーえー: glossary.html#rpa",
            "4年間: plan/start.html plan/start.html#period",
        ]
    );
    assert_eq!(
        entries(&site, "en/topics.html"),
        [
            "City hall: plan/start.html plan/start.html#aim",
            "generative AI: glossary.html#generative-ai",
            "RPA: glossary.html#rpa",
        ]
    );
}

#[test]
fn paper_has_the_index_of_its_booklet_with_places_on_the_same_page() {
    let site = marked().render();
    let sheet = between(site.text("ja/plan/print.html"), "section", &[("aria-labelledby", "topics")]);
    let sheet = sheet.expect("the index");
    assert!(sheet.contains("href=\"#c1-aim\"") && sheet.contains("href=\"#c2\""), "{sheet}");
    assert!(!sheet.contains("RPA"), "terms stand in the glossary: {sheet}");
}

#[test]
fn a_mark_changes_no_other_page() {
    let (with, without) = (marked().build().publish(), unmarked().build().publish());
    let is_new = |path: &String| {
        let names = ["topics.", "print.html", "search"];
        names.iter().any(|name| path.contains(name)) || lists_contents(path)
    };
    let others: Vec<String> = differing(&with, &without).into_iter().filter(|path| !is_new(path)).collect();
    let text = |path: &str| String::from_utf8(with[path].clone()).expect("text");
    assert_eq!(others, [".sasshi.json", "llms.txt", "sitemap.xml"]);
    assert!(text("sitemap.xml").contains("<loc>https://plan.example/en/topics.html</loc>"));
    assert!(text("ja/topics.md").contains("- **市役所 しやくしょ**"), "{}", text("ja/topics.md"));
}

#[test]
fn menus_open_the_index_where_there_is_one() {
    let menu = "\n[[menu]]\nlabel = { ja = \"索引\", en = \"Index\" }\nto = \"topics\"\n";
    let config = Site::new().text("config.toml") + menu;
    let site = marked().file("config.toml", &config).render();
    assert!(site.checked, "{:?}", site.said());
    assert!(site.text("en/plan/start.html").contains("href=../topics.html"));
    let site = unmarked().file("config.toml", &config).render();
    assert!(!site.checked && !site.files.contains_key("ja/topics.html"));
    let said = site.said();
    let errors = said.iter().filter(|one| one.severity == "error").map(|one| one.code.as_str());
    assert_eq!(errors.collect::<Vec<_>>(), ["broken-link"]);
}

#[test]
fn readers_of_another_language_find_what_is_not_translated() {
    let site = marked().without(START_ENGLISH.0).render();
    let page = site.text("en/topics.html");
    assert!(page.contains("<dt lang=ja>市役所"), "{page}");
    assert!(!entries(&site, "en/topics.html").iter().any(|line| line.starts_with("City hall")));
}
