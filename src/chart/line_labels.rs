//! The values of a line chart at its points. Every point says its value where there is room; else the first, the last,
//! the highest and the lowest of each line do, and the table says the others. Several lines have labels beside their
//! first and last points, where no line passes.

use crate::chart::axis;
use crate::chart::ends::{End, NAME_LINE, VALUE_LINE};
use crate::chart::geometry::{SMALL, WIDTH_EM, anchor, em, percent, text_em, to_em};
use crate::chart::labels::{Area, Taken, by_importance, telling};
use crate::chart::plane::Plane;
use crate::chart::series::Plot;
use crate::chart::spread::spread;
use crate::html::{Element, el};

/// From a point to its label beside.
pub const BESIDE: f64 = 0.6;
/// From a point to its label above.
const ABOVE: f64 = 0.75;
/// From a point to its label below.
const BELOW: f64 = 1.3;
/// From the middle of a text to its baseline.
const MIDDLE: f64 = 0.35;
/// How far a label to a side of a point reaches over it.
const ASIDE: f64 = 0.3;
/// Half of the side of a point.
const POINT: f64 = 0.32;
/// A line between two points is looked at in so many steps.
const STEPS: i32 = 12;
/// How far a label may reach below the plot before it meets the names of the axis.
const UNDERNEATH: f64 = 0.2;

/// All labels; `ends` are those of the last place, where there are several lines.
pub fn draw(plot: &Plot, plane: Plane<'_>, positions: &[f64], ends: &[End]) -> Element {
    let mut taken = drawn(plot, plane, positions);
    let mut group = el("g");
    let last = positions.len().saturating_sub(1);
    let several = plot.series.len() > 1;
    if several {
        let firsts: Vec<End> = plot.series.iter().map(|series| End::plain(&series.values[0].label)).collect();
        group = beside(group, &mut taken, plot, plane, (0, positions[0]), &firsts);
        if last > 0 {
            group = beside(group, &mut taken, plot, plane, (last, positions[last]), ends);
        }
    }
    let room = axis::room_em(positions);
    let (label, short) = plot.widest_em();
    let is_short = label > room && short <= room;
    let is_roomy = is_short || label <= room;
    for series in &plot.series {
        let values: Vec<Option<f64>> =
            series.values.iter().map(|value| Some(value.number.ok()?.to_f64())).collect();
        let order = if is_roomy { by_importance(&values) } else { telling(&values) };
        let lowest = values.iter().flatten().copied().fold(f64::INFINITY, f64::min);
        for index in order {
            let Some(value) = values[index].filter(|_| !several || (index > 0 && index < last)) else {
                continue;
            };
            let is_upper = if several { rank(plot, index, value) } else { is_roomy || value > lowest };
            let text = if is_short { &series.values[index].short } else { &series.values[index].label };
            group = group.child_if(at_point(&mut taken, plane, (positions[index], value), text, is_upper));
        }
    }
    group
}

/// Is a value in the upper half of its place?
fn rank(plot: &Plot, place: usize, value: f64) -> bool {
    let here = plot.series.iter().filter_map(|series| series.values[place].number.ok());
    let (above, all) = here
        .fold((0, 0_usize), |(above, all), number| (above + usize::from(number.to_f64() > value), all + 1));
    above < all.div_ceil(2)
}

