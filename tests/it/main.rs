//! One test binary. Every module tests one promise of sasshi through its public doors: the program, or `build::build`.

mod cli;
mod hosting;
mod messages;
mod publishing;
mod rules;
mod specs;
mod support;
mod tidy;
