//! Initiatives as cards, under the head of their pillar where there are several.

use crate::html::{Element, Node, el};
use crate::locale::Period;
use crate::model::{Initiative, Initiatives, Setting, Table};
use crate::table::{Frame, Selection, group, phrases, pillars};

/// One list of cards, or a section per pillar.
pub fn cards(
    setting: Setting<'_>,
    table: &Table,
    initiatives: &Initiatives,
    selection: &Selection,
    frame: &Frame<'_>,
) -> Vec<Element> {
    let list = |rows: &[usize], deeper: u8| {
        let cards = rows.iter().filter_map(|&row| initiatives.rows.get(row));
        el("ul").class("initiatives").children(
            cards.map(|initiative| card(setting, initiatives, initiative, frame, frame.heading(deeper))),
        )
    };
    if selection.group.is_some() {
        let place = (frame.id, frame.heading(0));
        return group::sections(setting, table, selection, place, |rows, deeper| list(rows, deeper.into()));
    }
    match pillars::runs(initiatives, &selection.rows) {
        Some(runs) if runs.len() > 1 => runs
            .iter()
            .map(|(pillar, rows)| block(setting, initiatives, *pillar, frame).child(list(rows, 1)))
            .collect(),
        _ => vec![list(&selection.rows, 0)],
    }
}

/// A section that begins with letter, name and summary of a pillar.
fn block(setting: Setting<'_>, initiatives: &Initiatives, index: usize, frame: &Frame<'_>) -> Element {
    let pillar = &initiatives.pillars[index];
    let id = format!("{}-{}", frame.id, pillar.id.to_lowercase());
    let heading = el(frame.heading(0))
        .attr("id", &id)
        .child(phrases::hidden(&pillars::prefix(setting, pillar)))
        .child(phrases::text(setting, &pillar.name));
    let summary =
        pillar.summary.find(setting.language).map(|_| el("p").child(phrases::text(setting, &pillar.summary)));
    let words = el("div").child(heading).child_if(summary);
    let head = el("div").class("pillar-head").child(letter(&pillar.id)).child(words);
    el("section")
        .class(format!("pillar-block {}", pillars::class(index)))
        .attr("aria-labelledby", id)
        .child(head)
}

/// The letter of a pillar, for the eye.
pub fn letter(id: &str) -> Element {
    el("span").class("letter").attr("aria-hidden", "true").child(id)
}

fn card(
    setting: Setting<'_>,
    initiatives: &Initiatives,
    initiative: &Initiative,
    frame: &Frame<'_>,
    heading: &'static str,
) -> Element {
    let code = el("span").class("code").child(initiative.id.as_str());
    let heading = el(heading)
        .class("initiative-head")
        .child(code)
        .child(" ")
        .child(phrases::text(setting, &initiative.name));
    let examples: Vec<Element> = initiative
        .examples
        .iter()
        .map(|example| {
            let period = example.period.map(|period| {
                phrases::around(setting, "data.example_period", "period", phrases::period(setting, period))
            });
            el("li").child(phrases::text(setting, &example.text)).children(period.unwrap_or_default())
        })
        .collect();
    let examples = (!examples.is_empty()).then(|| el("ul").children(examples));
    el("li")
        .class(format!("initiative {}", pillars::class(initiative.pillar)))
        .attr_if("id", frame.anchor(&initiative.id))
        .child(heading)
        .child_if(examples)
        .child(years(setting, initiatives, &initiative.periods))
}

/// The periods in words, and a bar of years for each.
fn years(setting: Setting<'_>, initiatives: &Initiatives, periods: &[Period]) -> Element {
    let mut words: Vec<Node> =
        vec![el("span").class("soft").child(setting.words().get("data.period_spoken")).into()];
    words.extend(phrases::periods(setting, periods));
    let bars = periods.iter().map(|period| bar(initiatives, *period));
    el("div").class("years").child(el("span").children(words)).children(bars)
}

fn bar(initiatives: &Initiatives, period: Period) -> Element {
    let years: Vec<i32> = initiatives.year_list().collect();
    let boxes = years.iter().enumerate().map(|(index, &year)| {
        let class = match period {
            Period::Ongoing => "y-go",
            _ if period.contains(year) => "y-on",
            Period::Years { .. } => "y-off",
        };
        el("rect")
            .class(class)
            .attr("x", (1 + 56 * index).to_string())
            .attr("y", "5")
            .attr("width", "52")
            .attr("height", "12")
            .attr("rx", "2")
    });
    el("svg")
        .attr("viewBox", format!("0 0 {} 22", 56 * years.len()))
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .children(boxes)
}
