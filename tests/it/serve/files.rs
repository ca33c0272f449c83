//! Ways in which programs and people change files.

use std::fs;

use crate::serve::preview::Preview;
use crate::support::{Site, repository};

const CHAPTER: &str = "content/plan/20-goals.ja.md";
const PAGE: &str = "ja/plan/goals.html";

/// Its name, and what it does with the new text.
type Way<'a> = (&'a str, &'a dyn Fn(&str));

#[test]
fn saving_by_renaming_truncating_and_writing_anew() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let text = site.text(CHAPTER);
    let path = preview.site.path(CHAPTER);
    let beside = path.with_file_name("20-goals.ja.md~");
    let ways: [Way<'_>; 4] = [
        ("a new file takes its place", &|new| {
            fs::write(&beside, new).expect("a file");
            fs::rename(&beside, &path).expect("its place");
        }),
        ("the old one is kept beside", &|new| {
            fs::rename(&path, &beside).expect("a copy");
            fs::write(&path, new).expect("a file");
        }),
        ("deleted and made again", &|new| {
            fs::remove_file(&path).expect("the old one");
            fs::write(&path, new).expect("a file");
        }),
        ("piece by piece", &|new| {
            let mut file = fs::File::create(&path).expect("a file");
            new.as_bytes().chunks(7).for_each(|piece| {
                std::io::Write::write_all(&mut file, piece).expect("a piece");
            });
        }),
    ];
    for (number, (name, save)) in ways.iter().enumerate() {
        let mut reader = preview.open(PAGE);
        save(&format!("{text}\n保存の{number}番目。\n"));
        let wanted = format!("保存の{number}番目。");
        while !preview.text(PAGE).contains(&wanted) {
            reader.until_reload();
            reader = preview.open(PAGE);
        }
        assert!(preview.text(PAGE).contains(&wanted), "{name}");
    }
}

#[test]
fn of_a_burst_the_last_state_is_shown() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let text = site.text(CHAPTER);
    let mut reader = preview.open(PAGE);
    for number in 0..200 {
        preview.site.write(CHAPTER, &format!("{text}\n{number}番目の状態。\n"));
    }
    while !preview.text(PAGE).contains("199番目の状態。") {
        reader.until_reload();
        reader = preview.open(PAGE);
    }
}

#[test]
fn chapters_and_folders_come_go_and_are_renamed() {
    let site = Site::new().edit("config.toml", "to = \"plan/booklet.toml\"", "to = \"pages/about.ja.md\"");
    let site = site
        .file("content/index.ja.md", "+++\ntitle = \"本棚\"\n+++\n")
        .file("content/index.en.md", "+++\ntitle = \"Shelf\"\n+++\n");
    let mut preview = Preview::of(&site);
    let ready = preview.line();
    assert!(ready.starts_with("Ready"), "{ready}");
    let mut new = preview.open("ja/plan/more.html");
    assert_eq!(preview.get("/ja/plan/more.html").status, 404);
    for language in ["en", "ja"] {
        preview
            .site
            .write(&format!("content/plan/30-more.{language}.md"), "+++\ntitle = \"More\"\n+++\n\nMore.\n");
    }
    new.until_reload();
    let mut moved = preview.open("ja/vision/start.html");
    while preview.get("/ja/plan/more.html").status != 200 {
        new.until_reload();
    }
    fs::rename(preview.site.path("content/plan"), preview.site.path("content/vision"))
        .expect("a renamed folder");
    moved.until_reload();
    while !preview.text("llms.txt").contains("vision") {
        preview.line();
    }
    assert_eq!(preview.get("/ja/plan/more.html").status, 404);
    assert_eq!(preview.get("/ja/vision/more.html").status, 200);
    // What happens in the folder under its new name is seen.
    let mut reader = preview.open("ja/vision/more.html");
    preview.site.write("content/vision/30-more.ja.md", "+++\ntitle = \"More\"\n+++\n\nまだ続きます。\n");
    reader.until_reload();
    assert!(preview.text("ja/vision/more.html").contains("まだ続きます。"));
}

#[test]
fn all_sources_may_go_and_come_again() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let mut reader = preview.open(PAGE);
    let (content, aside) = (preview.site.path("content"), preview.site.path("aside"));
    fs::rename(&content, &aside).expect("the folder goes");
    reader.until(|news| !news["panel"].is_null());
    fs::rename(&aside, &content).expect("the folder comes again");
    reader.until(|news| news["panel"].is_null());
    preview.site.write(CHAPTER, &format!("{}\nまた見えます。\n", site.text(CHAPTER)));
    reader.until_reload();
    assert!(preview.text(PAGE).contains("また見えます。"));
}

#[test]
fn a_style_changes_without_loading_the_page_again() {
    let path = "themes/standard/styles/base.css";
    let style = fs::read_to_string(repository(path)).expect("a style");
    let preview = Preview::of(&Site::new().file(path, &style));
    let mut reader = preview.open(PAGE);
    preview.site.write(path, &format!("{style}\n:root {{ --measured: 17; }}\n"));
    let news = reader.until(|news| news["styles"].as_object().is_some_and(|styles| !styles.is_empty()));
    assert_eq!(news["reload"], false);
    let (old, new) = news["styles"].as_object().and_then(|styles| styles.iter().next()).expect("a style");
    let new = new.as_str().expect("a name");
    let page = preview.text(PAGE);
    assert!(
        page.contains(&format!("assets/{new}")) && !page.contains(&format!("assets/{old}")),
        "{old} {new}"
    );
    assert!(preview.text(&format!("assets/{new}.css")).contains("--measured:17"));
}

#[test]
fn the_output_folder_is_never_touched() {
    let site = Site::new().build();
    site.publish();
    site.write("public/ja/plan/goals.html", "somebody else's");
    let before = site.published();
    let preview = Preview::with(site, &["--lang", "en"]);
    let mut reader = preview.open(PAGE);
    preview.site.write(CHAPTER, "+++\ntitle = \"目標\"\n+++\n\n新しい文。\n");
    reader.until_reload();
    assert_eq!(preview.site.published(), before);
    assert!(preview.text(PAGE).contains("新しい文。"));
}

#[test]
fn drafts_are_shown_where_they_are_asked_for() {
    let site = Site::new();
    let draft = "+++\ntitle = \"Draft\"\ndraft = true\n+++\n\nNot yet.\n";
    let site = ["ja", "en"]
        .iter()
        .fold(site, |site, tag| site.file(&format!("content/plan/30-later.{tag}.md"), draft));
    assert_eq!(Preview::of(&site).get("/ja/plan/later.html").status, 404);
    let preview = Preview::with(site.build(), &["--drafts", "--lang", "en"]);
    assert_eq!(preview.get("/ja/plan/later.html").status, 200);
}

#[test]
fn a_file_that_an_open_program_keeps_beside_is_no_source() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let mut reader = preview.open(PAGE);
    for name in
        ["plan/~$figures.xlsx", "plan/20-goals.ja.md~", "plan/.20-goals.ja.md.swp", "plan/#20-goals.ja.md#"]
    {
        preview.site.write(&format!("content/{name}"), "no text");
    }
    preview.site.write(CHAPTER, &format!("{}\nそのあと。\n", site.text(CHAPTER)));
    let news = reader.until(|news| news["reload"] == true || !news["panel"].is_null());
    assert!(news["panel"].is_null(), "{news:#}");
}
