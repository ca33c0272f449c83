//! `sasshi fix`: what it changes, what it leaves alone, and that it has nothing left to do afterwards.

use crate::support::{Site, here, read_folder};

const TERMS: &str = "[[variant]]\nuse = \"サーバー\"\nnot = [\"サーバ\"]\n";

const BEFORE: &str = "+++\r
title = \"サーバの目標\"\r
+++\r
\r
サーバと**サーバ**です。`サーバ`、[サーバ](https://example.jp/サーバ)、サーバルーム、{サーバ|さーば}。\r
\r
::table share caption=\"サーバの表\"\r
\r
```\r
サーバ\r
```\r
\r
[サーバ]{lang=en}と[[rpa|サーバ]]と{{ kgis.satisfaction.target }}。\r
";

fn site() -> Site {
    Site::new().file("content/terms.toml", TERMS).file("content/plan/20-goals.ja.md", BEFORE)
}

#[test]
fn the_dry_run_says_what_the_real_run_does_and_the_second_run_does_nothing() {
    let site = site().build();
    let before = read_folder(&site.path("content"));
    let dry = site.run(&["fix", "--dry-run", "--lang", "en"]);
    assert_eq!((dry.code, dry.stderr.as_str()), (0, ""));
    assert_eq!(read_folder(&site.path("content")), before, "a dry run changes nothing");
    let real = site.run(&["fix", "--lang", "en"]);
    assert_eq!((real.code, real.stderr.as_str()), (0, ""));
    let changes = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.contains(" → ")).map(str::to_owned).collect()
    };
    assert_eq!(changes(&dry.stdout), changes(&real.stdout));
    let place = |place: &str| format!("content/plan/20-goals.ja.md:{place}  サーバ → サーバー");
    assert_eq!(changes(&real.stdout), ["2:10", "5:1", "5:7", "5:22", "7:24", "13:22"].map(place));
    assert!(real.stdout.ends_with("Places repaired: 6 (files: 1).\n"), "{}", real.stdout);
    let mut expected = before;
    let text = BEFORE
        .replace("title = \"サーバの", "title = \"サーバーの")
        .replace("サーバと**サーバ**", "サーバーと**サーバー**")
        .replace("[サーバ](https", "[サーバー](https")
        .replace("\"サーバの表", "\"サーバーの表")
        .replace("|サーバ]]", "|サーバー]]");
    expected.insert("plan/20-goals.ja.md".to_owned(), text.into_bytes());
    assert_eq!(read_folder(&site.path("content")), expected, "only these places change, and line ends stay");
    let again = site.run(&["fix", "--lang", "ja"]);
    assert_eq!((again.code, again.stdout.as_str()), (0, "直すところはありません。\n"));
}

#[test]
fn texts_of_tables_are_mended_and_names_of_terms_are_not() {
    let table = Site::at(&here("base-site")).text("content/plan/tables/share.toml");
    assert!(table.contains("ごみ"), "the table has a text to change");
    let site = Site::new()
        .file("content/terms.toml", "[[variant]]\nuse = \"ゴミ\"\nnot = [\"ごみ\"]\n\n[[variant]]\nuse = \"アールピーエー\"\nnot = \"RPA\"\n")
        .build();
    let run = site.run(&["fix"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let changed = read_folder(&site.path("content"));
    let text = |path: &str| String::from_utf8(changed[path].clone()).expect("text");
    assert_eq!(text("plan/tables/share.toml"), table.replace("ごみ", "ゴミ"));
    assert!(text("glossary.toml").contains("ja = \"RPA\""));
    assert!(text("plan/10-start.ja.md").contains("アールピーエー"));
}

#[test]
fn sources_with_errors_are_left_alone() {
    let site = site().file("content/plan/30-more.ja.md", "no front matter\n").build();
    let run = site.run(&["fix"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("no-front-matter"), "{}", run.stderr);
    assert_eq!(read_folder(&site.path("content"))["plan/20-goals.ja.md"], BEFORE.as_bytes());
}

#[test]
fn punctuation_is_mended_in_its_own_script() {
    let site = Site::new()
        .edit(
            "content/plan/20-goals.ja.md",
            "目標は二つです。",
            "目標は二つ(大きい)です. `f(x)`はコードです.",
        )
        .edit("content/plan/20-goals.en.md", "There are two goals.", "There are two goals（big ones）。")
        .build();
    let run = site.run(&["fix", "--lang", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let text = |path: &str| std::fs::read_to_string(site.path(path)).expect("a source");
    assert!(text("content/plan/20-goals.ja.md").contains("目標は二つ（大きい）です。 `f(x)`はコードです。"));
    assert!(text("content/plan/20-goals.en.md").contains("There are two goals(big ones)."));
    assert_eq!(site.run(&["check", "--lang", "en"]).stderr, "");
}

#[test]
fn widths_signs_and_headings_are_mended_where_there_is_one_way() {
    let before = "+++\ntitle = \"目　次 ＡＩ\"\n+++\n\n＃＃ ﾃﾞｰﾀ {#ＩＤ}\n\n２０２６年は㎏と㍻とⅣと①と㎡。`ＡＩ` [ＡＩ](https://example.jp/ＡＩ)\n\n\
                  ・一つ\n\n::table share caption=\"ＡＩの表\"\n\n```\nＡＩ\n```\n";
    let after = "+++\ntitle = \"目次 AI\"\n+++\n\n## データ {#ＩＤ}\n\n2026年はkgと平成とIVと①と㎡。`ＡＩ` [AI](https://example.jp/ＡＩ)\n\n\
                 ・一つ\n\n::table share caption=\"AIの表\"\n\n```\nＡＩ\n```\n";
    let site = Site::new().file("content/plan/20-goals.ja.md", before).build();
    let run = site.run(&["fix", "--lang", "ja"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.contains("content/plan/20-goals.ja.md:5:4  ﾃﾞｰﾀ → データ\n"), "{}", run.stdout);
    let path = site.path("content/plan/20-goals.ja.md");
    assert_eq!(std::fs::read_to_string(&path).expect("the chapter"), after);
    assert_eq!(site.run(&["fix", "--lang", "ja"]).stdout, "直すところはありません。\n");
}
