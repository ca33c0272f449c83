//! Title and description for somebody who cannot see the drawing: every value, in sentences of the language.

use std::cmp::Ordering;

use crate::chart::series::Plot;
use crate::html::{Element, el};
use crate::model::Setting;

/// All values of a plot in sentences, after the one thing that holds for all of them, if there is one.
pub fn describe(setting: Setting<'_>, plot: &Plot) -> String {
    let words = setting.words();
    let mut sentences: Vec<String> = trend(setting, plot).into_iter().collect();
    for (index, place) in plot.places.iter().enumerate() {
        let values: Vec<String> = plot
            .series
            .iter()
            .map(|series| {
                let value = &series.values[index].words;
                if plot.series.len() == 1 {
                    return value.clone();
                }
                words.fill("data.chart.value_of", &[("series", &series.name), ("value", value)])
            })
            .collect();
        let values = values.join(words.get("data.chart.value_separator"));
        sentences.push(words.fill("data.chart.item", &[("name", &place.name), ("values", &values)]));
    }
    sentences.join(words.get("data.chart.sentence_separator"))
}

/// Did all rise, or all fall, from the first year to the last?
fn trend(setting: Setting<'_>, plot: &Plot) -> Option<String> {
    let (from, to, pairs) = if plot.series.len() > 1 && plot.series.iter().all(|series| series.is_year) {
        let (first, last) = (plot.series.first()?, plot.series.last()?);
        let pairs: Vec<_> = first.values.iter().zip(&last.values).collect();
        (&first.name, &last.name, pairs)
    } else if plot.places.len() > 1 && plot.places.iter().all(|place| place.year.is_some()) {
        let pairs: Vec<_> = plot
            .series
            .iter()
            .filter_map(|series| Some((series.values.first()?, series.values.last()?)))
            .collect();
        (&plot.places.first()?.name, &plot.places.last()?.name, pairs)
    } else {
        return None;
    };
    // "All" wants at least two.
    if pairs.len() < 2 {
        return None;
    }
    let all = |order: Ordering| {
        pairs.iter().all(|(a, b)| match (a.number, b.number) {
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
    Some(setting.words().fill(key, &[("from", from), ("to", to)]))
}

/// An image with title and description. The description is only in `aria-describedby`: both ids in `aria-labelledby`
/// would be read twice.
pub fn image(id: &str, height: String, title: String, description: &str) -> Element {
    let (title_id, description_id) = (format!("{id}-title"), format!("{id}-desc"));
    el("svg")
        .class("chart")
        .attr("role", "img")
        .attr("aria-labelledby", &title_id)
        .attr("aria-describedby", &description_id)
        .attr("width", "100%")
        .attr("height", height)
        .child(el("title").attr("id", title_id).child(title))
        .child(el("desc").attr("id", description_id).child(description))
}

/// The box around an image.
pub fn boxed(image: Element) -> Element {
    el("div").class("chart-box").child(image)
}
