//! Places side by side: where they stand, and their names below the plot.

use crate::chart::geometry::{SMALL, WIDTH_EM, anchor, em, percent, text_em, to_em};
use crate::chart::series::Place;
use crate::chart::wrap::wrap;
use crate::html::{Element, el};
use crate::model::Setting;

/// From line to line of names.
pub const LINE: f64 = 1.15;
/// Between two names.
const GAP: f64 = 0.3;

/// Years stand as far apart as they are; other places evenly. In percent of the width, between margins in em.
pub fn positions(places: &[Place], left_em: f64, right_em: f64) -> Vec<f64> {
    let years: Option<Vec<i32>> = places.iter().map(|place| place.year).collect();
    let steps: Vec<f64> = match years {
        Some(years) => years.into_iter().map(f64::from).collect(),
        None => (0_u32..).take(places.len()).map(f64::from).collect(),
    };
    let first = steps.iter().copied().fold(f64::INFINITY, f64::min);
    let width = steps.iter().copied().fold(f64::NEG_INFINITY, f64::max) - first;
    let place = |step: f64| if width > 0.0 { (step - first) / width } else { 0.5 };
    let left = left_em / WIDTH_EM * 100.0;
    let right = 100.0 - right_em / WIDTH_EM * 100.0;
    steps.into_iter().map(|step| left + place(step) * (right - left)).collect()
}

/// The names of the places below `y_em`: as many as have room, counted from the last one, and how many lines they take.
/// Years are said in full where there is room, else as plain digits; other names are all said, in as many lines as they need.
pub fn names(setting: Setting<'_>, places: &[Place], positions: &[f64], y_em: f64) -> (Element, f64) {
    let are_years = places.iter().all(|place| place.year.is_some());
    // A year can be told from its neighbours, a name cannot.
    let steps = 1..if are_years { places.len().max(2) } else { 1 };
    let tries = steps.flat_map(|step| [true, false].map(|in_full| (step, in_full)));
    let mut tries = tries.map(|(step, in_full)| labels(setting, places, positions, step, in_full));
    let labels = tries.find(|labels| labels.windows(2).all(|pair| pair[0].right + GAP <= pair[1].left));
    let labels = labels.unwrap_or_else(|| {
        self::labels(setting, places, positions, if are_years { places.len() } else { 1 }, false)
    });
    let mut group = el("g").class("axis");
    let mut most = 1.0;
    for label in labels {
        let mut text = el("text").attr("text-anchor", label.anchor);
        let mut count = 0.0;
        for line in label.lines {
            let y = y_em + 1.2 + LINE * count;
            let line = el("tspan").attr("x", percent(label.x)).attr("y", em(y / SMALL)).child(line);
            text = text.child(line);
            count += 1.0;
        }
        most = f64::max(most, count);
        group = group.child(text);
    }
    (group, most)
}

/// The name of a place: its lines and where it stands, the edges in em.
struct Label {
    lines: Vec<String>,
    x: f64,
    anchor: &'static str,
    left: f64,
    right: f64,
}

/// The names of every so many places, counted from the last one.
fn labels(
    setting: Setting<'_>,
    places: &[Place],
    positions: &[f64],
    step: usize,
    in_full: bool,
) -> Vec<Label> {
    let room = room_em(positions) * f64::from(u32::try_from(step).unwrap_or(1)) / SMALL;
    let last = places.len().saturating_sub(1);
    let shown = places.iter().zip(positions).enumerate();
    let shown = shown.filter(|(index, _)| (last - index).is_multiple_of(step));
    let label = |(_, (place, &x)): (usize, (&Place, &f64))| {
        let lines = label_lines(setting, place, room, in_full);
        let widest = lines.iter().map(|line| text_em(line)).fold(0.0, f64::max) * SMALL;
        let (anchor, left, right) = anchor(x, widest);
        Label { lines, x, anchor, left, right }
    };
    shown.map(label).collect()
}

/// The room between two neighbours, in em.
pub fn room_em(positions: &[f64]) -> f64 {
    let gaps = positions.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    to_em(gaps.fold(50.0, f64::min))
}

/// As many columns as fit into a width in em of the text itself.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few columns, never negative")]
pub fn columns_in(room_em: f64) -> usize {
    (room_em / 0.6) as usize
}

/// A year in its two parts or as plain digits; other names broken to the room they have.
fn label_lines(setting: Setting<'_>, place: &Place, room: f64, in_full: bool) -> Vec<String> {
    match place.year {
        None => wrap(&place.name, columns_in(room).max(4)),
        Some(year) if in_full => {
            let (first, second) = setting.format().fiscal_year_parts(year);
            std::iter::once(first).chain(second).collect()
        }
        Some(year) => vec![year.to_string()],
    }
}
