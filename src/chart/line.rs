//! Points joined by lines, over fiscal years or other places in order. Points stand in percent of the width, so the
//! lines between them are single `<line>`s; a missing value leaves a gap.

use crate::chart::describe::{boxed, image};
use crate::chart::geometry::{SMALL, WIDTH_EM, anchor, em, percent, text_em, to_em};
use crate::chart::scale::Scale;
use crate::chart::series::{Place, Plot, Series};
use crate::chart::spread::spread;
use crate::chart::wrap::wrap;
use crate::chart::{Request, marker, ticks};
use crate::html::{Element, Node, el};
use crate::locale::Number;
use crate::model::{Setting, Table};

/// Above the highest line, for labels.
const TOP: f64 = 2.2;
/// Height of the plot.
const HEIGHT: f64 = 13.0;
/// From line to line of labels.
const LABEL_LINE: f64 = 1.15;
/// From a point to its label above.
const ABOVE: f64 = 0.75;
/// From a point to its label below.
const BELOW: f64 = 1.3;
/// From a point to its label beside.
const BESIDE: f64 = 0.6;
/// From the middle of a text to its baseline.
const MIDDLE: f64 = 0.35;
/// The margins may take so much of the width before the axis loses its numbers: every point says its value anyway.
const MOST_MARGIN: f64 = 0.55;

/// The drawing in its box.
pub fn draw(
    setting: Setting<'_>,
    table: &Table,
    request: &Request<'_>,
    plot: &Plot,
    description: &str,
) -> Node {
    let scale = Scale::new(plot.numbers(), plot.unit.as_deref());
    let numbers = ticks::texts(setting, &scale, plot.axis_unit(setting));
    let margins = Margins::new(plot, &numbers);
    let places = positions(&plot.places, &margins);
    let (axis, axis_lines) = axis(setting, &plot.places, &places);
    let title = table.title.get(setting.language);
    let title = setting.words().fill("data.chart.line_title", &[("title", title)]);
    let height = TOP + HEIGHT + 0.6 + LABEL_LINE * axis_lines;
    let numbers = if margins.numbers { numbers } else { Vec::new() };
    let svg = image(request.id, em(height), title, description).child(grid(&scale, &numbers));
    let lines = plot.series.iter().enumerate().map(|(index, series)| {
        let points = series.values.iter().zip(&places);
        let points = points.map(|(value, &x)| Some((x, y_of(&scale, value.number.ok()?.to_f64()))));
        line(plot.style(index), &points.collect::<Vec<_>>())
    });
    boxed(svg.children(lines).child(labels(plot, &scale, &places)).child(axis)).into()
}

/// Room beside the plot, in em.
struct Margins {
    left: f64,
    right: f64,
    /// Do the numbers of the axis stand at the left edge?
    numbers: bool,
}

impl Margins {
    fn new(plot: &Plot, numbers: &[String]) -> Self {
        let gutter = numbers.iter().map(|text| text_em(text) * SMALL).fold(0.0, f64::max) + 0.4;
        let widest = |place: Option<usize>| {
            let values = plot.series.iter().filter_map(|series| series.values.get(place?));
            values.filter(|value| value.number.is_ok()).map(|value| text_em(&value.label)).fold(0.0, f64::max)
        };
        let last = plot.places.len().checked_sub(1);
        let (first, last) = (widest(last.map(|_| 0)), widest(last));
        let (left, right) =
            if plot.series.len() > 1 { (first + BESIDE, last + BESIDE) } else { (first / 2.0, last / 2.0) };
        let (left, right) = (left.max(0.6), right.max(0.6));
        if gutter + left + right > MOST_MARGIN * WIDTH_EM {
            return Self { left, right, numbers: false };
        }
        Self { left: left + gutter, right, numbers: true }
    }
}

