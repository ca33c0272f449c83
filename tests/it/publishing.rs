//! The output folder: same input, same bytes; all or nothing; nobody else's files.

use std::fs;
use std::os::unix::fs::MetadataExt;

use crate::support::{Folder, OnDisk, Site, differing, lists_contents, read_folder};

fn build_into(site: &OnDisk, arguments: &[&str]) -> Folder {
    let arguments: Vec<&str> =
        ["build", "--lang", "en", "--output", "out"].iter().chain(arguments).copied().collect();
    let run = site.run(&arguments);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let files = read_folder(&site.path("out"));
    fs::remove_dir_all(site.path("out")).expect("removable");
    files
}

fn assert_same(one: &Folder, other: &Folder) {
    assert!(!one.is_empty());
    assert_eq!(differing(one, other), Vec::<String>::new(), "files that differ");
}

/// Name, inode and time of writing of every file.
fn stamps(site: &OnDisk, folder: &str) -> Vec<(String, u64, i64, i64)> {
    read_folder(&site.path(folder))
        .keys()
        .map(|path| {
            let meta = fs::metadata(site.path(folder).join(path)).expect("a file");
            (path.clone(), meta.ino(), meta.mtime(), meta.mtime_nsec())
        })
        .collect()
}

#[test]
fn two_builds_are_equal_byte_for_byte() {
    let site = Site::repository();
    let (one, other) = (site.build(), site.build());
    assert_same(&build_into(&one, &[]), &build_into(&other, &[]));
}

#[test]
fn the_number_of_threads_does_not_matter() {
    let site = Site::repository().build();
    let one = build_into(&site, &["--jobs", "1"]);
    assert_same(&one, &build_into(&site, &["--jobs", "4"]));
}

#[test]
fn an_incremental_build_equals_a_clean_one() {
    let edited = Site::new()
        .edit("content/plan/20-goals.ja.md", "目標は二つです。", "目標は、RPAの二つです。")
        .edit("content/plan/tables/share.toml", "r5 = 76", "r5 = 77")
        .file("content/plan/30-more.ja.md", "+++\ntitle = \"続き\"\n+++\n\n続きです。\n")
        .file("content/plan/30-more.en.md", "+++\ntitle = \"More\"\n+++\n\nMore.\n");
    let site = Site::new().build();
    site.publish();
    for (path, bytes) in edited.files() {
        site.write_bytes(path, bytes);
    }
    assert_same(&site.publish(), &edited.build().publish());
    // And back again: what was added goes.
    site.remove("content/plan/30-more.ja.md");
    site.remove("content/plan/30-more.en.md");
    for (path, bytes) in Site::new().files() {
        site.write_bytes(path, bytes);
    }
    assert_same(&site.publish(), &Site::new().build().publish());
    assert!(!site.path("public/ja/plan/more.html").exists());
}

#[test]
fn files_that_did_not_change_are_not_touched() {
    let site = Site::new().build();
    site.publish();
    let before = stamps(&site, "public");
    site.publish();
    assert_eq!(stamps(&site, "public"), before);
    site.write("content/pages/about.en.md", "+++\ntitle = \"About this shelf\"\n+++\n\nMade with care.\n");
    site.publish();
    let after = stamps(&site, "public");
    let changed: Vec<&str> =
        after.iter().filter(|stamp| !before.contains(stamp)).map(|(path, ..)| path.as_str()).collect();
    let changed: Vec<&str> = changed.into_iter().filter(|path| !lists_contents(path)).collect();
    assert_eq!(changed, [".sasshi.json", "en/pages/about.html", "en/pages/about.md", "search/en.js"]);
}

#[test]
fn a_failing_build_changes_nothing() {
    let site = Site::new().build();
    site.publish();
    let before = stamps(&site, "public");
    site.write("content/plan/20-goals.ja.md", "+++\ntitle = \"目標\"\n+++\n\n[[天気]]\n");
    site.write("content/pages/about.ja.md", "+++\ntitle = \"新しい題\"\n+++\n\n新しい本文です。\n");
    assert_eq!(site.run(&["build", "--lang", "en"]).code, 1);
    assert_eq!(stamps(&site, "public"), before);
}

#[test]
fn a_failing_first_build_leaves_no_folder() {
    let site = Site::new().edit("content/plan/20-goals.ja.md", "目標は", "[[天気]]は").build();
    assert_eq!(site.run(&["build", "--lang", "en"]).code, 1);
    assert!(!site.path("public").exists());
}

