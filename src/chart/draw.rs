//! The door of the module: a request, and the parts of the figure.

use crate::chart::describe::describe;
use crate::chart::drawing::{Canvas, Drawing};
use crate::chart::image::{boxed, image};
use crate::chart::paint::Paint;
use crate::chart::scale::Scale;
use crate::chart::series::Plot;
use crate::chart::{Kind, Request, bar, column, legend, line, panels, progress, share, stacked};
use crate::html::{Element, Node, el};
use crate::model::{Setting, Table};

/// Parts of the figure; the caller puts them into its frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What the series look like, where there are several that do not carry their names.
    pub legend: Option<Node>,
    /// The drawing in its box, or a list with a drawing for each part or goal.
    pub drawing: Vec<Node>,
    /// All values in sentences.
    pub description: String,
    /// The unit that all numbers share.
    pub unit: Option<String>,
}

/// Draws a chart. Progress falls back to bars where the table has no goals ([`Kind::fits`] tells before).
#[must_use]
pub fn draw(setting: Setting<'_>, table: &Table, request: &Request<'_>) -> Chart {
    if let (Kind::Progress, Some(kgis)) = (request.kind, table.kgis()) {
        return progress::draw(setting, kgis, request);
    }
    let panels = panels::panels(setting, table, request);
    let plots = || panels.iter().map(|(_, plot)| plot);
    let scale = match request.kind {
        Kind::Stacked => stacked::scale(plots()),
        _ => Scale::new(
            plots().flat_map(Plot::numbers),
            panels.first().and_then(|(_, plot)| plot.unit.as_deref()),
        ),
    };
    let paint = Paint { id: request.id };
    let is_small = panels.len() > 1;
    let widest_em = plots()
        .map(Plot::widest_em)
        .fold((0.0, 0.0), |all, one| (f64::max(all.0, one.0), f64::max(all.1, one.1)));
    let canvas = Canvas { setting, paint, is_small, widest_em };
    let mut descriptions = Vec::new();
    let mut drawn = Vec::new();
    let mut key = None;
    for (index, (name, plot)) in panels.iter().enumerate() {
        let drawing = of_kind(canvas, request.kind, plot, &scale);
        let description = describe(setting, request.kind, plot);
        let id = if is_small { format!("{}-{}", request.id, index + 1) } else { request.id.to_owned() };
        let title = title(setting, table, request.kind, name.as_deref());
        let patterns = paint.patterns(plot.series.len()).filter(|_| index == 0 && request.kind != Kind::Line);
        let svg =
            image(&id, drawing.height_em, title, &description).child_if(patterns).children(drawing.parts);
        let legend = legend::legend(plot, paint, request.kind == Kind::Line).filter(|_| !drawing.is_labelled);
        let name_text = name.as_deref();
        let name = name_text.map(|name| el("p").class("chart-name").child(name));
        drawn.push((name, legend, around(boxed(svg, request.kind == Kind::Column), drawing.key)));
        descriptions.push(match (is_small, name_text) {
            (true, Some(name)) => {
                setting.words().fill("data.chart.series", &[("series", name), ("sentence", &description)])
            }
            _ => description,
        });
    }
    let description = descriptions.join(setting.words().get("data.chart.sentence_separator"));
    let unit = panels.into_iter().next().and_then(|(_, plot)| plot.unit);
    if !is_small {
        let mut drawing = Vec::new();
        for (name, legend, content) in drawn {
            key = legend;
            drawing.extend(name.map(Node::from));
            drawing.push(content.into());
        }
        return Chart { legend: key, drawing, description, unit };
    }
    let items = drawn
        .into_iter()
        .map(|(name, legend, content)| el("li").child_if(name).child_if(legend).child(content));
    let list = el("ul").class("multiples").children(items).into();
    Chart { legend: None, drawing: vec![list], description, unit }
}

fn of_kind(canvas: Canvas<'_>, kind: Kind, plot: &Plot, scale: &Scale) -> Drawing {
    match kind {
        Kind::Bar | Kind::Progress => bar::draw(canvas, plot, scale),
        Kind::Column => column::draw(canvas, plot, scale),
        Kind::Stacked => stacked::draw(canvas, plot, scale),
        Kind::Share => share::draw(canvas, plot),
        Kind::Line => line::draw(canvas, plot, scale),
    }
}

/// What kind of chart of what: the title for somebody who cannot see it.
fn title(setting: Setting<'_>, table: &Table, kind: Kind, name: Option<&str>) -> String {
    let words = setting.words();
    let title = table.title.get(setting.language);
    let title = match name {
        Some(name) => words.fill("data.chart.part_title", &[("title", title), ("name", name)]),
        None => title.to_owned(),
    };
    let kind = if kind == Kind::Progress { Kind::Bar } else { kind };
    words.fill(&format!("data.chart.{}_title", kind.name()), &[("title", &title)])
}

fn around(drawing: Element, key: Option<Node>) -> Element {
    match key {
        Some(key) => el("div").class("share").child(drawing).child(key),
        None => drawing,
    }
}
