//! A new site and what is added to it: builds at once, says what it is, and never takes the place of anything.

use std::fs;

use crate::support::{Folder, OnDisk, Said, Site, read_folder, said};

/// A new site in the folder `town` of an empty folder.
fn new_site(arguments: &[&str]) -> OnDisk {
    let place = Site::empty().file("note.txt", "mine").build();
    let all: Vec<&str> = ["new", "site", "town"].iter().chain(arguments).copied().collect();
    let run = place.run(&all);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{arguments:?}");
    place
}

/// The sources of the site in `town`.
fn sources(place: &OnDisk) -> Folder {
    let mut files = read_folder(&place.path("town"));
    files.retain(|path, _| !path.starts_with("public/"));
    files
}

/// Builds or checks the site in `town` and gives what was reported.
fn reported(place: &OnDisk, arguments: &[&str]) -> Vec<Said> {
    let all: Vec<&str> = arguments.iter().chain(&["--root", "town", "--lang", "en"]).copied().collect();
    let run = place.run(&all);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(run.stderr.is_empty(), said(&run.stderr).is_empty(), "{}", run.stderr);
    said(&run.stderr)
}

#[test]
fn a_new_site_builds_for_publishing_without_a_word_in_every_choice_of_languages() {
    for languages in ["ja,en", "ja", "en", "en,ja", "en-GB,ja", "ja-JP,en-US"] {
        for messages in ["ja", "en"] {
            let place = new_site(&["--languages", languages, "--lang", messages]);
            for arguments in [&["build", "--release"][..], &["check"], &["check", "--release"]] {
                assert_eq!(reported(&place, arguments), [], "{languages} {messages} {arguments:?}");
            }
            for language in languages.split(',') {
                let page = format!("town/public/{language}/first-booklet/data.html");
                assert!(place.path(&page).exists(), "{languages}: {page}");
            }
            let status = place.run(&["translation", "status", "--root", "town", "--lang", "en"]);
            let translations = languages.split(',').count() - 1;
            let followed =
                status.stdout.lines().filter(|line| line.ends_with(" 0 stale, 0 not recorded, 0 missing"));
            assert_eq!(followed.count(), translations, "{}", status.stdout);
            assert_eq!(status.stdout.lines().count(), translations.max(1), "{}", status.stdout);
        }
    }
}

#[test]
fn a_language_that_the_sample_has_no_texts_in_is_missing_and_nothing_worse() {
    let place = new_site(&["--languages", "ja,en,fr,ja-x-easy"]);
    let reported = reported(&place, &["build"]);
    assert!(!reported.is_empty());
    assert!(reported.iter().all(|one| one.code == "missing-translation"), "{reported:#?}");
    assert!(place.path("town/public/fr/first-booklet/data.html").exists());
    let words = fs::read_to_string(place.path("town/themes/standard/words.fr.toml")).expect("its words");
    assert!(words.contains("name = \"fr\""), "{words}");
    assert!(!place.path("town/themes/standard/words.ja-x-easy.toml").exists(), "it has the words of ja");
}

#[test]
fn comments_are_in_the_language_of_messages_and_texts_in_those_of_the_site() {
    let has_kana = |text: &str| text.contains(|char| matches!(char, 'ぁ'..='ヿ'));
    let text = |files: &Folder, path: &str| String::from_utf8(files[path].clone()).expect("text");
    let english = sources(&new_site(&["--languages", "en", "--lang", "en"]));
    for (path, bytes) in &english {
        assert!(!has_kana(&String::from_utf8_lossy(bytes)), "{path}");
    }
    let japanese = sources(&new_site(&["--languages", "en", "--lang", "ja"]));
    let config = text(&japanese, "config.toml");
    assert!(config.starts_with("# サイト全体の設定です。"), "{config}");
    let without_comments: Vec<&str> = config.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(!has_kana(&without_comments.join("\n")), "{config}");
    for (path, bytes) in japanese.iter().chain(&english) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("@TITLE@") && !text.contains("#ja ") && !text.contains("#en "), "{path}");
        assert!(!text.lines().any(|line| line.contains('@') && !path.ends_with("svg")), "{path}");
    }
}

#[test]
fn a_title_may_hold_any_character() {
    let title = r#"「まち」の"計画" \ 2026"#;
    let place = new_site(&["--title", title]);
    assert_eq!(reported(&place, &["build"]), []);
    let page = fs::read_to_string(place.path("town/public/ja/index.html")).expect("the home page");
    assert!(page.contains(title) || page.contains(&title.replace('"', "&quot;")), "{page}");
}

