//! The plot of a chart whose values go upward.

use crate::chart::scale::Scale;

/// Where values stand in it.
#[derive(Clone, Copy, Debug)]
pub struct Plane<'a> {
    /// The scale of its values.
    pub scale: &'a Scale,
    /// Its upper edge in em.
    pub top_em: f64,
    /// Its height in em.
    pub height_em: f64,
}

impl Plane<'_> {
    /// The height of a value, in em from the top of the drawing.
    pub fn y(self, value: f64) -> f64 {
        self.top_em + (1.0 - self.scale.percent(value) / 100.0) * self.height_em
    }

    /// Its lower edge in em.
    pub fn bottom_em(self) -> f64 {
        self.top_em + self.height_em
    }
}
