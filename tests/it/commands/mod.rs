//! What every command prints, whole, in both languages: stdout, stderr, exit code.
//!
//! The cases stand in `commands/*.txt`; each begins on the site in `tests/it/base-site`, once for every language:
//!
//! ```text
//! === what it shows
//! run: build --release                          what is compared; `--lang` is added
//! before: translation accept --all              runs before it, which must work
//! edit: content/plan/20-goals.ja.md: old → new  in a file, where `old` stands once
//! then: content/plan/20-goals.ja.md: old → new  the same, after what runs before
//! from nothing                                  instead of the base site
//! --- content/plan/20-goals.en.md               a file, new or instead of another
//! …
//! --- ja, exit code 0                           what stands on stdout, behind `| `
//! | …
//! --- ja, stderr
//! | …
//! --- en, exit code 0                           `ja and en` where both are the same
//! | …
//! ```
//!
//! `SASSHI_BLESS=1` writes what is printed into the cases, and the help of all commands into `commands/help`. The duration
//! of a build and the version of sasshi are left out.

mod case;

use std::collections::BTreeSet;
use std::fs;

use crate::support::{Site, assert_golden, first_difference, has_ending, here, read_folder, sasshi};
use case::{CommandCase, cases_of};

/// The paths of the case files.
fn files() -> Vec<String> {
    read_folder(&here("commands"))
        .into_keys()
        .filter(|path| has_ending(path, "txt") && !path.contains('/'))
        .collect()
}

/// Every command, as the help lists them: `build`, `new`, `new site`, …
fn commands() -> Vec<String> {
    let site = Site::empty().file("empty.txt", "").build();
    let mut all = vec![String::new()];
    let mut at = 0;
    while let Some(path) = all.get(at).cloned() {
        let arguments: Vec<&str> = path.split_whitespace().chain(["-h", "--lang", "en"]).collect();
        let help = sasshi(&site.path("."), &arguments).stdout;
        let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
        // Texts that go on in the next line are indented more.
        let names = listed.take_while(|line| !line.is_empty()).filter_map(|line| {
            let name = line.strip_prefix("  ").filter(|rest| !rest.starts_with(' '))?;
            name.split_whitespace().next()
        });
        all.extend(
            names.filter(|name| *name != "help").map(|name| format!("{path} {name}").trim().to_owned()),
        );
        at += 1;
    }
    all.remove(0);
    all
}

#[test]
fn what_every_command_prints() {
    let bless = std::env::var_os("SASSHI_BLESS").is_some_and(|value| value == "1");
    let mut faults = Vec::new();
    for file in files() {
        let path = here("commands").join(&file);
        let text = fs::read_to_string(&path).expect("a file of cases");
        let (note, cases) = cases_of(&text);
        let printed: String = cases.iter().map(CommandCase::printed).collect();
        let actual = format!("{note}{printed}");
        if bless {
            fs::write(&path, actual).expect("the file");
        } else if actual != text {
            faults.push(format!("{file} differs {}", first_difference(&text, &actual)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn every_command_has_a_case() {
    let mut run = BTreeSet::new();
    for file in files() {
        let text = fs::read_to_string(here("commands").join(&file)).expect("a file of cases");
        run.extend(cases_of(&text).1.into_iter().map(|case| case.run));
    }
    let is_run =
        |command: &String| run.iter().any(|line| line == command || line.starts_with(&format!("{command} ")));
    let commands = commands();
    assert!(commands.len() > 15, "{commands:?}");
    let without: Vec<&String> = commands.iter().filter(|command| !is_run(command)).collect();
    assert!(without.is_empty(), "commands without a case: {without:?}");
}

#[test]
fn the_help_of_every_command() {
    let site = Site::empty().file("empty.txt", "").build();
    let mut kept = BTreeSet::new();
    for command in commands().into_iter().chain([String::new()]) {
        let mut text = String::new();
        for language in ["ja", "en"] {
            for option in ["-h", "--help"] {
                let own: Vec<&str> = command.split_whitespace().chain([option, "--lang", language]).collect();
                let run = sasshi(&site.path("."), &own);
                assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{own:?}");
                text.push_str(&format!("=== {}\n{}\n", own.join(" "), run.stdout));
                let words: Vec<&str> =
                    ["--lang", language, "help"].into_iter().chain(command.split(' ')).collect();
                let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
                if option == "--help" {
                    assert_eq!(sasshi(&site.path("."), &words), run, "{words:?}");
                }
            }
        }
        let name = if command.is_empty() { "sasshi".to_owned() } else { command.replace(' ', "-") };
        assert_golden(&here(&format!("commands/help/{name}.txt")), &text);
        kept.insert(format!("{name}.txt"));
    }
    let there: BTreeSet<String> = read_folder(&here("commands/help")).into_keys().collect();
    assert_eq!(there, kept, "texts of commands that do not exist");
}

#[test]
fn help_in_japanese_holds_no_word_of_claps() {
    let site = Site::empty().file("empty.txt", "").build();
    for command in commands().into_iter().chain([String::new()]) {
        for option in ["-h", "--help"] {
            let own: Vec<&str> = command.split_whitespace().chain([option, "--lang", "ja"]).collect();
            let help = sasshi(&site.path("."), &own).stdout;
            for word in [
                "Usage",
                "Options",
                "OPTIONS",
                "Arguments",
                "Commands",
                "COMMAND",
                "default",
                "ossible values",
                "Print ",
            ] {
                assert!(!help.contains(word), "{own:?}: {word}\n{help}");
            }
        }
    }
}
