//! Model tables → charts as inline SVG, drawn in em and percent so that text keeps the reader's size at every width.
//! Knows nothing of tables as markup, pages and files.

mod axis;
mod bar;
mod check;
mod column;
mod describe;
mod draw;
mod drawing;
mod each;
mod ends;
mod frame;
mod geometry;
mod grid;
mod image;
mod kind;
mod labels;
mod legend;
mod line;
mod line_labels;
mod marker;
mod name;
mod over_years;
mod paint;
mod panels;
mod parts;
mod plane;
mod progress;
mod request;
mod ring;
mod scale;
mod series;
mod share;
mod spread;
mod stacked;
#[cfg(test)]
mod tests;
mod ticks;
mod wrap;

pub use check::{At, Fault, check};
pub use draw::{Chart, draw};
pub use each::Each;
pub use frame::{ChartFrame, frame};
pub use kind::Kind;
pub use request::Request;
