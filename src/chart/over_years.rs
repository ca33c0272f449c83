//! The description of series over fiscal years: from the first value to the last, and what lies between.

use std::cmp::Ordering;

use crate::chart::describe::{MOST_VALUES, count, extremes};
use crate::chart::series::{Plot, Series};
use crate::model::Setting;

/// A sentence or two for every series.
pub fn sentences(setting: Setting<'_>, plot: &Plot) -> Vec<String> {
    let is_long = count(plot) > MOST_VALUES;
    let mut sentences: Vec<String> = Vec::new();
    for series in &plot.series {
        let (change, said) = change(setting, plot, series);
        let sentence = if is_long {
            let extremes = highest_and_lowest(setting, plot, series, &said);
            [change, extremes].into_iter().flatten().collect()
        } else {
            change.into_iter().chain(others(setting, plot, series, &said)).collect::<Vec<String>>()
        };
        let sentence = sentence.join(setting.words().get("data.chart.sentence_separator"));
        if plot.series.len() == 1 {
            sentences.push(sentence);
        } else {
            let fields = [("series", series.name.as_str()), ("sentence", &sentence)];
            sentences.push(setting.words().fill("data.chart.series", &fields));
        }
    }
    if is_long {
        sentences.push(setting.words().get("data.chart.rest_in_table").to_owned());
    }
    sentences
}

/// From the first value to the last, and which places are said by that. No sentence for a single value.
fn change(setting: Setting<'_>, plot: &Plot, series: &Series) -> (Option<String>, Vec<usize>) {
    let mut present =
        series.values.iter().enumerate().filter_map(|(index, value)| Some((index, value.number.ok()?)));
    let (Some((from, first)), Some((to, last))) = (present.next(), present.next_back()) else {
        return (None, Vec::new());
    };
    let key = match last.cmp(&first) {
        Ordering::Greater => "data.chart.rose",
        Ordering::Less => "data.chart.fell",
        Ordering::Equal => "data.chart.same",
    };
    let change = setting.format().change(last - first, plot.unit.as_deref(), false);
    let fields = [
        ("from", plot.places[from].name.as_str()),
        ("first", &series.values[from].words),
        ("to", &plot.places[to].name),
        ("last", &series.values[to].words),
        ("change", &change),
    ];
    (Some(setting.words().fill(key, &fields)), vec![from, to])
}

/// The highest and the lowest value, where they are not the ends.
fn highest_and_lowest(setting: Setting<'_>, plot: &Plot, series: &Series, said: &[usize]) -> Option<String> {
    let (high, low) = extremes(&series.values)?;
    let sentences = [("data.chart.highest", high), ("data.chart.lowest", low)];
    let sentences = sentences.into_iter().filter(|(_, place)| !said.contains(place)).map(|(key, place)| {
        let fields = [("name", plot.places[place].name.as_str()), ("value", &series.values[place].words)];
        setting.words().fill(key, &fields)
    });
    let sentences: Vec<String> = sentences.collect();
    (!sentences.is_empty()).then(|| sentences.join(setting.words().get("data.chart.sentence_separator")))
}

/// The values that are not said yet.
fn others(setting: Setting<'_>, plot: &Plot, series: &Series, said: &[usize]) -> Vec<String> {
    let others = (0..plot.places.len()).filter(|place| !said.contains(place));
    let item = |place: usize| {
        let fields = [("name", plot.places[place].name.as_str()), ("values", &series.values[place].words)];
        setting.words().fill("data.chart.item", &fields)
    };
    others.map(item).collect()
}
