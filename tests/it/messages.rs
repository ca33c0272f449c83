//! Every kind of problem in words: both languages stand in `messages/ja.txt` and `messages/en.txt`.
//!
//! `SASSHI_BLESS=1 cargo test --test it messages` writes these files anew.

use std::collections::BTreeSet;

use sasshi::diagnostic::{Message, MessageLanguage, Problem, SAMPLES, Severity};

use crate::support::{assert_golden, here, repository};

const LANGUAGES: [(MessageLanguage, &str); 2] =
    [(MessageLanguage::Japanese, "ja"), (MessageLanguage::English, "en")];

fn all(language: MessageLanguage) -> Vec<(Problem, Message)> {
    SAMPLES().into_iter().map(|problem| (problem.clone(), language.say(&problem))).collect()
}

#[test]
fn every_problem_in_both_languages() {
    for (language, tag) in LANGUAGES {
        let mut text = String::new();
        for (problem, message) in all(language) {
            let severity = if problem.severity() == Severity::Error { "error" } else { "warning" };
            text.push_str(&format!(
                "{severity}[{}]\n  {}\n  {}\n  {}\n\n",
                problem.code(),
                message.text,
                message.why,
                message.hint
            ));
        }
        assert_golden(&here(&format!("messages/{tag}.txt")), &text);
    }
}

#[test]
fn codes_are_words_with_hyphens_and_belong_to_one_kind_each() {
    let codes: Vec<&str> = SAMPLES().iter().map(Problem::code).collect();
    for code in &codes {
        let plain =
            code.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-');
        assert!(plain && !code.starts_with('-') && !code.ends_with('-'), "{code}");
    }
    let kind =
        |problem: &Problem| format!("{problem:?}").split([' ', '{']).next().unwrap_or_default().to_owned();
    let kinds: BTreeSet<(&str, String)> =
        SAMPLES().iter().map(|problem| (problem.code(), kind(problem))).collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), kinds.len(), "a code is used twice");
}

#[test]
fn every_kind_of_problem_has_a_sample() {
    let source = std::fs::read_to_string(repository("src/diagnostic/problem.rs")).expect("the kinds");
    let body =
        source.split("pub enum Problem {").nth(1).expect("the kinds").split("\n}").next().expect("their end");
    let is_name = |char: char| char.is_ascii_alphanumeric();
    let kinds: BTreeSet<&str> = body
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(|char: char| char.is_ascii_uppercase()))
        .map(|line| line.split(|char| !is_name(char)).next().unwrap_or_default())
        .collect();
    let debug: Vec<String> = SAMPLES().iter().map(|problem| format!("{problem:?}")).collect();
    let samples: BTreeSet<&str> =
        debug.iter().map(|text| text.split(|char| !is_name(char)).next().unwrap_or_default()).collect();
    assert_eq!(samples, kinds);
}

#[test]
fn english_messages_start_in_lower_case_and_have_no_full_stop() {
    for (problem, message) in all(MessageLanguage::English) {
        let first = message.text.chars().next().expect("a text");
        assert!(
            !first.is_uppercase() || message.text.starts_with("HTML"),
            "{}: {}",
            problem.code(),
            message.text
        );
        assert!(!message.text.ends_with(['.', '!', ':', ' ']), "{}: {}", problem.code(), message.text);
    }
}

#[test]
fn english_hints_are_sentences() {
    for (problem, message) in all(MessageLanguage::English) {
        let first = message.hint.chars().next().expect("a hint");
        assert!(first.is_uppercase() || first == '`', "{}: {}", problem.code(), message.hint);
        assert!(message.hint.ends_with(['.', '?']), "{}: {}", problem.code(), message.hint);
    }
}

#[test]
fn japanese_messages_have_no_full_stop_and_their_hints_do() {
    for (problem, message) in all(MessageLanguage::Japanese) {
        assert!(
            !message.text.is_empty() && !message.text.ends_with(['。', '.']),
            "{}: {}",
            problem.code(),
            message.text
        );
        assert!(message.hint.ends_with('。'), "{}: {}", problem.code(), message.hint);
    }
}

#[test]
fn every_message_says_why() {
    for (language, tag) in LANGUAGES {
        for (problem, message) in all(language) {
            assert!(
                message.why.ends_with(language.pick("。", ".")),
                "{tag} {}: {}",
                problem.code(),
                message.why
            );
        }
    }
}

#[test]
fn the_two_languages_differ_and_japanese_is_written_in_japanese() {
    for problem in SAMPLES() {
        let (japanese, english) =
            (MessageLanguage::Japanese.say(&problem), MessageLanguage::English.say(&problem));
        assert_ne!(japanese.text, english.text, "{}", problem.code());
        assert_ne!(japanese.hint, english.hint, "{}", problem.code());
        for text in [&japanese.text, &japanese.hint] {
            assert!(text.chars().any(|char| ('ぁ'..='ん').contains(&char)), "{}: {text}", problem.code());
        }
    }
}

#[test]
fn messages_name_what_they_are_about() {
    for (language, _) in LANGUAGES {
        let problem = Problem::UnknownTable { name: "shares".to_owned(), nearest: Some("share".to_owned()) };
        let message = language.say(&problem);
        assert!(message.text.contains("shares"), "{}", message.text);
        assert!(message.hint.contains("share"), "{}", message.hint);
        let problem = Problem::UnknownTable { name: "weather".to_owned(), nearest: None };
        assert!(language.say(&problem).hint != message.hint, "without a near name the hint is another");
    }
}

#[test]
fn a_near_name_is_always_offered() {
    let mut with_near_name = 0;
    for (language, _) in LANGUAGES {
        for problem in SAMPLES() {
            let debug = format!("{problem:?}");
            let Some((_, rest)) = debug.split_once("nearest: Some(\"") else { continue };
            let near = rest.split('"').next().expect("a name");
            let message = language.say(&problem);
            assert!(message.hint.contains(near), "{}: {} lacks {near}", problem.code(), message.hint);
            with_near_name += 1;
        }
    }
    assert!(with_near_name > 20, "{with_near_name}");
}