/// Years stand as far apart as they are; other places evenly. In percent of the width.
fn positions(places: &[Place], margins: &Margins) -> Vec<f64> {
    let years: Option<Vec<i32>> = places.iter().map(|place| place.year).collect();
    let steps: Vec<f64> = match years {
        Some(years) => years.into_iter().map(f64::from).collect(),
        None => (0_u32..).take(places.len()).map(f64::from).collect(),
    };
    let first = steps.iter().copied().fold(f64::INFINITY, f64::min);
    let width = steps.iter().copied().fold(f64::NEG_INFINITY, f64::max) - first;
    let place = |step: f64| if width > 0.0 { (step - first) / width } else { 0.5 };
    let left = margins.left / WIDTH_EM * 100.0;
    let right = 100.0 - margins.right / WIDTH_EM * 100.0;
    steps.into_iter().map(|step| left + place(step) * (right - left)).collect()
}

fn y_of(scale: &Scale, value: f64) -> f64 {
    TOP + (1.0 - scale.percent(value) / 100.0) * HEIGHT
}

/// Lines across, each with its number above it at the left edge.
fn grid(scale: &Scale, numbers: &[String]) -> Element {
    let mut group = el("g").class("axis");
    for (index, &tick) in scale.ticks.iter().enumerate() {
        let y = y_of(scale, tick);
        let class = if tick == 0.0 { "grid grid-zero" } else { "grid" };
        let rule = el("line").class(class).attr("x1", "0").attr("x2", "100%");
        group = group.child(rule.attr("y1", em(y)).attr("y2", em(y)));
        let number = numbers.get(index);
        group = group
            .child_if(number.map(|text| {
                el("text").attr("x", "0").attr("y", em((y - 0.25) / SMALL)).child(text.as_str())
            }));
    }
    group
}

fn line(style: usize, points: &[Option<(f64, f64)>]) -> Element {
    let mut group = el("g");
    for pair in points.windows(2) {
        if let [Some((x1, y1)), Some((x2, y2))] = pair {
            let line = el("line").class(format!("line line-{style}")).attr("x1", percent(*x1));
            let line = line.attr("x2", percent(*x2)).attr("y1", em(*y1)).attr("y2", em(*y2));
            group = group.child(line);
        }
    }
    group.children(points.iter().flatten().map(|&(x, y)| marker::at(style, x, y)))
}

/// Every point says its value; where they stand too close for that, the first, the last, the highest and the lowest
/// of each line do, and the table says the others. One line has its labels above. Several have them beside their first and last points,
/// where no line passes; between, the upper points have them above and the lower ones below. Labels of one place
/// move apart.
fn labels(plot: &Plot, scale: &Scale, places: &[f64]) -> Element {
    let last = places.len().saturating_sub(1);
    let several = plot.series.len() > 1;
    let shown: Vec<Vec<usize>> = plot.series.iter().map(|series| labelled(series, places)).collect();
    let mut group = el("g");
    for (index, &x) in places.iter().enumerate() {
        let values = plot.series.iter().zip(&shown).filter(|(_, shown)| shown.contains(&index));
        let mut here: Vec<(f64, &str, bool)> = values
            .filter_map(|(series, shown)| {
                let value = &series.values[index];
                let is_low = shown.len() < series.values.len() && is_lowest(series, index);
                Some((y_of(scale, value.number.ok()?.to_f64()), value.label.as_str(), is_low))
            })
            .collect();
        here.sort_by(|a, b| a.0.total_cmp(&b.0));
        let beside = several && (index == 0 || index == last);
        let upper = here.len().div_ceil(2);
        let wanted = here.iter().enumerate().map(|(rank, (y, _, is_low))| match beside {
            true => y + MIDDLE,
            false if rank < upper && !is_low => y - ABOVE,
            false => y + BELOW,
        });
        let wanted: Vec<f64> = wanted.collect();
        for (y, (_, text, _)) in spread(&wanted, LABEL_LINE).into_iter().zip(here) {
            let label = el("text").class("value halo").attr("x", percent(x)).attr("y", em(y));
            let label = match (beside, index == last) {
                (true, true) => label.attr("dx", em(BESIDE)),
                (true, false) => label.attr("dx", em(-BESIDE)).attr("text-anchor", "end"),
                (false, _) => label.attr("text-anchor", anchor(x, text_em(text)).0),
            };
            group = group.child(label.child(text));
        }
    }
    group
}

