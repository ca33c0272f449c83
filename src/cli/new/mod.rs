//! `sasshi new`: a site, or something new in it. Nothing is ever overwritten.

mod booklet;
mod chapter;
mod known_booklet;
mod site;
mod table;

use std::path::Path;

use crate::cli::Exit;
use crate::cli::arguments::New;
use crate::cli::console::Console;
use crate::diagnostic::{Diagnostic, Problem};
use crate::publish::write_all_new;
use crate::starter::NewFiles;
use crate::text::Place;

/// Runs a subcommand.
pub fn run(command: &New, console: &Console) -> Exit {
    match command {
        New::Site(options) => site::run(options, console),
        New::Booklet(options) => booklet::run(options, console),
        New::Chapter(options) => chapter::run(options, console),
        New::Table(options) => table::run(options, console),
    }
}

/// Says that what was asked for cannot be.
fn refused(console: &Console, problem: Problem, place: Option<Place>) -> Exit {
    console.refused(&[Diagnostic::new(problem, place)]);
    Exit::Usage
}

/// Writes the files and lists them, then says what comes next.
fn write(console: &Console, root: &Path, files: &NewFiles, heading: &str, next: &[String]) -> Exit {
    if let Err(error) = write_all_new(root, files) {
        console.world(&error);
        return Exit::World;
    }
    console.say(heading);
    for (path, _) in files {
        console.say(&format!("  {path}"));
    }
    console.say(console.pick("次にすること", "What to do next"));
    for (number, step) in next.iter().enumerate() {
        console.say(&format!("  {}. {step}", number + 1));
    }
    Exit::Done
}
