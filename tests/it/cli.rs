//! The program as its users meet it: what it prints, and its exit codes.

use sasshi::diagnostic::MessageLanguage;
use sasshi::diagnostic::explain::explanation;

use crate::support::{OnDisk, Run, Site, differing, first_difference, lists_contents};

/// The output with the duration of the run left out.
fn timeless(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let (open, close) = if line.contains('（') { ('（', '）') } else { ('(', ')') };
        let is_time = line.starts_with("The site is ready") || line.starts_with("サイトができました");
        match line.split_once(open).filter(|_| is_time) {
            Some((before, _)) => out.push_str(&format!("{before}{open}…{close}\n")),
            None => out.push_str(&format!("{line}\n")),
        }
    }
    out
}

fn assert_text(actual: &str, expected: &str) {
    assert!(actual == expected, "{}\n\nall of it:\n{actual}", first_difference(expected, actual));
}

/// The line that says why problems of a code matter: the words stand in the table of explanations.
fn why(code: &str, language: MessageLanguage) -> String {
    let why = explanation(code).map_or("", |one| one.why.text(language));
    if why.is_empty() { String::new() } else { format!("  = {}: {why}\n", language.pick("理由", "why")) }
}

fn built(site: &OnDisk, arguments: &[&str]) -> Run {
    let run = site.run(arguments);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    run
}

/// The number of files that the base site is made of.
fn count(site: &OnDisk) -> usize {
    site.published().len() - 1
}

#[test]
fn the_same_in_japanese_lines_up_by_display_width() {
    let site = Site::new().build();
    let run = built(&site, &["build", "--lang", "ja"]);
    let files = count(&site);
    assert_text(
        &timeless(&run.stdout),
        &format!(
            "サイトができました（…）\n\
             \x20 ページ      28（日本語 14、English 14）\n\
             \x20 表          3\n\
             \x20 本文の数値  1\n\
             \x20 用語        2\n\
             \x20 注意        0\n\
             \x20 ファイル    {files}（書いた {files}、消した 0）\n\
             \x20 開く        ./public/index.html\n"
        ),
    );
    let columns: Vec<usize> = run
        .stdout
        .lines()
        .skip(1)
        .map(|line| {
            let name = line.trim_start().split("  ").next().expect("a name");
            let value = line.trim_start()[name.len()..].trim_start();
            sasshi::text::display_width(&line[..line.len() - value.len()])
        })
        .collect();
    assert!(columns.windows(2).all(|pair| pair[0] == pair[1]), "{columns:?}\n{}", run.stdout);
}

#[test]
fn a_second_build_writes_nothing() {
    let site = Site::new().build();
    built(&site, &["build", "--lang", "en"]);
    let run = built(&site, &["build", "--lang", "en"]);
    assert!(
        run.stdout.contains(&format!("  files             {} (nothing changed)\n", count(&site))),
        "{}",
        run.stdout
    );
    let run = built(&site, &["build", "--lang", "ja"]);
    assert!(run.stdout.contains(&format!("  ファイル    {}（変更なし）\n", count(&site))), "{}", run.stdout);
}

#[test]
fn an_edit_writes_what_shows_it() {
    let site = Site::new().build();
    let before = site.publish();
    site.write(
        "content/pages/about.en.md",
        "+++\ntitle = \"About this shelf\"\n+++\n\nMade with care by the editors.\n",
    );
    let run = built(&site, &["build", "--lang", "en"]);
    assert!(run.stdout.contains(&format!("{} (5 written, 1 removed)", count(&site))), "{}", run.stdout);
    let twin = "en/pages/about.md";
    let mut changed = differing(&before, &site.published());
    changed.retain(|path| !lists_contents(path));
    assert_eq!(changed, [".sasshi.json", "en/pages/about.html", twin, "search/en.js"]);
}