/// Labels beside the points of a place, moved apart.
fn beside(
    group: Element,
    taken: &mut Taken,
    plot: &Plot,
    plane: Plane<'_>,
    (index, x): (usize, f64),
    ends: &[End],
) -> Element {
    let here = plot
        .series
        .iter()
        .zip(ends)
        .filter_map(|(series, end)| Some((plane.y(series.values[index].number.ok()?.to_f64()), end)));
    let mut here: Vec<(f64, &End)> = here.collect();
    here.sort_by(|a, b| a.0.total_cmp(&b.0));
    let wanted: Vec<f64> = here.iter().map(|(y, _)| *y).collect();
    let heights: Vec<f64> = here.iter().map(|(_, end)| end.height_em()).collect();
    let middles = spread(&wanted, &heights, 0.2, plane.bottom_em() + 0.6);
    let mut group = group;
    for ((middle, height), (_, end)) in middles.into_iter().zip(heights).zip(here) {
        let left = if index == 0 { to_em(x) - BESIDE - end.width_em() } else { to_em(x) + BESIDE };
        let top = middle - height / 2.0;
        taken.take(Area { left, right: left + end.width_em(), top, bottom: top + height });
        let value = |class: &str, y: f64| {
            let dx = if index == 0 { -BESIDE } else { BESIDE };
            let text = el("text").class(class).attr("x", percent(x)).attr("y", em(y));
            if index == 0 {
                text.attr("dx", em(dx)).attr("text-anchor", "end")
            } else {
                text.attr("dx", em(dx))
            }
        };
        let mut y = top;
        for line in &end.name {
            y += NAME_LINE;
            let text =
                el("text").class("axis-text halo").attr("x", percent(x)).attr("y", em((y - 0.2) / SMALL));
            group = group.child(text.attr("dx", em(BESIDE / SMALL)).child(line.as_str()));
        }
        let y = y + VALUE_LINE / 2.0 + MIDDLE;
        group = group.child(value("value halo", y).child(end.value.as_str()));
    }
    group
}

/// A label at a point, where that is free: above or below, in the middle or to a side, else beside.
fn at_point(
    taken: &mut Taken,
    plane: Plane<'_>,
    (x, value): (f64, f64),
    text: &str,
    is_upper: bool,
) -> Option<Element> {
    let y = plane.y(value);
    let (width, at) = (text_em(text), to_em(x));
    let heights = if is_upper { [y - ABOVE, y + BELOW] } else { [y + BELOW, y - ABOVE] };
    let (end, left, right) = anchor(x, width);
    let over = heights.map(|y| (end, 0.0, y, left, right));
    let sides = heights.map(|y| {
        [
            ("end", ASIDE, y, at + ASIDE - width, at + ASIDE),
            ("start", -ASIDE, y, at - ASIDE, at - ASIDE + width),
        ]
    });
    let beside = [
        ("start", BESIDE, y + MIDDLE, at + BESIDE, at + BESIDE + width),
        ("end", -BESIDE, y + MIDDLE, at - BESIDE - width, at - BESIDE),
    ];
    // What would leave the drawing or lie on the names of the axis is no place.
    let places: Vec<_> = over.into_iter().chain(sides.into_iter().flatten()).chain(beside).collect();
    let inside = places.into_iter().filter(|(.., y, left, right)| {
        *left >= 0.0
            && *right <= WIDTH_EM
            && Area::of_text(0.0, 0.0, *y).bottom <= plane.bottom_em() + UNDERNEATH
    });
    let inside: Vec<_> = inside.collect();
    let free =
        taken.first_free(inside.iter().map(|(.., y, left, right)| Area::of_text(*left, *right, *y)))?;
    let (end, dx, y, ..) = inside[free];
    let label = el("text").class("value halo").attr("x", percent(x)).attr("y", em(y));
    let label = if dx == 0.0 { label } else { label.attr("dx", em(dx)) };
    Some(label.attr("text-anchor", end).child(text))
}

/// Where points and lines are: no label lies on one.
fn drawn(plot: &Plot, plane: Plane<'_>, positions: &[f64]) -> Taken {
    let mut taken = Taken::default();
    for series in &plot.series {
        let points = series.values.iter().zip(positions);
        let points = points.map(|(value, &x)| Some((to_em(x), plane.y(value.number.ok()?.to_f64()))));
        let points: Vec<Option<(f64, f64)>> = points.collect();
        for &(x, y) in points.iter().flatten() {
            taken.take(Area { left: x - POINT, right: x + POINT, top: y - POINT, bottom: y + POINT });
        }
        for pair in points.windows(2) {
            let [Some(from), Some(to)] = pair else { continue };
            for step in 1..STEPS {
                let part = f64::from(step) / f64::from(STEPS);
                let (x, y) = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
                taken.take(Area { left: x, right: x + 0.01, top: y, bottom: y + 0.01 });
            }
        }
    }
    taken
}
