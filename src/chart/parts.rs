//! The descriptions of parts of a whole: the total, the largest and the smallest part, and every part.

use crate::chart::describe::{extremes, value_of};
use crate::chart::series::{Plot, Value};
use crate::chart::{share, stacked};
use crate::model::Setting;

/// A ring: the lead, the total, and every part with its share.
pub fn ring(setting: Setting<'_>, plot: &Plot) -> Vec<String> {
    let words = setting.words();
    let mut sentences: Vec<String> = lead(setting, plot, 0).into_iter().collect();
    if !share::is_percent(plot) {
        sentences.push(total(setting, plot, 0));
    }
    for (series, share) in plot.series.iter().zip(share::shares(plot)) {
        let value = &series.values[0].words;
        let values = match share.filter(|_| !share::is_percent(plot)) {
            Some(share) => {
                let share = share::percent_text(setting, share);
                words.fill("data.chart.share_of", &[("share", &share), ("value", value)])
            }
            None => value.clone(),
        };
        sentences.push(words.fill("data.chart.item", &[("name", &series.name), ("values", &values)]));
    }
    sentences
}

/// Stacked bars: for every bar its name, its total, its largest and smallest part where there are several bars, and
/// every part.
pub fn bars(setting: Setting<'_>, plot: &Plot) -> Vec<String> {
    let words = setting.words();
    let mut sentences = Vec::new();
    for (place, head) in plot.places.iter().enumerate() {
        let mut here: Vec<String> = Vec::new();
        if !stacked::is_whole(plot) && plot.has_total(place) {
            here.push(total(setting, plot, place));
        }
        here.extend(lead(setting, plot, place));
        let parts = plot.series.iter().map(|series| value_of(setting, &series.name, &series.values[place]));
        let parts = parts.collect::<Vec<_>>().join(words.get("data.chart.value_separator"));
        here.push(words.fill("data.chart.parts", &[("parts", &parts)]));
        let sentence = here.join(words.get("data.chart.sentence_separator"));
        let fields = [("series", head.name.as_str()), ("sentence", &sentence)];
        sentences.push(words.fill("data.chart.series", &fields));
    }
    sentences
}

fn total(setting: Setting<'_>, plot: &Plot, place: usize) -> String {
    let total = setting.format().quantity(plot.total(place), plot.unit.as_deref());
    setting.words().fill("data.chart.total_sentence", &[("value", &total)])
}

/// The largest and the smallest part of a place; their values follow.
fn lead(setting: Setting<'_>, plot: &Plot, place: usize) -> Option<String> {
    let values: Vec<Value> = plot.series.iter().map(|series| series.values[place].clone()).collect();
    let (high, low) = extremes(&values)?;
    let fields = [("high", plot.series[high].name.as_str()), ("low", &plot.series[low].name)];
    Some(setting.words().fill("data.chart.extremes", &fields))
}
