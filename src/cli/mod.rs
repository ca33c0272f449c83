//! Arguments in, exit code out. One file per subcommand.

mod arguments;
mod build;
mod check;
mod console;
mod exit;
mod explain;
mod figures;
mod fix;
mod pdf;
mod table;
mod translation;

use clap::Parser;

use arguments::{Arguments, Command};
use console::Console;
pub use exit::Exit;

/// Runs the program with the arguments of the process.
#[must_use]
pub fn run() -> Exit {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let usage = error.use_stderr();
            // Nothing better can be done where even the usage cannot be printed.
            let _ = error.print();
            return if usage { Exit::Usage } else { Exit::Done };
        }
    };
    let console = Console::new(&arguments.common);
    match arguments.command {
        Command::Build(options) => build::run(&options, &console),
        Command::Check(options) => check::run(&options, &console),
        Command::Explain(options) => explain::run(&options, &console),
        Command::Fix(options) => fix::run(&options, &console),
        Command::Figures(options) => figures::run(&options, &console),
        Command::Pdf(options) => pdf::run(&options, arguments.common.lang, &console),
        Command::Table(command) => table::run(&command, &console),
        Command::Translation(command) => translation::run(&command, &console),
    }
}
