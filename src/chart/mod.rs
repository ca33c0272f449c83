//! Model tables → charts as inline SVG, drawn in em and percent so that text keeps the reader's size at every width.
//! Knows nothing of tables as markup, pages and files.

mod bar;
mod describe;
mod draw;
mod frame;
mod geometry;
mod kind;
mod legend;
mod line;
mod marker;
mod progress;
mod scale;
mod series;
mod spread;
#[cfg(test)]
mod tests;
mod ticks;
mod wrap;

pub use draw::{Chart, Request, draw};
pub use frame::{ChartFrame, frame};
pub use kind::Kind;
pub use series::MAX_SERIES;
