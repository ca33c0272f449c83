//! The index for the search holds every text once, at the place where it belongs, with what leads there.

use serde_json::Value;

use crate::support::{Rendered, Site, assert_golden, here};

/// The small site with a chapter that has everything which needs care.
fn site() -> Site {
    let chapter = "+++\ntitle = \"窓口\"\nsummary = \"{summary}\"\n+++\n\n\
        まえがきです。\n\n\
        ## {豊中市|とよなかし}の{窓口|まどぐち} {#counter}\n\n\
        申込率は {{ share.nursery.r7 }} です[^n]。`<b>`と「引用\u{2028}」。\n\n\
        - 一つめ\n- 二つめ\n  - その中\n\n\
        :::note 読みかた\n割合です。\n:::\n\n\
        ::table share\n\n::table actions view=cards\n\n::chart share kind=bar x=procedure y=r7\n\n\
        | 時間 | 混み方 |\n|---|---|\n| 午前 | 多い |\n\n: 混雑の時間\n\n\
        ### 問い合わせ {#contact}\n\n電話で。\n\n\
        [^n]: 小数は四捨五入しました。\n";
    Site::new().file("content/plan/30-counter.ja.md", &chapter.replace("{summary}", "窓口の話です。"))
}

/// The index of a language, read as the script of the search page reads it.
fn index(site: &Rendered, language: &str) -> Value {
    let text = site.text(&format!("search/{language}.js"));
    let json = text.strip_prefix("sasshiSearch(").and_then(|text| text.strip_suffix(");\n"));
    serde_json::from_str(json.expect("a call")).expect("JSON")
}

/// Every section as `page#anchor`, title, text.
fn sections(index: &Value) -> Vec<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().expect("a list").clone();
    let mut all = Vec::new();
    for group in list(&index["groups"]) {
        for page in list(&group[2]) {
            for section in list(&page[2]) {
                let anchor = section[1].as_str().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                all.push((format!("{}{anchor}", text(&page[0])), text(&section[2]), text(&section[3])));
            }
        }
    }
    all
}

#[test]
fn the_whole_index() {
    let rendered = site().render();
    for language in ["ja", "en"] {
        let text = rendered.text(&format!("search/{language}.js"));
        assert_golden(&here(&format!("search/{language}.js")), text);
    }
}

#[test]
fn nothing_stands_twice() {
    let rendered = site().render();
    let all = sections(&index(&rendered, "ja"));
    let places = |wanted: &str| -> Vec<&str> {
        let has = |text: &str| text.contains(wanted);
        let found = all.iter().filter(|(_, title, text)| has(title) || has(text));
        found.map(|(place, ..)| place.as_str()).collect()
    };
    // Rows that two chapters show, as tables, as cards and as a chart.
    assert_eq!(places("図書館アプリ"), ["plan/tables/actions.html#a-2"]);
    assert_eq!(places("保育"), ["plan/tables/share.html#nursery"]);
    // The summary of a chapter stands in lists of contents, the chapter on paper too.
    assert_eq!(places("窓口の話です。"), ["plan/counter.html"]);
    assert_eq!(places("混雑の時間"), ["plan/counter.html#counter"]);
    // A meaning is opened from every page that has the term.
    assert_eq!(places("決まった作業をまかせる仕組みです。"), ["glossary.html#rpa"]);
}

#[test]
fn readings_stand_beside_their_words_and_marks_do_not_stand_between() {
    let rendered = site().render();
    let all = sections(&index(&rendered, "ja"));
    let (_, title, text) = all.iter().find(|(place, ..)| place == "plan/counter.html#counter").expect("it");
    assert_eq!(title, "\u{fff9}豊中市\u{fffa}とよなかし\u{fffb}の\u{fff9}窓口\u{fffa}まどぐち\u{fffb}");
    assert!(
        text.starts_with("申込率は 86% です。<b>と「引用\u{2028}」。\n一つめ\n二つめ\nその中\n"),
        "{text:?}"
    );
    assert!(!rendered.text("search/ja.js").contains('\u{2028}'), "it ends a line of a script");
}

#[test]
fn text_without_a_translation_is_found_and_says_its_language() {
    let rendered = site().render();
    let index = index(&rendered, "en");
    let groups = index["groups"].as_array().expect("groups");
    let pages = groups.iter().flat_map(|group| group[2].as_array().expect("pages"));
    let chapter = pages.clone().find(|page| page[0] == "plan/counter.html").expect("the chapter");
    assert_eq!(chapter[2][0][4], serde_json::json!([[0, "ja"], [1, "ja"], [2, "ja"]]), "{chapter}");
    // Every other page speaks for itself; terms have their other names.
    let goals = pages.clone().find(|page| page[0] == "plan/goals.html").expect("the goals");
    assert_eq!(goals[2][0].as_array().expect("a section").len(), 4);
    let glossary = pages.clone().find(|page| page[0] == "glossary.html").expect("the glossary");
    assert_eq!(glossary[2][1][4], serde_json::json!([[1, "ja"]]), "{glossary}");
}

#[test]
fn rows_can_be_left_out() {
    let path = "content/plan/tables/share.toml";
    let site = site().edit(path, "kind = \"table\"\n", "kind = \"table\"\nsearch = \"title\"\n");
    let rendered = site.render();
    assert!(rendered.checked, "{:?}", rendered.said());
    let all = sections(&index(&rendered, "ja"));
    let own: Vec<&str> =
        all.iter().map(|(place, ..)| place.as_str()).filter(|place| place.contains("tables/share")).collect();
    assert_eq!(own, ["plan/tables/share.html", "plan/tables/share.html#columns-title"]);
}

#[test]
fn drafts_are_not_in_it() {
    let rendered = site().edit("content/plan/20-goals.ja.md", "title", "draft = true\ntitle").render();
    let all = sections(&index(&rendered, "ja"));
    assert!(all.iter().all(|(_, _, text)| !text.contains("目標は二つです。")), "{all:?}");
}

#[test]
fn every_page_leads_to_the_search_and_no_search_engine_does() {
    let rendered = Site::new().render();
    assert!(rendered.text("ja/plan/goals.html").contains("href=../search.html"));
    assert!(rendered.text("404.html").contains("ja/search.html"));
    assert!(rendered.text("ja/search.html").contains("<meta content=noindex name=robots>"));
    assert!(!rendered.text("sitemap.xml").contains("search.html"));
    assert!(!rendered.files.contains_key("ja/search.md"));
}
