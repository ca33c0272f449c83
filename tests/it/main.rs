//! One test binary. Every module tests one promise of sasshi through its public doors: the program, or `build::build`.

mod cli;
mod hosting;
mod languages;
mod messages;
mod properties;
mod publishing;
mod rules;
mod sites;
mod specs;
mod strategy_3;
mod support;
mod tidy;
mod translation;
