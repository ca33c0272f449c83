//! Goals as big numbers, with a hundred dots where the goal is a share.

use crate::html::{Element, Node, el};
use crate::model::{Condition, Kgi, Setting, Table};
use crate::table::{Frame, Selection, group, phrases};

/// Dots in a row of the drawing.
const DOTS_IN_ROW: u32 = 20;

/// A card per goal.
pub fn numbers(
    setting: Setting<'_>,
    table: &Table,
    kgis: &[Kgi],
    selection: &Selection,
    frame: &Frame<'_>,
) -> Vec<Element> {
    group::sections(setting, table, selection, (frame.id, frame.heading(0)), |rows, deeper| {
        let cards = rows.iter().filter_map(|&row| kgis.get(row));
        let heading = frame.heading(deeper.into());
        el("div").class("numbers").children(cards.map(|kgi| number(setting, kgi, frame, heading)))
    })
}

fn number(setting: Setting<'_>, kgi: &Kgi, frame: &Frame<'_>, heading: &'static str) -> Element {
    let detail = kgi.detail.as_ref().and_then(|detail| detail.find(setting.language));
    let name = el(heading)
        .class("number-name")
        .child(phrases::text(setting, &kgi.name))
        .children(detail.into_iter().flat_map(|detail| [Node::text(" "), el("small").child(detail).into()]));
    let figure = el("div").class("number-figure").child(value(setting, kgi)).child(by(setting, kgi));
    el("div")
        .class("number")
        .attr_if("id", frame.anchor(&kgi.id))
        .child(name)
        .child(figure)
        .child_if(dots(setting, kgi, frame))
        .child(el("dl").child(present(setting, kgi)))
}

/// The target, its digits larger than its unit.
fn value(setting: Setting<'_>, kgi: &Kgi) -> Element {
    let format = setting.format();
    let (digits, whole) = (format.number(kgi.target), format.quantity(kgi.target, Some(&kgi.unit)));
    let data = el("data").attr("value", kgi.target.to_string()).child(digits.as_str());
    let unit = |text: &str| (!text.is_empty()).then(|| el("span").class("unit").child(text));
    let (before, after) = whole.split_once(&digits).unwrap_or(("", ""));
    el("p").class("number-value").child_if(unit(before)).child(data).child_if(unit(after))
}

/// How the target is meant, and by when.
fn by(setting: Setting<'_>, kgi: &Kgi) -> Element {
    let mut nodes: Vec<Node> = Vec::new();
    if kgi.condition != Condition::Reach {
        let key = format!("data.condition.{}", kgi.condition.key());
        nodes.push(phrases::phrase(setting.words().get(&key)));
        nodes.push(" ".into());
    }
    nodes.extend(phrases::around(setting, "data.by", "year", phrases::fiscal_year(setting, kgi.by)));
    el("p").class("number-by").children(nodes)
}

/// The present value, or in words why there is none.
fn present(setting: Setting<'_>, kgi: &Kgi) -> Element {
    let words = setting.words();
    let Some((year, value)) = kgi.present() else {
        let status = kgi.status.as_ref().and_then(|status| status.find(setting.language));
        let reason = status.unwrap_or_else(|| words.get("data.now_unknown"));
        return el("div").child(el("dt").child(words.get("data.now"))).child(el("dd").child(reason));
    };
    let year = phrases::around(setting, "data.now_year", "year", phrases::fiscal_year(setting, year));
    let value = setting.format().quantity(value, Some(&kgi.unit));
    el("div").child(el("dt").children(year)).child(el("dd").child(el("b").child(value)))
}

/// A hundred dots, as many filled as the target says.
fn dots(setting: Setting<'_>, kgi: &Kgi, frame: &Frame<'_>) -> Option<Element> {
    if kgi.unit != "percent" {
        return None;
    }
    let filled = kgi.target.to_string().parse::<u32>().ok().filter(|filled| *filled <= 100)?;
    let id = format!("{}-{}-people", frame.id, kgi.id);
    let title = setting.words().fill("data.people_of_hundred", &[("n", &filled.to_string())]);
    let circles = (0..100).map(|dot| {
        let (class, radius) = if dot < filled { ("on", "6.4") } else { ("off", "5.7") };
        el("circle")
            .class(class)
            .attr("cx", at(dot % DOTS_IN_ROW))
            .attr("cy", at(dot / DOTS_IN_ROW))
            .attr("r", radius)
    });
    Some(
        el("svg")
            .class("people")
            .attr("viewBox", "0 0 336 84")
            .attr("role", "img")
            .attr("aria-labelledby", &id)
            .child(el("title").attr("id", &id).child(title))
            .children(circles),
    )
}

/// The centre of a dot: 8, 24.8, 41.6 …
fn at(index: u32) -> String {
    let tenths = 80 + 168 * index;
    if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}
