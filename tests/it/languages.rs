//! More than two languages: added by config and files, falling back as declared, in either direction of writing.

use std::fs;

use crate::support::{Rendered, Site, repository, text_of};

/// The base site in five languages: Chinese falls back to English, easy Japanese to Japanese by its tag, Arabic as
/// Chinese does; only one chapter is translated.
fn site() -> Site {
    let words = |name: &str, direction: &str| {
        let words = fs::read_to_string(repository("themes/standard/words.en.toml")).expect("words");
        let words = words.replacen("name = \"English\"", &format!("name = \"{name}\""), 1);
        match direction {
            "rtl" => words.replacen("[language]\n", "[language]\ndirection = \"rtl\"\n", 1),
            _ => words,
        }
    };
    Site::new()
        .edit("config.toml", "[\"ja\", \"en\"]", "[\"ja\", \"en\", \"zh-Hans\", \"ja-x-easy\", \"ar\"]")
        .edit("config.toml", "[license]", "[fallback]\nzh-Hans = [\"en\"]\nar = [\"en\"]\n\n[license]")
        .file("themes/standard/words.zh-Hans.toml", &words("简体中文", "ltr"))
        .file("themes/standard/words.ar.toml", &words("العربية", "rtl"))
        .file("themes/standard/words.ja-x-easy.toml", "[language]\nname = \"やさしい日本語\"\n")
        .edit(
            "content/plan/tables/share.toml",
            "en = \"Share of online applications\"",
            "en = \"Share of online applications\", zh-Hans = \"网上申请率\"",
        )
        .file(
            "content/plan/10-start.ja-x-easy.md",
            "+++\ntitle = \"はじめに\"\n+++\n\n## ねらい {#aim}\n\n市役所（しやくしょ）は、AIを つかいます。\n\n::table share\n\n::table actions\n",
        )
}

fn rendered() -> Rendered {
    let rendered = site().render();
    assert!(rendered.checked, "{:?}", rendered.said());
    rendered
}

#[test]
fn every_page_is_there_in_every_language() {
    let rendered = rendered();
    let pages = |language: &str| {
        let prefix = format!("{language}/");
        let of = rendered.files.keys().filter_map(|path| path.strip_prefix(&prefix));
        of.map(str::to_owned).collect::<Vec<_>>()
    };
    let japanese = pages("ja");
    assert!(japanese.len() > 10);
    for language in ["en", "zh-Hans", "ja-x-easy", "ar"] {
        assert_eq!(pages(language), japanese, "{language}");
    }
}

#[test]
fn a_page_shows_the_first_language_that_its_readers_fall_back_to() {
    let rendered = rendered();
    let chinese = rendered.text("zh-Hans/plan/start.html");
    assert!(chinese.contains("<html dir=ltr lang=zh-Hans>"), "{chinese}");
    assert!(chinese.contains("<h1 lang=en>Introduction</h1>"), "{chinese}");
    assert!(chinese.contains("noindex"), "{chinese}");
    let easy = rendered.text("ja-x-easy/plan/goals.html");
    assert!(easy.contains("<h1 lang=ja>目標</h1>"), "{easy}");
    let own = rendered.text("ja-x-easy/plan/start.html");
    assert!(own.contains("<h1>はじめに</h1>") && !own.contains("noindex"), "{own}");
    assert!(text_of(own).contains("市役所（しやくしょ）は、AIを つかいます。"));
}

#[test]
fn texts_of_tables_are_borrowed_and_say_so() {
    let rendered = rendered();
    let chinese = rendered.text("zh-Hans/plan/tables/share.html");
    assert!(text_of(chinese).contains("网上申请率"));
    assert!(chinese.contains("<span lang=en>Nursery places</span>"), "{chinese}");
    let easy = rendered.text("ja-x-easy/plan/tables/share.html");
    assert!(easy.contains("<span lang=ja>保育所の申込み</span>"), "{easy}");
    let terms = rendered.text("zh-Hans/glossary.html");
    assert!(terms.contains("lang=en>generative AI</h3>"), "{terms}");
    let english = rendered.text("en/plan/tables/share.html");
    assert!(!english.contains("lang=ja>保育所"), "{english}");
}

#[test]
fn a_file_of_rows_may_lack_a_language_that_falls_back() {
    let schema = "kind = \"table\"\ntitle = { ja = \"場所\", en = \"Places\" }\nas_of = 2026\nsource = { id = \"city-plan\" }\n\
                  rows = \"places.csv\"\n\n[[column]]\nid = \"name\"\ntype = \"text\"\nrow_header = true\nname = { ja = \"名前\", en = \"Name\" }\n";
    let site = site()
        .file("content/plan/tables/places.toml", schema)
        .file("content/plan/tables/places.csv", "id,name.ja,name.en\nhall,市役所,City hall\n");
    let rendered = site.render();
    assert!(rendered.checked, "{:?}", rendered.said());
    let chinese = rendered.text("zh-Hans/plan/tables/places.html");
    assert!(chinese.contains("<span lang=en>City hall</span>"), "{chinese}");
}

#[test]
fn writing_from_right_to_left() {
    let rendered = rendered();
    let arabic = rendered.text("ar/plan/start.html");
    assert!(arabic.contains("<html dir=rtl lang=ar>"), "{arabic}");
    assert!(arabic.contains("lang=en"), "the text is in English");
}

#[test]
fn what_is_borrowed_counts_as_missing() {
    let site = site().build();
    let run = site.run(&["translation", "status", "--lang", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stdout.contains("English (en): 0 current, 0 stale, 10 not recorded, 0 missing\n"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains("简体中文 (zh-Hans): 0 current, 0 stale, 0 not recorded, 10 missing\n"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains("やさしい日本語 (ja-x-easy): 0 current, 0 stale, 1 not recorded, 9 missing\n"),
        "{}",
        run.stdout
    );
    let run = site.run(&["build", "--release", "--lang", "en"]);
    assert_eq!(run.code, 1);
}

#[test]
fn the_links_between_languages_name_real_translations_only() {
    let rendered = rendered();
    let japanese = rendered.text("ja/plan/start.html");
    let translations =
        japanese.replace("rel=alternate type=text/markdown", "").matches("rel=alternate").count();
    assert_eq!(translations, 4, "ja, en, ja-x-easy, x-default: {japanese}");
    assert!(rendered.text("sitemap.xml").contains("https://plan.example/ja-x-easy/plan/start.html"));
    assert!(!rendered.text("sitemap.xml").contains("https://plan.example/zh-Hans/plan/start.html"));
}
