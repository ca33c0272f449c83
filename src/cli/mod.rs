//! Arguments in, exit code out. One file per subcommand.

mod arguments;
mod build;
mod check;
mod completions;
mod console;
mod exit;
mod explain;
mod figures;
mod fix;
mod help;
mod io_words;
mod man;
mod new;
mod pdf;
mod serve;
mod spoken;
mod table;
mod target;
mod today;
mod translation;

use clap::FromArgMatches;

use arguments::{Arguments, Command};
use console::Console;
pub use exit::Exit;
use spoken::Spoken;

use crate::diagnostic::MessageLanguage;

/// Runs the program with the arguments of the process.
#[must_use]
pub fn run() -> Exit {
    let spoken = Spoken::of_process();
    let command = help::command(spoken.language).color(spoken.color);
    let matches = command
        .try_get_matches_from(spoken.arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match matches {
        Ok(arguments) => arguments,
        Err(error) => return not_run(&error, spoken.language),
    };
    let console = Console::new(&arguments.common);
    match arguments.command {
        Command::Build(options) => build::run(&options, &console),
        Command::Serve(options) => serve::run(&options, &console),
        Command::Check(options) => check::run(&options, &console),
        Command::Explain(options) => explain::run(&options, &console),
        Command::Fix(options) => fix::run(&options, &console),
        Command::Figures(options) => figures::run(&options, &console),
        Command::New(command) => new::run(&command, &console),
        Command::Pdf(options) => pdf::run(&options, arguments.common.lang, &console),
        Command::Table(command) => table::run(&command, &console),
        Command::Completions(options) => completions::run(&options, &console),
        Command::Man => man::run(&console),
        Command::Translation(command) => translation::run(&command, &console),
    }
}

/// Help and version are results; wrong usage is said in the user's language.
fn not_run(error: &clap::Error, language: MessageLanguage) -> Exit {
    let text = help::usage_error(error).filter(|_| language == MessageLanguage::Japanese);
    match text {
        Some(text) => Console::note(text.trim_end()),
        // Nothing better can be done where even the usage cannot be printed.
        None => drop(error.print()),
    }
    if error.use_stderr() { Exit::Usage } else { Exit::Done }
}
