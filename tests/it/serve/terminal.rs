//! What the terminal says, in both languages.

use crate::serve::preview::Preview;
use crate::support::Site;

/// Breaks a chapter, heals it, ends; gives all that was printed.
fn session(language: &str) -> (Vec<String>, String) {
    let site = Site::new();
    let good = site.text("content/plan/20-goals.ja.md");
    let mut preview = Preview::with(site.build(), &["--lang", language]);
    let mut lines = vec![preview.line()];
    preview.site.write("content/plan/20-goals.ja.md", &format!("{good}\nもう一文。\n"));
    lines.push(preview.line());
    preview.site.write("content/plan/20-goals.ja.md", &good.replace("+++\n\n", "colour = 1\n+++\n\n"));
    lines.push(preview.line());
    preview.site.write("content/plan/20-goals.ja.md", &good);
    lines.push(preview.line());
    let (code, rest, problems) = preview.end();
    assert_eq!(code, 0);
    lines.push(rest.trim_end().to_owned());
    (lines, problems)
}

#[test]
fn each_run_is_one_line_and_new_problems_stand_once() {
    let (lines, problems) = session("en");
    assert_eq!(
        lines,
        [
            "Ready: the site (open pages N ms, all N ms), errors: 0, warnings: 0",
            "Updated: content/plan/20-goals.ja.md (open pages N ms, all N ms), errors: 0, warnings: 0",
            "Errors (the last good pages are shown): content/plan/20-goals.ja.md (open pages N ms, all N ms), errors: 1, warnings: 0",
            "Healed: content/plan/20-goals.ja.md (open pages N ms, all N ms), errors: 0, warnings: 0",
            "The preview has ended.",
        ]
    );
    assert_eq!(problems.matches("error[unknown-key]").count(), 1, "{problems}");
    assert!(problems.contains("content/plan/20-goals.ja.md:3:1"), "{problems}");
}

#[test]
fn the_same_in_japanese() {
    let (lines, problems) = session("ja");
    assert_eq!(
        lines,
        [
            "できました：サイト（開いているページ Nミリ秒、全体 Nミリ秒）　誤り0件、注意0件",
            "更新しました：content/plan/20-goals.ja.md（開いているページ Nミリ秒、全体 Nミリ秒）　誤り0件、注意0件",
            "誤りがあります（最後に正しくできたページを見せています）：content/plan/20-goals.ja.md（開いているページ Nミリ秒、全体 Nミリ秒）　誤り1件、注意0件",
            "誤りがなくなりました：content/plan/20-goals.ja.md（開いているページ Nミリ秒、全体 Nミリ秒）　誤り0件、注意0件",
            "プレビューを終わりました。",
        ]
    );
    assert_eq!(problems.matches("[unknown-key]").count(), 1, "{problems}");
}

#[test]
fn a_folder_that_is_not_there_is_said() {
    let run = Site::new().build().run(&["serve", "--root", "elsewhere", "--lang", "en"]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(run.stderr.starts_with("error: cannot watch elsewhere for changes: "), "{}", run.stderr);
}
