//! The arguments of the process, and how to talk before they are understood: help and wrong usage follow `--lang` and `--color` too.

use std::ffi::OsString;

use clap::{ColorChoice, CommandFactory};

use crate::cli::arguments::Arguments;
use crate::diagnostic::MessageLanguage;

/// What the arguments say of messages, as far as it can be told without parsing them.
pub struct Spoken {
    /// Language of messages.
    pub language: MessageLanguage,
    /// Colours of the help.
    pub color: ColorChoice,
    /// The arguments to parse, the name of the program first: `help pdf --lang ja` as `pdf --lang ja --help`.
    pub arguments: Vec<OsString>,
}

impl Spoken {
    /// From the arguments and the environment of the process.
    pub fn of_process() -> Self {
        let mut given: Vec<OsString> = std::env::args_os().collect();
        let arguments: Vec<String> =
            given.iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
        let language = match value(&arguments, "--lang").as_deref() {
            Some("ja") => MessageLanguage::Japanese,
            Some("en") => MessageLanguage::English,
            _ => of_environment(),
        };
        let color = match value(&arguments, "--color").as_deref() {
            Some("always") => ColorChoice::Always,
            Some("never") => ColorChoice::Never,
            _ => ColorChoice::Auto,
        };
        if let Some(at) = help_command(&arguments) {
            given.remove(at);
            given.push("--help".into());
        }
        Self { language, color, arguments: given }
    }
}

/// The language of the environment: of the first of the three variables that says something.
pub fn of_environment() -> MessageLanguage {
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    MessageLanguage::from_locale(&environment)
}

/// The value of an option, written `--name value` or `--name=value`: the last one counts.
fn value(arguments: &[String], name: &str) -> Option<String> {
    let own: Vec<&String> = arguments.iter().take_while(|argument| *argument != "--").collect();
    let mut values = own.iter().enumerate().filter_map(|(index, argument)| {
        let rest = argument.strip_prefix(name)?;
        match rest.strip_prefix('=') {
            Some(value) => Some(value.to_owned()),
            None if rest.is_empty() => own.get(index + 1).map(|next| (*next).clone()),
            None => None,
        }
    });
    values.next_back()
}

/// Where the command `help` stands: clap's own takes no options.
fn help_command(arguments: &[String]) -> Option<usize> {
    let mut command = &Arguments::command();
    let mut at = 1;
    while let Some(argument) = arguments.get(at) {
        match argument.as_str() {
            "--lang" | "--color" => at += 2,
            "help" if command.has_subcommands() => return Some(at),
            option if option.starts_with('-') && option != "--" => at += 1,
            name => {
                command = command.find_subcommand(name)?;
                at += 1;
            }
        }
    }
    None
}
