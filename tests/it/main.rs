//! One test binary. Every module tests one promise of sasshi through its public doors: the program, or `build::build`.

mod cli;
mod collation;
mod fix;
mod hosting;
mod import;
mod languages;
mod large_table;
mod machines;
mod messages;
mod offline;
mod one_value;
mod parity;
mod pdf;
mod properties;
mod publishing;
mod rules;
mod search;
mod sites;
mod specs;
mod strategy_3;
mod support;
mod table_views;
mod tidy;
mod topics;
mod translation;
mod twins;
