//! The page as data: a tree of nodes, the one writer that escapes, and readers of finished markup: of its tags alone, and
//! of all of it as a tree.

mod attributes;
mod element;
mod node;
mod role;
mod scan;
mod tree;
mod unescape;
mod write;

pub use attributes::Attributes;
pub use element::{Element, el};
pub use node::{Node, text_of};
pub use role::{Role, has_block, has_words, role};
pub use scan::{Tag, scan};
pub use tree::{Part, PartKind, Tree};
pub use unescape::unescape;
pub use write::{escape_attribute, escape_text, to_html, write_nodes};
