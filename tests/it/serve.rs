//! The preview, through the real program, over HTTP: what it answers, what it tells open pages, what it prints.

mod broken;
mod files;
mod network;
mod preview;
mod random;
mod terminal;
