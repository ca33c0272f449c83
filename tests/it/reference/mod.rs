//! The reference half of the manual says what the code knows: nothing is missing, nothing is made up.
//!
//! Chapters of messages and commands are generated; the others are written by hand, and their names are compared with
//! those of the code. `SASSHI_BLESS=1 cargo test --release --test it -- reference::generated` writes the generated ones
//! anew; `sasshi translation accept --all --root docs` afterwards.

mod chapter;
mod commands;
mod examples;
mod generated;
mod keys;
mod markup;
mod messages;
mod outputs;
mod plain;
mod theme;
mod topics;
mod words;

use crate::support::{assert_golden, repository};

#[test]
fn generated_chapters_are_those_of_this_program() {
    for (path, text) in generated::all() {
        assert_golden(&repository("docs").join(path), &text);
    }
}
