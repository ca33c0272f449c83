//! Does every command and every argument have its texts, and no text too many?

use std::collections::BTreeSet;

use clap::{Command, CommandFactory, Parser};

use crate::cli::arguments::Arguments;
use crate::cli::help::{examples, japanese, join};

/// Every command with its path: the program itself first.
fn commands() -> Vec<(String, Command)> {
    let mut all = vec![(String::new(), Arguments::command())];
    let mut at = 0;
    while let Some((path, command)) = all.get(at).cloned() {
        let subs = command.get_subcommands().map(|sub| (join(&path, sub.get_name()), sub.clone()));
        all.extend(subs);
        at += 1;
    }
    all
}

#[test]
fn every_command_argument_and_value_has_a_japanese_text() {
    let mut missing = Vec::new();
    for (path, command) in commands() {
        if japanese::command(&path).is_none() {
            missing.push(format!("COMMANDS: {path}"));
        }
        for arg in command.get_arguments() {
            let id = arg.get_id().as_str();
            if japanese::argument(&path, id).is_none() {
                missing.push(format!("ARGUMENTS: {path}, {id}"));
            }
            for value in arg.get_possible_values().iter().filter(|value| value.get_help().is_some()) {
                if japanese::value(id, value.get_name()).is_none() {
                    missing.push(format!("VALUES: {id}, {}", value.get_name()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "without a Japanese text:\n{}", missing.join("\n"));
}

#[test]
fn no_japanese_text_is_left_of_what_is_gone() {
    let all = commands();
    let arguments: BTreeSet<(String, String)> = all
        .iter()
        .flat_map(|(path, command)| {
            command.get_arguments().map(move |arg| (path.clone(), arg.get_id().as_str().to_owned()))
        })
        .collect();
    let left: Vec<String> = japanese::COMMANDS
        .iter()
        .filter(|(path, _)| all.iter().all(|(known, _)| known != path))
        .map(|(path, _)| format!("COMMANDS: {path}"))
        .chain(
            japanese::ARGUMENTS
                .iter()
                .filter(|(path, id, _)| !arguments.contains(&((*path).to_owned(), (*id).to_owned())))
                .map(|(path, id, _)| format!("ARGUMENTS: {path}, {id}")),
        )
        .chain(
            examples::all()
                .filter(|(path, _)| all.iter().all(|(known, _)| known != path))
                .map(|(path, _)| format!("EXAMPLES: {path}")),
        )
        .collect();
    assert!(left.is_empty(), "texts of what does not exist:\n{}", left.join("\n"));
}

#[test]
fn every_command_has_examples_and_they_are_right_usage() {
    for (path, _) in commands() {
        let examples = examples::all().find(|(own, _)| *own == path).map(|(_, examples)| examples);
        assert!(examples.is_some_and(|examples| !examples.is_empty()), "no example of `{path}`");
        for (line, ..) in examples.into_iter().flatten() {
            let own =
                line.split_once('>').filter(|_| !line.starts_with("source")).map_or(*line, |(own, _)| own);
            let own = own.strip_prefix("source <(").map_or(own, |own| own.trim_end_matches(')'));
            let parsed = Arguments::try_parse_from(own.split_whitespace());
            assert!(
                parsed.is_ok(),
                "{line}: {}",
                parsed.err().map(|error| error.to_string()).unwrap_or_default()
            );
        }
    }
}
