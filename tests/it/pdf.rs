//! `sasshi pdf` without a real browser: what it says, and what the site offers. The real one prints in `tests/browser`.

mod stand_in;

use crate::support::{Folder, OnDisk, Run, Site, assert_golden, differing, has_ending, here, read_folder};
use stand_in::{FAILS, broken, prints};

/// Runs `sasshi pdf` in a language of messages, with no browser but the one that is named.
fn pdf(site: &OnDisk, arguments: &[&str], browser: &str) -> Run {
    let all: Vec<&str> = ["pdf"].iter().chain(arguments).copied().collect();
    Run::with_environment(&site.path(""), &all, &[("NO_COLOR", "1"), ("CHROMIUM", browser), ("LANG", "en")])
}

/// A site whose booklet was printed in both languages, on pages 4, 5 and 6.
fn printed() -> OnDisk {
    let site = Site::new().build();
    let browser = prints(&site, &["c1 4", "c1-aim 5", "c2 6", "glossary 6", "sources 6", "colophon 6"], 6);
    let run = pdf(&site, &[], &browser);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    site
}

#[test]
fn without_a_browser_it_says_how_to_print_by_hand() {
    let site = Site::new().build();
    for (language, missing) in [("ja", ""), ("en", "/nowhere/chrome")] {
        let run = pdf(&site, &["--lang", language], missing);
        assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{}", run.stderr);
        assert_golden(&here(&format!("pdf/no-browser.{language}.txt")), &run.stderr);
    }
    assert!(!site.path("pdf/pdf.toml").exists());
}

#[test]
fn a_browser_that_fails_is_quoted() {
    let site = Site::new().build();
    for (name, script, words) in [
        ("fails", FAILS, "cannot open the page"),
        ("silent", "#!/bin/sh\nexit 0\n", "exit status: 0"),
        ("broken", broken(), "the PDF that the browser made cannot be read"),
    ] {
        let browser = stand_in::write(&site, name, script);
        let run = pdf(&site, &["plan", "--lang", "en"], &browser);
        assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{name}: {}", run.stderr);
        assert!(run.stderr.contains(words), "{name}: {}", run.stderr);
        assert!(run.stderr.contains("open public/en/plan/print.html in Chrome or Edge"), "{}", run.stderr);
    }
    let left: Vec<String> = read_folder(&site.path("pdf")).into_keys().collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_browser_without_a_sandbox_is_called_again() {
    let site = Site::new().build();
    let good = prints(&site, &["c1 4", "c1-aim 5", "c2 6", "glossary 6", "sources 6", "colophon 6"], 6);
    let script = format!(
        "#!/bin/sh\ncase \"$*\" in *--no-sandbox*) exec '{good}' \"$@\";; esac\n\
         echo 'Running as root without --no-sandbox is not supported.' >&2\nexit 1\n"
    );
    let browser = stand_in::write(&site, "caged", &script);
    let run = pdf(&site, &["plan", "--lang", "en"], &browser);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
}

#[test]
fn numbers_that_never_come_to_rest_are_a_fault_of_sasshi() {
    let site = Site::new().build();
    let one = prints(&site, &["c1 4", "c1-aim 5", "c2 6", "glossary 6", "sources 6", "colophon 6"], 6);
    let other = prints(&site, &["c1 5", "c1-aim 5", "c2 6", "glossary 6", "sources 6", "colophon 6"], 6);
    let flag = site.path("flag");
    let flag = flag.display();
    let script = format!(
        "#!/bin/sh\nif [ -e '{flag}' ]; then /bin/rm '{flag}'; exec '{one}' \"$@\"; fi\n\
         : > '{flag}'\nexec '{other}' \"$@\"\n"
    );
    let browser = stand_in::write(&site, "restless", &script);
    let run = pdf(&site, &["plan", "--lang", "en"], &browser);
    assert_eq!((run.code, run.stdout.as_str()), (70, ""));
    assert!(run.stderr.contains("do not come to rest"), "{}", run.stderr);
}

#[test]
fn a_page_that_links_to_no_place_is_the_fault_of_the_theme() {
    let site = Site::new().build();
    let browser = prints(&site, &["c1 4"], 4);
    let run = pdf(&site, &["plan", "--lang", "en"], &browser);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("the page for paper has no place `c1-aim`"), "{}", run.stderr);
}

#[test]
fn wrong_usage_and_wrong_content_come_before_the_browser() {
    let site = Site::new().build();
    let run = pdf(&site, &["plam", "--lang", "en"], "");
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("there is no booklet `plam`") && run.stderr.contains("`plan`"),
        "{}",
        run.stderr
    );
    let run = pdf(&site, &["--output", "x.pdf"], "");
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("--output is for one booklet in one language"), "{}", run.stderr);
    assert_eq!(pdf(&site, &["--drafts"], "").code, 2);
    let site =
        Site::new().edit("content/plan/20-goals.ja.md", "目標は二つです。", "これは[[天気]]です。").build();
    let run = pdf(&site, &["--lang", "en"], "");
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("error[unknown-term]"), "{}", run.stderr);
}

