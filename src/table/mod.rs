//! Model tables → node trees: as a table, as cards, as a timeline. Knows nothing of charts, pages and files.

mod body;
mod cards;
mod cell;
mod changes;
mod filter;
mod foot;
mod frame;
mod head;
mod layout;
mod numbers;
mod phrases;
mod pillar_list;
mod pillars;
mod region;
mod render;
mod selection;
mod sort;
#[cfg(test)]
mod tests;
mod timeline;
mod units;
mod view;

pub use filter::filter;
pub use foot::foot;
pub use frame::{Download, Frame};
pub use region::region;
pub use render::render;
pub use selection::Selection;
pub use sort::sort;
pub use view::View;
