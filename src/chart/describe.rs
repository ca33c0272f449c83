//! The description for somebody who cannot see the drawing: first what it shows at a glance, then the values, in
//! sentences of the language. A value is said once.

use std::cmp::Ordering;

use crate::chart::series::{Plot, Value};
use crate::chart::{Kind, over_years, parts};
use crate::model::Setting;

/// Where there are more values than a listener can keep, the telling ones are said and the table has the others.
pub const MOST_VALUES: usize = 24;

/// What a drawing shows, in sentences.
pub fn describe(setting: Setting<'_>, kind: Kind, plot: &Plot) -> String {
    let sentences = match kind {
        Kind::Share => parts::ring(setting, plot),
        Kind::Stacked => parts::bars(setting, plot),
        _ if plot.is_over_years() => over_years::sentences(setting, plot),
        _ => places(setting, plot),
    };
    sentences.join(setting.words().get("data.chart.sentence_separator"))
}

/// A value with the name of its series, or why there is none.
pub fn value_of(setting: Setting<'_>, series: &str, value: &Value) -> String {
    let key = if value.number.is_ok() { "data.chart.value_of" } else { "data.chart.missing_of" };
    setting.words().fill(key, &[("series", series), ("value", &value.words)])
}

/// As many values as a plot has.
pub fn count(plot: &Plot) -> usize {
    plot.places.len() * plot.series.len()
}

/// The places of the largest and the smallest of at least three values, where each is the only one.
pub fn extremes(values: &[Value]) -> Option<(usize, usize)> {
    let mut present: Vec<_> =
        values.iter().enumerate().filter_map(|(index, value)| Some((value.number.ok()?, index))).collect();
    present.sort();
    let (low, high) = (present.first()?, present.last()?);
    let (second, before) = (present.get(1)?, present.get(present.len().checked_sub(2)?)?);
    (present.len() > 2 && low.0 < second.0 && before.0 < high.0).then_some((high.1, low.1))
}

/// The lead of one series: which place has most and which least; with the values where they are not listed.
pub fn lead(setting: Setting<'_>, plot: &Plot, series: usize, with_values: bool) -> Option<String> {
    let values = &plot.series[series].values;
    let (high, low) = extremes(values)?;
    let (high_name, low_name) = (&plot.places[high].name, &plot.places[low].name);
    let key = if with_values { "data.chart.extremes_values" } else { "data.chart.extremes" };
    let fields = [
        ("high", high_name.as_str()),
        ("high_value", &values[high].words),
        ("low", low_name),
        ("low_value", &values[low].words),
    ];
    Some(setting.words().fill(key, &fields))
}

fn places(setting: Setting<'_>, plot: &Plot) -> Vec<String> {
    let is_long = count(plot) > MOST_VALUES;
    let mut sentences: Vec<String> = trend(setting, plot).into_iter().collect();
    if plot.series.len() == 1 {
        sentences.extend(lead(setting, plot, 0, is_long));
    }
    if is_long {
        sentences.push(setting.words().get("data.chart.rest_in_table").to_owned());
        return sentences;
    }
    sentences.extend((0..plot.places.len()).map(|index| place(setting, plot, index)));
    sentences
}

/// A place with its values.
fn place(setting: Setting<'_>, plot: &Plot, index: usize) -> String {
    let words = setting.words();
    let values: Vec<String> = plot
        .series
        .iter()
        .map(|series| {
            let value = &series.values[index];
            if plot.series.len() == 1 { value.words.clone() } else { value_of(setting, &series.name, value) }
        })
        .collect();
    let values = values.join(words.get("data.chart.value_separator"));
    words.fill("data.chart.item", &[("name", &plot.places[index].name), ("values", &values)])
}

/// Did all rise, or all fall, from the first year to the last, where the series are years?
fn trend(setting: Setting<'_>, plot: &Plot) -> Option<String> {
    if plot.series.len() < 2 || plot.places.len() < 2 || !plot.series.iter().all(|series| series.is_year) {
        return None;
    }
    let (first, last) = (plot.series.first()?, plot.series.last()?);
    let all = |order: Ordering| {
        first.values.iter().zip(&last.values).all(|(a, b)| match (a.number, b.number) {
            (Ok(a), Ok(b)) => a.cmp(&b) == order,
            _ => false,
        })
    };
    let key = if all(Ordering::Less) {
        "data.chart.all_up"
    } else if all(Ordering::Greater) {
        "data.chart.all_down"
    } else {
        return None;
    };
    Some(setting.words().fill(key, &[("from", &first.name), ("to", &last.name)]))
}