#[test]
fn a_folder_that_holds_anything_is_left_alone() {
    let place = Site::empty().file("town/.hidden", "mine").build();
    let run = place.run(&["new", "site", "town", "--lang", "en"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains(".hidden"), "{}", run.stderr);
    assert_eq!(read_folder(&place.path(".")).keys().collect::<Vec<_>>(), ["town/.hidden"]);
}

#[test]
fn an_empty_folder_and_this_folder_will_do() {
    let place = Site::empty().file("note.txt", "mine").build();
    fs::create_dir(place.path("town")).expect("a folder");
    fs::create_dir(place.path("here")).expect("a folder");
    assert_eq!(place.run(&["new", "site", "town"]).code, 0);
    let run = crate::support::sasshi(&place.path("here"), &["new", "site", ".", "--lang", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(!run.stdout.contains("cd "), "{}", run.stdout);
    assert_eq!(read_folder(&place.path("here")), read_folder(&place.path("town")));
}

#[test]
fn what_is_new_is_a_draft_and_changes_no_page() {
    let place = new_site(&[]);
    reported(&place, &["build"]);
    let before = read_folder(&place.path("town/public"));
    for arguments in [
        &["new", "booklet", "plan", "--title", "計画"][..],
        &["new", "chapter", "plan/introduction"],
        &["new", "chapter", "first-booklet/results"],
        &["new", "chapter", "first-booklet/25-survey"],
        &["new", "chapter", "first-booklet/outlook"],
    ] {
        let all: Vec<&str> = arguments.iter().chain(&["--root", "town", "--lang", "en"]).copied().collect();
        let run = place.run(&all);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{arguments:?}");
        assert_eq!(reported(&place, &["build", "--release"]), [], "{arguments:?}");
        assert_eq!(read_folder(&place.path("town/public")), before, "{arguments:?}");
    }
    let files = read_folder(&place.path("town/content"));
    for path in [
        "plan/booklet.toml",
        "plan/10-introduction.ja.md",
        "plan/10-introduction.en.md",
        "first-booklet/30-results.ja.md",
        "first-booklet/25-survey.en.md",
        "first-booklet/40-outlook.ja.md",
    ] {
        assert!(files.contains_key(path), "{path}: {:?}", files.keys());
    }
    let drafts = reported(&place, &["build", "--drafts"]);
    assert!(drafts.iter().all(|one| one.code == "unrecorded-translation"), "{drafts:#?}");
    assert!(place.path("town/public/ja/plan/introduction.html").exists());
}

#[test]
fn a_chapter_is_published_when_its_mark_is_taken_away_and_its_translation_is_asked_for() {
    let place = new_site(&[]);
    assert_eq!(place.run(&["new", "chapter", "first-booklet/results", "--root", "town"]).code, 0);
    let publish = |language: &str| {
        let path = format!("town/content/first-booklet/30-results.{language}.md");
        let text = fs::read_to_string(place.path(&path)).expect("the chapter");
        assert_eq!(text.matches("draft = true\n").count(), 1, "{text}");
        place.write(&path, &text.replace("draft = true\n", ""));
    };
    publish("ja");
    let missing = reported(&place, &["build"]);
    assert_eq!(missing.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["missing-translation"]);
    assert!(place.path("town/public/ja/first-booklet/results.html").exists());
    publish("en");
    let run = place.run(&["translation", "accept", "first-booklet/30-results", "--root", "town"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(reported(&place, &["build", "--release"]), []);
}

#[test]
fn a_booklet_without_terms_has_a_page_for_paper_under_a_menu_with_the_glossary() {
    let place = new_site(&[]);
    for arguments in [["new", "booklet", "plan"], ["new", "chapter", "plan/start"]] {
        assert_eq!(place.run(&[&arguments[..], &["--root", "town"]].concat()).code, 0);
    }
    reported(&place, &["build", "--drafts"]);
    let page = fs::read_to_string(place.path("town/public/ja/plan/print.html")).expect("the page");
    assert!(page.contains("href=../glossary.html") && !page.contains("#glossary"), "{page}");
}

#[test]
fn a_new_table_says_what_it_lacks() {
    let place = new_site(&["--languages", "ja"]);
    let run = place.run(&["new", "table", "first-booklet/people", "--root", "town"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let codes: Vec<String> = reported(&place, &["build"]).into_iter().map(|one| one.code).collect();
    assert_eq!(codes, ["table-without-date", "table-without-source", "unused-table"]);
    let csv = fs::read_to_string(place.path("town/public/data/first-booklet/people.csv")).expect("its data");
    assert!(csv.ends_with("row-1,（行の名前）,unknown\r\n"), "{csv}");
}

#[test]
fn nothing_is_overwritten_and_nothing_half_made_is_left() {
    let place = new_site(&[]);
    // A file stands where a folder is needed.
    let folder = place.path("town/content/first-booklet/tables");
    fs::remove_dir_all(&folder).expect("no tables");
    fs::write(&folder, "in the way").expect("a file");
    place.write("town/content/first-booklet/20-data.ja.md", "+++\ntitle = \"表\"\n+++\n\n本文です。\n");
    place.write("town/content/first-booklet/20-data.en.md", "+++\ntitle = \"Tables\"\n+++\n\nText.\n");
    let before = sources(&place);
    for (arguments, code) in [
        (["new", "table", "first-booklet/people"], 3),
        (["new", "chapter", "first-booklet/data"], 2),
        (["new", "booklet", "first-booklet"], 2),
        (["new", "booklet", "pages"], 2),
        (["new", "chapter", "first-booklet/../x"], 2),
        (["new", "table", "first-booklet/a/b"], 2),
        (["new", "booklet", "../x"], 2),
    ] {
        let run = place.run(&[&arguments[..], &["--root", "town", "--lang", "en"]].concat());
        assert_eq!((run.code, run.stdout.as_str()), (code, ""), "{arguments:?}: {}", run.stderr);
        assert!(!run.stderr.is_empty());
        assert_eq!(sources(&place), before, "{arguments:?}");
    }
    assert!(!place.path("town/.sasshi-new").exists());
}
