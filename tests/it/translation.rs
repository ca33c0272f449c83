//! Two languages kept honest: what becomes stale, what does not, and how an editor mends it.

use crate::support::{Folder, OnDisk, Site, text_of};

const START: &str = "content/plan/10-start.ja.md";

const TWO_SECTIONS: [(&str, &str); 2] = [
    (
        "content/plan/10-start.ja.md",
        "+++\ntitle = \"はじめに\"\nupdated = 2026-11-01\n+++\n\n## ねらい {#aim}\n\n市役所は、生成AIとRPAを使います。\n\n\
         - 一つめ\n- 二つめ\n\n## 期間 {#period}\n\n4年間です。\n",
    ),
    (
        "content/plan/10-start.en.md",
        "+++\ntitle = \"Introduction\"\nupdated = 2026-11-01\n+++\n\n## Aim {#aim}\n\nThe city hall uses generative AI and RPA.\n\n\
         - First\n- Second\n\n## Period {#period}\n\nFour years.\n",
    ),
];

/// The base site with a chapter of two sections, every translation accepted.
fn accepted() -> OnDisk {
    let site = TWO_SECTIONS
        .iter()
        .fold(Site::new(), |site, (path, text)| site.file(path, text))
        .file("content/plan/30-data.ja.md", "+++\ntitle = \"表\"\n+++\n\n::table share\n\n::table actions\n\n{{ kgis.satisfaction.target }}\n")
        .file("content/plan/30-data.en.md", "+++\ntitle = \"Tables\"\n+++\n\n::table share\n\n::table actions\n\n{{ kgis.satisfaction.target }}\n")
        .build();
    let run = site.run(&["translation", "accept", "--all", "--lang", "en"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    site
}

/// A text file of the output.
fn page(published: &Folder, path: &str) -> String {
    String::from_utf8(published[path].clone()).expect("text")
}

/// `unit#part` of everything that is stale in English.
fn stale(site: &OnDisk) -> Vec<String> {
    let run = site.run(&["translation", "status", "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let status: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let units = status["units"].as_array().expect("units");
    units
        .iter()
        .flat_map(|unit| {
            let parts = unit["stale"]["en"].as_array().cloned().unwrap_or_default();
            let name = unit["unit"].as_str().expect("a name").to_owned();
            parts.into_iter().map(move |part| format!("{name}#{}", part.as_str().expect("an id")))
        })
        .collect()
}

fn edit(site: &OnDisk, path: &str, old: &str, new: &str) {
    let text = std::fs::read_to_string(site.path(path)).expect("a source");
    assert_eq!(text.matches(old).count(), 1, "`{old}` in {path}");
    site.write(path, &text.replace(old, new));
}

#[test]
fn one_paragraph_makes_exactly_its_section_stale() {
    let site = accepted();
    assert_eq!(stale(&site), Vec::<String>::new());
    edit(&site, START, "4年間です。", "5年間です。");
    assert_eq!(stale(&site), ["plan/10-start#period"]);
    let published = site.publish();
    let start = page(&published, "en/plan/start.html");
    let text = text_of(&start);
    assert_eq!(start.matches("stale-mark").count(), 1, "{start}");
    assert!(text.contains("The Japanese original of this page has changed (1 November 2026)"), "{text}");
    let heading = start.find("id=period").expect("the heading");
    assert!(start.find("stale-mark").expect("the mark") > heading);
    let original = page(&published, "ja/plan/start.html");
    assert!(!original.contains("stale-mark") && !original.contains("language-note"));
}

#[test]
fn a_typo_mended_in_the_translation_alone_leaves_it_stale() {
    let site = accepted();
    edit(&site, START, "4年間です。", "5年間です。");
    edit(&site, "content/plan/10-start.en.md", "Four years.", "It takes four years.");
    assert_eq!(stale(&site), ["plan/10-start#period"]);
    let run = site.run(&["translation", "accept", "plan/10-start#period", "--lang", "en"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "Noted as current: 1.\n"));
    assert_eq!(stale(&site), Vec::<String>::new());
}

#[test]
fn dates_comments_order_and_other_spellings_of_the_same_make_nothing_stale() {
    let site = accepted();
    edit(&site, START, "updated = 2026-11-01", "updated = 2027-04-01\nweight = 1");
    edit(&site, START, "4年間です。", "<!-- 確かめた -->4年間です。   ");
    edit(&site, START, "ねらい {#aim}", "ねらい   {#aim}");
    edit(&site, START, "生成AIと", "生成AIと\n");
    edit(&site, START, "市役所", "[市役所]{index reading=しやくしょ}");
    edit(&site, START, "## 期間", "## [期間]{index reading=きかん}");
    std::fs::rename(site.path("content/plan/tables"), site.path("content/plan/old")).expect("moved");
    std::fs::rename(site.path("content/plan/old"), site.path("content/plan/tables")).expect("moved back");
    edit(&site, "content/plan/tables/share.toml", "r7 = 86", "r7 = 87");
    let file = std::fs::File::options().write(true).open(site.path(START)).expect("a source");
    file.set_modified(std::time::UNIX_EPOCH).expect("another date");
    // A line break between Japanese characters is none: the words are the same.
    assert_eq!(stale(&site), Vec::<String>::new());
}

#[test]
fn rows_of_tables_and_terms_are_covered() {
    let site = accepted();
    edit(&site, "content/plan/tables/share.toml", "粗大ごみ", "大型ごみ");
    edit(&site, "content/glossary.toml", "決まった作業を", "決まった仕事を");
    edit(&site, "content/plan/booklet.toml", "まとめた冊子です", "まとめた本です");
    assert_eq!(stale(&site), ["glossary#rpa", "plan/booklet#", "plan/tables/share#garbage"]);
}

#[test]
fn status_and_diff_in_both_languages() {
    let site = accepted();
    edit(&site, START, "- 二つめ", "- 二つめと三つめ");
    site.remove("content/plan/20-goals.en.md");
    let say = |arguments: &[&str]| site.run(arguments).stdout;
    assert_eq!(
        say(&["translation", "status", "--lang", "ja"]),
        "English（en）：最新 9、古い 1、未記録 0、まだない 1\n  古い　　  plan/10-start  はじめに\n  　　　　  #aim  ねらい\n  まだない  plan/20-goals  目標\n"
    );
    assert_eq!(
        say(&["translation", "diff", "plan/start", "--lang", "en"]),
        "content/plan/10-start.ja.md:6  #aim  ねらい  → en\n    ## ねらい\n    市役所は、生成AIとRPAを使います。\n    - 一つめ\n  \
         + - 二つめと三つめ\n  - gone or rewritten: 1\n  translation: content/plan/10-start.en.md:6\n\n"
    );
    assert_eq!(
        say(&["translation", "diff", "plan/20-goals", "--lang", "ja"]),
        "原文は、翻訳を記録したときと同じです。\n"
    );
    let run = site.run(&["translation", "accept", "plan/20-goals", "--lang", "en"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains("missing-translation"), "{}", run.stderr);
}

#[test]
fn a_ledger_is_written_sorted_and_the_same_again() {
    let site = accepted();
    let path = site.path("content/translations.lock.toml");
    let first = std::fs::read_to_string(&path).expect("the ledger");
    let run = site.run(&["translation", "accept", "--all", "--lang", "ja"]);
    assert_eq!(run.stdout, "台帳はもうこの状態です。\n");
    std::fs::remove_file(&path).expect("removed");
    site.run(&["translation", "accept", "--all"]);
    assert_eq!(std::fs::read_to_string(&path).expect("the ledger"), first);
    site.remove("content/plan/20-goals.ja.md");
    site.remove("content/plan/20-goals.en.md");
    let run = site.run(&["translation", "accept", "--all", "--lang", "en"]);
    assert_eq!(run.stdout, "Noted as current: 0. Gone from the originals and from the ledger: 1.\n");
}

#[test]
fn a_missing_page_shows_the_original_and_says_so() {
    let site = accepted();
    site.remove("content/plan/20-goals.en.md");
    let published = site.publish();
    let goals = page(&published, "en/plan/goals.html");
    let text = text_of(&goals);
    assert!(text.contains("This page has not been translated yet. Its text is in Japanese."), "{text}");
    assert!(goals.contains("<h1 lang=ja>目標</h1>"), "{goals}");
    assert!(goals.contains("<meta content=noindex name=robots>"), "{goals}");
    assert!(goals.contains("<link href=https://plan.example/ja/plan/goals.html rel=canonical>"), "{goals}");
    let names_translations =
        |html: &str| html.replace("rel=alternate type=text/markdown", "").contains("rel=alternate");
    assert!(!names_translations(&goals), "{goals}");
    let original = page(&published, "ja/plan/goals.html");
    assert!(!names_translations(&original), "{original}");
    let twin = page(&published, "en/plan/goals.md");
    assert!(twin.contains("\ncanonical: \"https://plan.example/ja/plan/goals.html\"\n"), "{twin}");
    let sitemap = page(&published, "sitemap.xml");
    assert!(!sitemap.contains("en/plan/goals.html"), "{sitemap}");
    assert!(sitemap.contains("ja/plan/goals.html"), "{sitemap}");
}

#[test]
fn pages_of_tables_and_terms_name_what_is_stale() {
    let site = accepted();
    edit(&site, "content/plan/tables/share.toml", "粗大ごみ", "大型ごみ");
    edit(&site, "content/glossary.toml", "決まった作業を", "決まった仕事を");
    let published = site.publish();
    let notice = |path: &str| {
        let page = page(&published, path);
        let start = page.find("language-note").expect("a notice");
        text_of(&page[start..start + page[start..].find("</aside>").expect("its end")])
    };
    let table = notice("en/plan/tables/share.html");
    assert!(table.contains("Large garbage") && !table.contains("Nursery"), "{table}");
    let glossary = notice("en/glossary.html");
    assert!(glossary.contains("RPA") && !glossary.contains("generative"), "{glossary}");
}
