//! What the tests share: making sites, running the program, reading pages and messages.

mod blocks;
mod cases;
mod folder;
mod golden;
mod markup;
mod picture;
mod program;
mod rendered;
mod said;
mod server;
mod site;
mod tree;
mod workbook;

pub use blocks::blocks;
pub use cases::{Case, cases};
pub use folder::{Folder, differing, has_ending, lists_contents, read_folder};
pub use golden::{assert_golden, first_difference};
pub use markup::{Piece, between, canonical, pieces, text_of, texts_of};
pub use picture::picture;
pub use program::{Run, sasshi};
pub use rendered::Rendered;
pub use said::{Said, said};
pub use server::Server;
pub use site::{OnDisk, Site};
pub use tree::{Branch, tree};
pub use workbook::workbook;

use std::path::PathBuf;

/// A path below `tests/it/`.
pub fn here(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/it").join(path)
}

/// A path below the repository.
pub fn repository(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}