#[test]
fn errors_of_several_files_come_in_one_run_in_order() {
    let site = Site::new()
        .edit("content/plan/20-goals.ja.md", "目標は二つです。", "これは[[天気]]です。")
        .edit("content/plan/booklet.toml", "period = ", "priod = ")
        .edit("config.toml", "updated = ", "udpated = 2026\nupdated = ")
        .build();
    let run = site.run(&["build", "--lang", "en"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    assert_text(
        &run.stderr,
        &format!(
            "error[unknown-key]: unknown key `udpated`\n\
         \x20--> config.toml:3:1\n\
         \x20 |\n\
         3 | udpated = 2026\n\
         \x20 | ^^^^^^^\n\
         \x20 |\n\
         {}\
         \x20 = help: Did you mean `updated`?\n\
         \n\
         error[unknown-term]: the glossary has no term `天気`\n\
         \x20--> content/plan/20-goals.ja.md:5:6 (chapter “目標”)\n\
         \x20 |\n\
         5 | これは[[天気]]です。\n\
         \x20 |         ^^^^\n\
         \x20 |\n\
         {}\
         \x20 = help: Add it to content/glossary.toml.\n\
         \n\
         error[unknown-key]: unknown key `priod`\n\
         \x20--> content/plan/booklet.toml:4:1 (booklet “Plan of the Town”)\n\
         \x20 |\n\
         4 | priod = \"2026/2029\"\n\
         \x20 | ^^^^^\n\
         \x20 |\n\
         \x20 = help: Did you mean `period`?\n\
         \n\
         3 errors in 3 files. Mend them from the top, then run sasshi check again.\n\
         Nothing is published until the errors are mended.\n\
         More about it: sasshi explain unknown-key (also unknown-term)\n",
            why("unknown-key", MessageLanguage::English),
            why("unknown-term", MessageLanguage::English)
        ),
    );
    assert!(site.published().is_empty());
}

#[test]
fn a_caret_stands_under_its_word_behind_full_and_half_width_text() {
    let text = "ﾃｽﾄと「全角」のあとの[[天気]]です。";
    let site = Site::new()
        .edit("config.toml", "[license]", "[check.levels]\nhalf-width-kana = \"off\"\n\n[license]")
        .edit("content/plan/20-goals.ja.md", "目標は二つです。", text)
        .build();
    let run = site.run(&["check", "--lang", "en"]);
    let lines: Vec<&str> = run.stderr.lines().collect();
    let at = lines.iter().position(|line| line.ends_with(text)).expect("the line");
    let before = text.split("天気").next().expect("what stands before");
    let indent = sasshi::text::display_width(lines[at].strip_suffix(text).expect("the number"));
    let wanted = indent + sasshi::text::display_width(before);
    let caret = lines[at + 1].find('^').expect("a caret");
    assert_eq!(caret, wanted, "{}", run.stderr);
    assert_eq!(lines[at + 1].matches('^').count(), sasshi::text::display_width("天気"), "{}", run.stderr);
}

#[test]
fn a_second_place_is_shown() {
    let site = Site::new()
        .edit("content/glossary.toml", "id = \"rpa\"", "id = \"generative-ai\"")
        .edit("content/glossary.toml", "see = [\"generative-ai\"]", "")
        .build();
    let run = site.run(&["check", "--lang", "en"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.contains("error[duplicate-id]: the id `generative-ai` is used twice"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("first used here"), "{}", run.stderr);
}

#[test]
fn check_says_that_all_is_well_and_writes_nothing() {
    let site = Site::new().build();
    let run = built(&site, &["check", "--lang", "en"]);
    assert_text(&run.stdout, "No problems found.\n");
    let run = built(&site, &["check", "--lang", "ja"]);
    assert_text(&run.stdout, "問題はありません。\n");
    assert!(site.published().is_empty());
}

#[test]
fn quiet_prints_problems_alone() {
    let site = Site::new().build();
    assert_eq!(built(&site, &["build", "--quiet", "--lang", "en"]).stdout, "");
    assert_eq!(built(&site, &["check", "-q", "--lang", "en"]).stdout, "");
}

#[test]
fn wrong_usage_has_an_exit_code_of_its_own() {
    let site = Site::new().build();
    for arguments in [
        &["biuld"][..],
        &["build", "--colour", "never"],
        &["build", "--jobs", "many"],
        &["build", "--lang", "fr"],
        &["build", "--quiet", "--verbose"],
        &[],
    ] {
        let run = site.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.contains("--help"), "{arguments:?}: {}", run.stderr);
    }
    assert!(site.published().is_empty());
}

#[test]
fn help_and_version_are_results() {
    let site = Site::empty().build();
    let run = built(&site, &["--version"]);
    assert_text(&run.stdout, concat!("sasshi ", env!("CARGO_PKG_VERSION"), "\n"));
    let run = built(&site, &["--help"]);
    for command in ["build", "check"] {
        assert!(run.stdout.contains(&format!("\n  {command} ")), "{}", run.stdout);
    }
    assert!(built(&site, &["build", "--help"]).stdout.contains("--base-url"));
}

/// Variables, arguments, and what is printed.
type Case<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str], &'a str);

#[test]
fn the_environment_chooses_the_language_and_lang_overrides_it() {
    let site = Site::new().build();
    let english = "No problems found.\n";
    let japanese = "問題はありません。\n";
    let all: [Case<'_>; 8] = [
        (&[], &[], english),
        (&[("LANG", "ja_JP.UTF-8")], &[], japanese),
        (&[("LANG", "C.UTF-8")], &[], english),
        (&[("LANG", "en_GB.UTF-8"), ("LC_MESSAGES", "ja_JP")], &[], japanese),
        (&[("LC_ALL", "en_US"), ("LC_MESSAGES", "ja_JP"), ("LANG", "ja_JP")], &[], english),
        (&[("LC_ALL", ""), ("LANG", "ja_JP")], &[], japanese),
        (&[("LANG", "ja_JP")], &["--lang", "en"], english),
        (&[("LANG", "en_US")], &["--lang", "ja"], japanese),
    ];
    for (environment, arguments, expected) in all {
        let arguments: Vec<&str> = ["check"].iter().chain(arguments).copied().collect();
        let run = Run::with_environment(&site.path("."), &arguments, environment);
        assert_eq!(run.stdout, expected, "{environment:?} {arguments:?}");
    }
}

#[test]
fn colours_are_for_terminals() {
    let site =
        Site::new().edit("content/plan/20-goals.ja.md", "目標は二つです。", "これは[[天気]]です。").build();
    let colored = |arguments: &[&str], environment: &[(&str, &str)]| {
        let arguments: Vec<&str> = ["check", "--lang", "en"].iter().chain(arguments).copied().collect();
        Run::with_environment(&site.path("."), &arguments, environment).stderr.contains('\u{1b}')
    };
    assert!(!colored(&[], &[]), "no terminal");
    assert!(!colored(&["--color", "never"], &[]));
    assert!(colored(&["--color", "always"], &[]));
    assert!(colored(&["--color", "always"], &[("NO_COLOR", "1")]), "what is asked for counts");
}

#[test]
fn a_site_in_another_folder() {
    let site = Site::new().build();
    let elsewhere = Site::empty().file("note.txt", "").build();
    let root = site.path(".");
    let root = root.to_str().expect("a path in UTF-8");
    let run = elsewhere.run(&["build", "--root", root, "--output", "out", "--lang", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("  open              out/index.html\n"), "{}", run.stdout);
    assert!(elsewhere.path("out/ja/plan/start.html").exists());
    assert!(site.published().is_empty());
}

#[test]
fn an_output_that_cannot_be_written_is_no_fault_of_the_content() {
    let site = Site::new().file("blocked", "a file").build();
    let run = site.run(&["build", "--output", "blocked/public", "--lang", "en"]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{}", run.stderr);
    assert!(run.stderr.contains("blocked"), "{}", run.stderr);
    let run = site.run(&["build", "--output", "blocked", "--lang", "en"]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{}", run.stderr);
    assert_eq!(std::fs::read_to_string(site.path("blocked")).expect("the file is still there"), "a file");
}

#[test]
fn drafts_are_built_on_demand() {
    let draft = "+++\ntitle = \"下書き\"\ndraft = true\n+++\n\n本文です。\n";
    let site = Site::new().file("content/plan/30-draft.ja.md", draft).build();
    built(&site, &["build", "--lang", "en"]);
    assert!(!site.path("public/ja/plan/draft.html").exists());
    let run = site.run(&["build", "--drafts", "--lang", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(site.path("public/ja/plan/draft.html").exists());
    built(&site, &["build", "--lang", "en"]);
    assert!(!site.path("public/ja/plan/draft.html").exists());
}

#[test]
fn a_table_is_written_as_csv_and_never_over_a_file() {
    let site = Site::new().build();
    let export = ["table", "export", "plan/share", "--format", "csv", "--lang", "en"];
    let run = built(&site, &export);
    assert_text(&run.stdout, "share.csv\n");
    let text = std::fs::read_to_string(site.path("share.csv")).expect("the file");
    assert_text(
        &text,
        "\u{feff}id,procedure.ja,procedure.en,r5.2023,r7.2025,unit\r\n\
         nursery,保育所の申込み,Nursery places,76,86,percent\r\n\
         garbage,粗大ごみ,Large garbage,unknown,41.9,percent\r\n",
    );
    assert_eq!(site.run(&export).code, 3, "the file is there already");
}

#[test]
fn a_table_is_written_to_standard_output_on_demand() {
    let site = Site::new().build();
    for (format, start) in [("csv", "\u{feff}id,procedure.ja,"), ("json", "{\n  \"id\": \"share\",\n")] {
        let run = built(&site, &["table", "export", "plan/share", "--format", format, "-o", "-"]);
        assert!(run.stdout.starts_with(start) && run.stdout.ends_with('\n'), "{}", run.stdout);
    }
    assert!(!site.path("-").exists());
}

#[test]
fn a_table_of_a_draft_can_be_written() {
    let site =
        Site::new().edit("content/plan/booklet.toml", "date = ", "status = \"draft\"\ndate = ").build();
    let run = built(&site, &["table", "export", "plan/share", "--format", "csv", "-o", "draft.csv"]);
    assert_text(&run.stdout, "draft.csv\n");
    assert!(site.path("draft.csv").exists());
}
