//! The page as data: a tree of nodes, the one writer that escapes, and a scanner for finished markup.

mod element;
mod node;
mod scan;
mod write;

pub use element::{Element, el};
pub use node::{Node, text_of};
pub use scan::{Tag, scan};
pub use write::{escape_attribute, escape_text, to_html, write_nodes};