#[test]
fn what_was_printed_is_listed() {
    let site = Site::new().build();
    let browser = prints(&site, &["c1 4", "c1-aim 5", "c2 6", "glossary 6", "sources 6", "colophon 6"], 6);
    let run = pdf(&site, &["--lang", "ja"], &browser);
    assert_eq!(
        run.stdout,
        "./pdf/plan.ja.pdf  6ページ、1 KB\n次の sasshi build で、サイトから取れるようになります。\n"
    );
    let run = pdf(&site, &["plan", "--lang", "en"], &browser);
    assert_eq!(
        run.stdout,
        "./pdf/plan.en.pdf  6 pages, 1 KB\nThe next `sasshi build` offers them on the site.\n"
    );
    let list = std::fs::read_to_string(site.path("pdf/pdf.toml")).expect("a list");
    for name in ["[plan.ja]", "[plan.en]"] {
        assert_eq!(list.matches(name).count(), 1, "{list}");
    }
    let run = pdf(&site, &["plan", "--lang", "en", "--output", "proof.pdf", "--drafts"], &browser);
    assert_eq!((run.code, run.stdout.as_str()), (0, "proof.pdf  6 pages, 1 KB\n"));
    assert_eq!(std::fs::read_to_string(site.path("pdf/pdf.toml")).expect("a list"), list);
}

#[test]
fn the_numbered_copy_shows_the_pages_that_the_first_print_told() {
    let site = printed();
    let copy = std::fs::read_to_string(site.path("seen.html")).expect("what the browser saw last");
    for (id, page) in [("c1", 4), ("c1-aim", 5), ("c2", 6)] {
        assert!(copy.contains(&format!("data-page-of={id}>{page}<")), "{id}\n{copy}");
    }
}

#[test]
fn the_site_offers_what_was_printed_with_pages_and_size() {
    let site = printed();
    let published = site.publish();
    let file = |path: &str| std::fs::read(site.path(path)).expect("a file");
    for (language, note) in [("ja", "PDF、A4、6ページ、1 KB"), ("en", "PDF, A4, 6 pages, 1 KB")] {
        let pdf = format!("{language}/plan/plan.pdf");
        assert_eq!(published[&pdf], file(&format!("pdf/plan.{language}.pdf")));
        for (page, href) in [
            ("index.html", "plan/plan.pdf"),
            ("plan/index.html", "plan.pdf"),
            ("plan/print.html", "plan.pdf"),
        ] {
            let html = text(&published, &format!("{language}/{page}"));
            assert!(
                html.contains(&format!("href={href}")) || html.contains(&format!("href=\"{href}\"")),
                "{page}\n{html}"
            );
            assert!(html.contains(note), "{page}\n{html}");
        }
    }
    let clean = printed().publish();
    site.write("content/pages/about.en.md", "+++\ntitle = \"About\"\n+++\n\nAnother text.\n");
    site.publish();
    let about = Site::new().text("content/pages/about.en.md");
    site.write("content/pages/about.en.md", &about);
    assert_eq!(differing(&clean, &site.publish()), Vec::<String>::new());
}

#[test]
fn an_old_pdf_is_noticed_until_it_is_made_again() {
    let site = printed();
    let goals = Site::new().text("content/plan/20-goals.en.md");
    site.write("content/plan/20-goals.en.md", &goals.replace("two goals.", "two goals indeed."));
    let run = site.run(&["build", "--lang", "en"]);
    assert_eq!(run.code, 0);
    assert_eq!(run.stderr.matches("warning[pdf-stale]").count(), 1, "{}", run.stderr);
    assert!(run.stderr.contains("the PDF of `plan` in `en`"), "{}", run.stderr);
    assert_eq!(site.run(&["build", "--release", "--lang", "en"]).code, 1);
    site.write("content/plan/20-goals.en.md", &goals);
    let run = site.run(&["build", "--release", "--lang", "en", "--base-url", "https://preview.example/x/"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "another address shows the same");
}

#[test]
fn without_pdfs_nothing_is_offered() {
    let published = Site::new().build().publish();
    assert!(!published.keys().any(|path| has_ending(path, "pdf")));
    assert!(!text(&published, "en/plan/index.html").contains("PDF, A4"));
}

fn text(files: &Folder, path: &str) -> String {
    String::from_utf8(files[path].clone()).expect("text")
}
