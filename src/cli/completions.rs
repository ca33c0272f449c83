//! `sasshi completions`.

use clap::Command;
use clap::builder::{PossibleValue, PossibleValuesParser};

use crate::cli::Exit;
use crate::cli::arguments::Completions;
use crate::cli::console::Console;
use crate::cli::help;

/// Prints a script for a shell, with descriptions in the language of messages.
pub fn run(options: &Completions, console: &Console) -> Exit {
    let mut command = with_value_texts(help::unbuilt(console.language), console);
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut command, "sasshi", &mut script);
    Console::data(&script);
    Exit::Done
}

/// Shells show what possible values mean; these are not parsed any more, so names and texts are enough.
fn with_value_texts(command: Command, console: &Console) -> Command {
    command
        .mut_args(|arg| {
            let id = arg.get_id().as_str().to_owned();
            let values: Vec<PossibleValue> = arg
                .get_possible_values()
                .into_iter()
                .filter(|_| arg.get_action().takes_values())
                .filter_map(|value| {
                    let text = help::value_text(&id, value.get_name(), console.language)?;
                    Some(value.help(text))
                })
                .collect();
            if values.is_empty() { arg } else { arg.value_parser(PossibleValuesParser::new(values)) }
        })
        .mut_subcommands(|sub| with_value_texts(sub, console))
}
