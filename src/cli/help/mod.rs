//! The help in the user's language. `arguments.rs` defines the commands; here they get their Japanese texts and examples.

mod examples;
mod japanese;
#[cfg(test)]
mod tests;
mod usage_error;

use clap::{Arg, ArgAction, Command, CommandFactory};

use crate::cli::arguments::Arguments;
use crate::diagnostic::MessageLanguage;

pub use usage_error::usage_error;

/// Headings stand out on a terminal as in clap's own help.
const TEMPLATE: &str =
    "{before-help}{about-with-newline}\n\x1b[1m\x1b[4m使い方:\x1b[0m {usage}\n\n{all-args}{after-help}";

/// Columns of the help where the terminal is wider, or none.
const WIDEST: usize = 100;

/// Where `--help` and `--version` stand among the options.
const LAST: usize = 900;

/// The commands as they are parsed, with all texts in a language.
pub fn command(language: MessageLanguage) -> Command {
    let mut command = with_texts(Arguments::command(), "", language).max_term_width(WIDEST);
    if language == MessageLanguage::Japanese {
        command.build();
        command = with_usage(command);
    }
    command
}

/// The same before it is built: for the manual page and completions, which write their own usage.
pub fn unbuilt(language: MessageLanguage) -> Command {
    with_texts(Arguments::command(), "", language)
}

/// The path of a subcommand: `new` and `site` → `new site`.
pub fn join(path: &str, name: &str) -> String {
    format!("{path} {name}").trim_start().to_owned()
}

fn with_texts(command: Command, path: &str, language: MessageLanguage) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = if language == MessageLanguage::Japanese { translated(command, path) } else { command };
    if let Some(text) = examples::text(path, language) {
        command = command.after_long_help(text);
    }
    for name in names {
        command = command.mut_subcommand(&name, |sub| with_texts(sub, &join(path, &name), language));
    }
    command
}

fn translated(command: Command, path: &str) -> Command {
    let command = command
        .about(japanese::command(path).unwrap_or_default())
        .help_template(TEMPLATE)
        .subcommand_help_heading("コマンド")
        .subcommand_value_name("コマンド")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .mut_args(|arg| {
            let heading = if arg.is_positional() { "引数" } else { "オプション" };
            in_japanese(arg, path).help_heading(heading)
        });
    let own = |id: &'static str, short: char, action: ArgAction| {
        let help = japanese::argument("", id).unwrap_or_default();
        let arg = Arg::new(id).short(short).long(id).action(action).help(help);
        arg.help_heading("オプション").display_order(LAST)
    };
    command.arg(own("help", 'h', ArgAction::Help)).arg(own("version", 'V', ArgAction::Version))
}

/// The text of an argument, with what clap would say of its values in English.
fn in_japanese(arg: Arg, path: &str) -> Arg {
    let id = arg.get_id().as_str().to_owned();
    let text = japanese::argument(path, &id).unwrap_or_default().to_owned();
    let takes_value = arg.get_action().takes_values();
    let values: Vec<String> = if takes_value {
        arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect()
    } else {
        Vec::new()
    };
    let defaults: Vec<String> = if takes_value {
        arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect()
    } else {
        Vec::new()
    };
    let default =
        if defaults.is_empty() { String::new() } else { format!("［初期値: {}］", defaults.join(",")) };
    let (mut short, mut long) = (text.clone(), text);
    if !values.is_empty() {
        short.push_str(&format!("［選べる値: {}］", values.join(", ")));
        let lines = values.iter().map(|value| match japanese::value(&id, value) {
            Some(text) => format!("\n- {value}: {text}"),
            None => format!("\n- {value}"),
        });
        long.push_str(&format!("\n\n選べる値:{}", lines.collect::<String>()));
    }
    short.push_str(&default);
    if !default.is_empty() {
        long.push_str(&if values.is_empty() { default } else { format!("\n\n{default}") });
    }
    arg.help(short).long_help(long).hide_possible_values(true).hide_default_value(true)
}

/// Usage lines without an English word, and the text of `help`, which clap adds while building.
fn with_usage(mut command: Command) -> Command {
    if command.get_name() == "help" {
        return command.about("使い方を出します");
    }
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").replace("[OPTIONS]", "[オプション]");
    command.override_usage(usage).mut_subcommands(with_usage)
}

/// What a possible value means, where that has to be said in another language than `arguments.rs` says it.
pub fn value_text(id: &str, value: &str, language: MessageLanguage) -> Option<&'static str> {
    if language == MessageLanguage::Japanese { japanese::value(id, value) } else { None }
}
