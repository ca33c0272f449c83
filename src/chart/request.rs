//! What to draw.

use crate::chart::{Each, Kind};

/// What to draw.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Kind of chart.
    pub kind: Kind,
    /// Small charts instead of one.
    pub each: Option<Each>,
    /// Column of names.
    pub x: usize,
    /// Columns of numbers.
    pub y: &'a [usize],
    /// Rows in order.
    pub rows: &'a [usize],
    /// Prefix of all ids in the drawing.
    pub id: &'a str,
    /// Level of headings inside the drawing (progress), 2–6.
    pub heading_level: u8,
}
