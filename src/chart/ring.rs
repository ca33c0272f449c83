//! The geometry of a ring: its parts as paths, and what has room in them. Angles go clockwise from the top.

use std::f64::consts::TAU;

use crate::chart::geometry::number;

/// Side of the square around the ring in em, with 16 units of its paths to the em.
pub const SIDE: f64 = 15.0;
/// Outer radius in em.
pub const OUTER: f64 = 7.5;
/// Inner radius in em.
const INNER: f64 = 3.7;
/// Units of a path in an em.
const UNITS: f64 = 16.0;
/// The space between two parts, as an angle; narrow parts have less of it.
const GAP: f64 = 0.016;

/// A part of the ring between two angles.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Where it begins.
    pub start: f64,
    /// Where it ends.
    pub end: f64,
}

impl Part {
    /// Its outline.
    pub fn path(self) -> String {
        let angle = self.end - self.start;
        let gap = if angle > TAU - 0.001 { 0.0 } else { GAP.min(angle / 4.0) / 2.0 };
        // A whole ring in one arc would begin where it ends.
        let (start, end) = (self.start + gap, (self.end - gap).min(self.start + TAU - 0.001));
        let large = u8::from(end - start > TAU / 2.0);
        let point = |radius: f64, angle: f64| {
            let (x, y) = at(radius * UNITS, angle);
            format!("{} {}", number(x), number(y))
        };
        let (outer, inner) = (number(OUTER * UNITS), number(INNER * UNITS));
        format!(
            "M{}A{outer} {outer} 0 {large} 1 {}L{}A{inner} {inner} 0 {large} 0 {}Z",
            point(OUTER, start),
            point(OUTER, end),
            point(INNER, end),
            point(INNER, start)
        )
    }

    /// The middle of its band, in em from the middle of the ring.
    pub fn middle(self) -> (f64, f64) {
        at(f64::midpoint(INNER, OUTER), f64::midpoint(self.start, self.end))
    }

    /// Does a box of this size lie in it, around its middle?
    pub fn holds(self, width: f64, height: f64) -> bool {
        let (x, y) = self.middle();
        let (left, right, top, bottom) =
            (x - width / 2.0, x + width / 2.0, y - height / 2.0, y + height / 2.0);
        let corners = [(left, top), (right, top), (left, bottom), (right, bottom)];
        let nearest = 0.0_f64.clamp(left, right).hypot(0.0_f64.clamp(top, bottom));
        nearest >= INNER
            && corners.iter().all(|&(x, y)| {
                let angle = x.atan2(-y).rem_euclid(TAU);
                x.hypot(y) <= OUTER && (self.start..=self.end).contains(&angle)
            })
    }
}

fn at(radius: f64, angle: f64) -> (f64, f64) {
    (radius * angle.sin(), -radius * angle.cos())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_goes_from_the_top_to_the_right() {
        let quarter = Part { start: 0.0, end: TAU / 4.0 };
        assert_eq!(
            quarter.path(),
            "M0.96 -120A120 120 0 0 1 120 -0.96L59.2 -0.47A59.2 59.2 0 0 0 0.47 -59.2Z"
        );
        assert!(quarter.holds(2.5, 1.1) && !quarter.holds(5.0, 1.1));
    }

    #[test]
    fn the_whole_ring_is_one_part() {
        let whole = Part { start: 0.0, end: TAU };
        assert!(whole.path().starts_with("M0 -120A120 120 0 1 1 -0.12 -120L"), "{}", whole.path());
    }

    #[test]
    fn a_sliver_has_no_room_for_a_label() {
        assert!(!Part { start: 0.0, end: 0.1 }.holds(2.0, 1.1));
    }
}
