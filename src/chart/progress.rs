//! Goals one by one: present value and target in words, and a bar with a mark at the target.

use crate::chart::geometry::{SMALL, anchor, em, percent, text_em};
use crate::chart::image::{boxed, image};
use crate::chart::scale::Scale;
use crate::chart::{Chart, Request};
use crate::html::{Element, Node, el};
use crate::locale::Number;
use crate::model::{Baseline, Condition, Kgi, Setting};

/// A list with an item per goal.
pub fn draw(setting: Setting<'_>, kgis: &[Kgi], request: &Request<'_>) -> Chart {
    let kgis: Vec<&Kgi> = request.rows.iter().filter_map(|&row| kgis.get(row)).collect();
    let descriptions: Vec<String> = kgis.iter().map(|kgi| describe(setting, kgi)).collect();
    let items =
        kgis.iter().zip(&descriptions).map(|(kgi, description)| item(setting, kgi, request, description));
    let drawing = el("ul").class("indicators").children(items).into();
    let mut units = kgis.iter().map(|kgi| kgi.unit.as_str());
    let unit = units.next().filter(|first| units.all(|unit| unit == *first)).map(str::to_owned);
    let description = descriptions.join(setting.words().get("data.chart.sentence_separator"));
    Chart { legend: None, drawing: vec![drawing], description, unit }
}

fn item(setting: Setting<'_>, kgi: &Kgi, request: &Request<'_>, description: &str) -> Element {
    let id = format!("{}-{}", request.id, kgi.id);
    let heading = match request.heading_level {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };
    el("li")
        .class("indicator")
        .attr("id", &id)
        .child(el(heading).child(kgi.name.get(setting.language)))
        .child(values(setting, kgi))
        .child(drawing(setting, kgi, &id, description))
}

/// The present value, the target and what lies between, in words: apart by spaces where there are no styles.
fn values(setting: Setting<'_>, kgi: &Kgi) -> Element {
    let words = setting.words();
    let mut row = el("div").class("indicator-values");
    if let Some((year, value)) = kgi.present() {
        let now = el("span").class("now").child(setting.format().quantity(value, Some(&kgi.unit)));
        let year = el("span").class("soft").children(year_parts(setting, year));
        row = row.child(el("span").child(year).child(" ").child(now)).child(" ");
    }
    let hidden = el("span").class("visually-hidden").child(format!("{} ", words.get("data.target")));
    let target = el("span").child(el("span").attr("aria-hidden", "true").child("→ ")).child(hidden);
    row.child(target.children(goal(setting, kgi))).child(" ").child(state(setting, kgi))
}

/// The target as the condition says it, its number larger.
fn goal(setting: Setting<'_>, kgi: &Kgi) -> Vec<Node> {
    let key = format!("data.goal.{}", kgi.condition.key());
    let value = el("span").class("to").child(setting.format().quantity(kgi.target, Some(&kgi.unit)));
    around(setting.words().get(&key), "{value}", value.into())
}

/// `pattern` with a node where `name` stands.
fn around(pattern: &str, name: &str, node: Node) -> Vec<Node> {
    let (before, after) = pattern.split_once(name).unwrap_or((pattern, ""));
    [before.into(), node, after.into()].into_iter().filter(|node| *node != Node::text("")).collect()
}

fn year_parts(setting: Setting<'_>, year: i32) -> Vec<Element> {
    let (first, second) = setting.format().fiscal_year_parts(year);
    std::iter::once(first).chain(second).map(|part| el("span").class("phrase").child(part)).collect()
}

/// Reached, how far to go, or why that is not known.
fn state(setting: Setting<'_>, kgi: &Kgi) -> Element {
    let words = setting.words();
    match kgi.present() {
        Some((_, value)) if is_reached(kgi, value) => el("span")
            .class("state state-done")
            .child(Node::Markup(setting.icon("check").to_owned()))
            .child(words.get("data.reached")),
        Some((_, value)) => {
            let rest = setting.format().change(kgi.target - value, Some(&kgi.unit), false);
            el("span").class("state").child(words.fill("data.remaining", &[("value", &rest)]))
        }
        None => {
            let status = kgi.status.as_ref().and_then(|status| status.find(setting.language));
            el("span").child(status.unwrap_or_else(|| words.get("data.now_unknown")))
        }
    }
}

/// A goal to reach may lie below the start (fewer hours): then it is reached from above.
fn is_reached(kgi: &Kgi, value: Number) -> bool {
    let falling = matches!(kgi.baseline, Baseline::Value { value, .. } if value > kgi.target);
    if kgi.condition == Condition::Reach && falling { value <= kgi.target } else { value >= kgi.target }
}

fn describe(setting: Setting<'_>, kgi: &Kgi) -> String {
    let (words, format) = (setting.words(), setting.format());
    let name = kgi.name.get(setting.language);
    let target = format.quantity(kgi.target, Some(&kgi.unit));
    let target = words.fill(&format!("data.goal.{}", kgi.condition.key()), &[("value", &target)]);
    match kgi.present() {
        Some((year, value)) => words.fill(
            "data.chart.progress_now",
            &[
                ("name", name),
                ("year", &format.fiscal_year(year)),
                ("value", &format.quantity(value, Some(&kgi.unit))),
                ("target", &target),
            ],
        ),
        None => words.fill("data.chart.progress_unknown", &[("name", name), ("target", &target)]),
    }
}

fn drawing(setting: Setting<'_>, kgi: &Kgi, id: &str, description: &str) -> Element {
    let (words, format) = (setting.words(), setting.format());
    let present = kgi.present().map(|(_, value)| value);
    let scale = Scale::new(present.into_iter().chain([kgi.target]), Some(&kgi.unit));
    let title = words.fill("data.chart.progress_title", &[("title", kgi.name.get(setting.language))]);
    let rect = |class: &str, x: f64, width: f64| {
        el("rect")
            .class(class)
            .attr("x", percent(x))
            .attr("y", "1.6em")
            .attr("width", percent(width))
            .attr("height", "1.5em")
    };
    let goal = scale.percent(kgi.target.to_f64());
    let mark = |class: &str| {
        el("line")
            .class(class)
            .attr("x1", percent(goal))
            .attr("x2", percent(goal))
            .attr("y1", "1.2em")
            .attr("y2", "3.4em")
    };
    let target = words.fill("data.target_value", &[("value", &format.quantity(kgi.target, Some(&kgi.unit)))]);
    let (end, ..) = anchor(goal, text_em(&target) * SMALL);
    let label = el("text")
        .class("axis-text")
        .attr("x", percent(goal))
        .attr("y", em(0.9 / SMALL))
        .attr("text-anchor", end)
        .child(target);
    let mut svg = image(id, 3.9, title, description).child(rect("track", 0.0, 100.0));
    if let Some(value) = present {
        let (zero, value) = (scale.percent(0.0), scale.percent(value.to_f64()));
        svg = svg.child(rect("bar", zero.min(value), (value - zero).abs()));
    }
    boxed(svg.child(mark("goal-halo")).child(mark("goal")).child(label), false)
}