/// Is this the lowest point of a line? Where few points say their values, it says its own below.
fn is_lowest(series: &Series, index: usize) -> bool {
    let lowest = series.values.iter().filter_map(|value| value.number.ok()).min();
    lowest.is_some() && series.values[index].number.ok() == lowest
}

/// The points of a line that say their values.
fn labelled(series: &Series, places: &[f64]) -> Vec<usize> {
    let numbers = series.values.iter().enumerate();
    let present: Vec<(usize, Number)> =
        numbers.filter_map(|(index, value)| Some((index, value.number.ok()?))).collect();
    let widest = series.values.iter().map(|value| text_em(&value.label)).fold(0.0, f64::max);
    if widest <= room_em(places) {
        return present.into_iter().map(|(index, _)| index).collect();
    }
    let ends = [present.first(), present.last()];
    let extremes =
        [present.iter().max_by_key(|(_, number)| *number), present.iter().min_by_key(|(_, number)| *number)];
    ends.into_iter().chain(extremes).flatten().map(|(index, _)| *index).collect()
}

/// The names of the places below the plot: as many as have room, counted from the last one, and how many lines they take.
fn axis(setting: Setting<'_>, places: &[Place], positions: &[f64]) -> (Element, f64) {
    let step = step(places, positions);
    let room = room_em(positions) * f64::from(u32::try_from(step).unwrap_or(1)) / SMALL;
    let last = places.len().saturating_sub(1);
    let mut group = el("g").class("axis");
    let mut most = 1.0;
    for (index, (place, &x)) in places.iter().zip(positions).enumerate() {
        if !(last - index).is_multiple_of(step) {
            continue;
        }
        let lines = label_lines(setting, place, room);
        let widest = lines.iter().map(|line| text_em(line)).fold(0.0, f64::max) * SMALL;
        let (end, ..) = anchor(x, widest);
        let mut text = el("text").attr("text-anchor", end);
        let mut count = 0.0;
        for line in &lines {
            let y = TOP + HEIGHT + 1.2 + LABEL_LINE * count;
            let line = el("tspan").attr("x", percent(x)).attr("y", em(y / SMALL)).child(line.as_str());
            text = text.child(line);
            count += 1.0;
        }
        most = f64::max(most, count);
        group = group.child(text);
    }
    (group, most)
}

/// Every how many places have a name: all, where years have room for their digits.
fn step(places: &[Place], positions: &[f64]) -> usize {
    let widest = places.iter().filter_map(|place| place.year).map(|year| text_em(&year.to_string()));
    let widest = widest.fold(0.0, f64::max) * SMALL + 0.5;
    let room = room_em(positions);
    (1..places.len().max(2))
        .find(|&step| room * f64::from(u32::try_from(step).unwrap_or(1)) >= widest)
        .unwrap_or(places.len().max(1))
}

/// A year in its two parts where there is room, else as plain digits; other names broken to the room they have.
fn label_lines(setting: Setting<'_>, place: &Place, room: f64) -> Vec<String> {
    let Some(year) = place.year else {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few columns, never negative"
        )]
        let columns = (room / 0.6) as usize;
        return wrap(&place.name, columns.max(4));
    };
    let (first, second) = setting.format().fiscal_year_parts(year);
    let lines: Vec<String> = std::iter::once(first).chain(second).collect();
    if lines.iter().all(|line| text_em(line) <= room) { lines } else { vec![year.to_string()] }
}

/// The room between two neighbours, in em.
fn room_em(positions: &[f64]) -> f64 {
    let gaps = positions.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    to_em(gaps.fold(50.0, f64::min))
}
