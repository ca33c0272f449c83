//! How problems look at a terminal: the caret under its word, long lines, many findings.

use sasshi::text::display_width;

use crate::support::{Run, Site};

const CHAPTER: &str = "content/plan/20-goals.ja.md";

fn checked(text: &str, language: &str) -> Run {
    let site = Site::new().edit(CHAPTER, "目標は二つです。", text).build();
    site.run(&["check", "--lang", language])
}

/// The column of the caret below the line shown of the unknown term, and how many carets there are.
fn marked(run: &Run, shown: &str) -> (usize, usize) {
    let lines: Vec<&str> = run.stderr.lines().collect();
    let title = lines.iter().position(|line| line.contains("[unknown-term]")).expect("the problem");
    let line = lines[title..].iter().position(|line| line.ends_with(shown));
    let at = title + line.unwrap_or_else(|| panic!("{}", run.stderr));
    let indent = lines[at].len() - shown.len();
    let caret = lines[at + 1].find('^').expect("a caret");
    (caret - indent, lines[at + 1].matches('^').count())
}

#[test]
fn a_caret_stands_right_under_its_word() {
    for (before, width) in [
        ("これは", 6),
        ("ﾃｽﾄと「全角」のあとの", 3 + 2 + 8 + 8),
        ("か\u{3099}く\u{3099}の", 6),
        ("🙂🎌の", 6),
        ("表１の", 6),
        ("a\u{301}bc ", 4),
        ("\u{3000}字下げの", 10),
        ("左\t右", 8),
    ] {
        let text = format!("{before}[[天気]]です。");
        let run = checked(&text, "en");
        let shown = text.replace('\t', "    ");
        assert_eq!(marked(&run, &shown), (width + 2, 4), "{text}\n{}", run.stderr);
    }
}

#[test]
fn of_a_paragraph_on_one_line_the_part_around_the_caret_is_shown() {
    let text = format!(
        "{}は[[天気]]です。{}",
        "市役所の仕事を変えます。".repeat(20),
        "窓口に行きません。".repeat(20)
    );
    let run = checked(&text, "ja");
    assert!(run.stderr.contains(&format!(" --> {CHAPTER}:5:244（章「目標」）\n")), "{}", run.stderr);
    let shown =
        "…。市役所の仕事を変えます。は[[天気]]です。窓口に行きません。窓口に行きません。窓口に行きま…";
    let (before, count) = marked(&run, shown);
    let wanted = shown.split("天気").next().expect("what stands before");
    // The mark of what is left out takes one column here: terminals differ in it.
    assert_eq!((before, count), (display_width(wanted) - 1, 4), "{}", run.stderr);
    assert!(run.stderr.lines().take(6).all(|line| display_width(line) <= 100), "{}", run.stderr);
}

#[test]
fn of_many_problems_of_one_kind_the_first_are_shown_whole_and_all_are_named() {
    let words: Vec<String> = ('い'..).take(40).map(|letter| format!("[[語{letter}]]です。")).collect();
    let run = checked(&words.join("\n\n"), "ja");
    let lines: Vec<&str> = run.stderr.lines().collect();
    let count = |start: &str| lines.iter().filter(|line| line.trim_start().starts_with(start)).count();
    assert_eq!(count("誤り[unknown-term]: 用語集に「語"), 40, "{}", run.stderr);
    assert_eq!(count(&format!("--> {CHAPTER}:")), 40, "{}", run.stderr);
    assert_eq!(lines.iter().filter(|line| line.contains('^')).count(), 3, "{}", run.stderr);
    assert_eq!(count("= 直し方"), 3, "what to do stands at the whole ones: {}", run.stderr);
    assert!(run.stderr.contains("\n\n誤りが40件あります（1つのファイル）。"), "{}", run.stderr);
    let few = checked(&words[..30].join("\n\n"), "ja");
    assert_eq!(few.stderr.lines().filter(|line| line.contains('^')).count(), 30, "{}", few.stderr);
}
