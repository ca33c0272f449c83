//! One test binary. Every module tests one promise of sasshi through its public doors: the program, or `build::build`.

mod rules;
mod support;