#[test]
fn nothing_is_left_beside_the_output_folder() {
    let site = Site::new().build();
    let names = || {
        let mut names: Vec<String> = fs::read_dir(site.path("."))
            .expect("the folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    };
    site.publish();
    assert_eq!(names(), ["config.toml", "content", "public", "seeds"]);
    site.write("content/plan/20-goals.ja.md", "+++\ntitle = \"目標\"\n+++\n\n[[天気]]\n");
    site.run(&["build", "--lang", "en"]);
    assert_eq!(names(), ["config.toml", "content", "public", "seeds"]);
}

#[test]
fn stale_files_go_and_their_empty_folders_with_them() {
    let site = Site::new()
        .file("content/more/booklet.toml", &Site::new().text("content/plan/booklet.toml"))
        .file("content/more/10-start.ja.md", "+++\ntitle = \"始め\"\n+++\n\n本文です。\n")
        .file("content/more/10-start.en.md", "+++\ntitle = \"Start\"\n+++\n\nText.\n")
        .build();
    site.publish();
    assert!(site.path("public/ja/more/start.html").exists());
    fs::remove_dir_all(site.path("content/more")).expect("removable");
    let run = site.run(&["build", "--lang", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(!site.path("public/ja/more").exists());
    assert!(site.path("public/ja/plan/start.html").exists());
}

#[test]
fn files_of_others_are_kept() {
    let site = Site::new().build();
    site.publish();
    site.write("public/CNAME", "plan.example");
    site.write("public/ja/plan/notes.txt", "mine");
    site.write("content/pages/about.en.md", "+++\ntitle = \"About this shelf\"\n+++\n\nMade with care.\n");
    let published = site.publish();
    assert_eq!(published["CNAME"], b"plan.example");
    assert_eq!(published["ja/plan/notes.txt"], b"mine");
}

#[test]
fn a_file_of_others_in_the_way_is_not_overwritten() {
    let site = Site::new().build();
    site.publish();
    site.write("public/ja/plan/more.html", "mine");
    site.write("content/plan/30-more.ja.md", "+++\ntitle = \"続き\"\n+++\n\n続きです。\n");
    site.write("content/plan/30-more.en.md", "+++\ntitle = \"More\"\n+++\n\nMore.\n");
    let before = site.published();
    let run = site.run(&["build", "--lang", "en"]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert!(run.stderr.contains("foreign-output"), "{}", run.stderr);
    assert_same(&site.published(), &before);
}

#[test]
fn a_published_file_that_somebody_changed_is_mended() {
    let site = Site::new().build();
    let first = site.publish();
    site.write("public/ja/plan/start.html", "broken");
    site.remove("public/robots.txt");
    assert_same(&site.publish(), &first);
}

#[test]
fn old_addresses_lead_to_the_page() {
    let site = Site::new()
        .edit("content/plan/20-goals.ja.md", "title", "aliases = [\"old.html\", \"/before/\"]\ntitle")
        .edit("content/plan/20-goals.en.md", "title", "aliases = [\"/en/plan/aims.html\"]\ntitle");
    let files = site.build().publish();
    let text = |path: &str| String::from_utf8(files[path].clone()).expect("text");
    assert!(
        text("ja/plan/old.html").contains("content=\"0; url=goals.html\""),
        "{}",
        text("ja/plan/old.html")
    );
    assert!(text("before/index.html").contains("url=../ja/plan/goals.html"), "{}", text("before/index.html"));
    assert!(text("en/plan/aims.html").contains("This page has moved"));
    for path in ["ja/plan/old.html", "before/index.html", "en/plan/aims.html"] {
        assert!(text(path).contains("noindex"), "{path}");
        assert!(!text("sitemap.xml").contains(path), "{path}");
    }
    assert_eq!(
        text("_redirects"),
        "# Old addresses, from `aliases` of the sources.\n/en/plan/aims.html /en/plan/goals.html 301\n\
         /ja/plan/old.html /ja/plan/goals.html 301\n/before/index.html /ja/plan/goals.html 301\n"
    );
    let below = site.edit("config.toml", "https://plan.example/", "https://city.example/books/").build();
    let files = below.publish();
    let list = String::from_utf8(files["_redirects"].clone()).expect("text");
    assert!(list.contains("\n/books/ja/plan/old.html /books/ja/plan/goals.html 301\n"), "{list}");
}

#[test]
fn an_anchor_that_was_published_is_missed() {
    let site = Site::new().build();
    site.publish();
    let path = "content/plan/10-start.ja.md";
    let text = std::fs::read_to_string(site.path(path)).expect("a source");
    site.write(path, &text.replace("{#aim}", "{#goal}"));
    let english = "content/plan/10-start.en.md";
    let text = std::fs::read_to_string(site.path(english)).expect("a source");
    site.write(english, &text.replace("{#aim}", "{#goal}"));
    let run = site.run(&["build", "--lang", "en", "--release"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert_eq!(run.stderr.matches("[anchor-changed]").count(), 2, "{}", run.stderr);
    let text = std::fs::read_to_string(site.path(path)).expect("a source");
    site.write(path, &text.replace("{#goal}", "{#goal alias=aim}"));
    let text = std::fs::read_to_string(site.path(english)).expect("a source");
    site.write(english, &text.replace("{#goal}", "{#goal alias=aim}"));
    let files = site.publish();
    for page in ["ja/plan/start.html", "en/plan/start.html"] {
        let page = String::from_utf8(files[page].clone()).expect("text");
        assert!(page.contains("id=aim") && page.contains("id=goal"), "{page}");
    }
}
