//! Model tables → node trees: as a table, as cards, as a timeline. Knows nothing of charts, pages and files.

mod body;
mod cards;
mod cell;
mod changes;
mod compact;
mod filter;
mod foot;
mod frame;
mod group;
mod head;
mod layout;
mod more;
mod numbers;
mod parts;
mod phrases;
mod pillar_list;
mod pillars;
mod readings;
mod region;
mod render;
mod selection;
mod sort;
#[cfg(test)]
mod tests;
mod timeline;
mod units;
mod view;

pub use compact::{Compact, CompactColumn, compact};
pub use filter::filter;
pub use foot::foot;
pub use frame::{Download, Frame};
pub use group::group;
pub use more::{PartLink, count, pager, range, rest};
pub use parts::{part_of, parts};
pub use region::region;
pub use render::render;
pub use selection::Selection;
pub use sort::sort;
pub use view::View;
