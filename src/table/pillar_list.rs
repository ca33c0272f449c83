//! The pillars of a plan: drawing, letter, name, summary, number of initiatives.

use crate::html::{Element, Node, el};
use crate::model::{Initiatives, Pillar, Setting};
use crate::table::cards::letter;
use crate::table::{Frame, Selection, phrases, pillars};

/// The pillars that have selected initiatives.
pub fn pillar_list(
    setting: Setting<'_>,
    initiatives: &Initiatives,
    selection: &Selection,
    frame: &Frame<'_>,
) -> Element {
    let items = initiatives.pillars.iter().enumerate().filter_map(|(index, one)| {
        let of_pillar = |&&row: &&usize| initiatives.rows.get(row).is_some_and(|row| row.pillar == index);
        let count = selection.rows.iter().filter(of_pillar).count();
        (count > 0).then(|| pillar(setting, one, index, count, frame))
    });
    el("ul").class("pillars").children(items)
}

fn pillar(setting: Setting<'_>, pillar: &Pillar, index: usize, count: usize, frame: &Frame<'_>) -> Element {
    let art = pillar.icon.as_ref().and_then(|icon| setting.site.theme.art.get(&format!("pillar-{icon}")));
    let art = art.map(|art| el("div").class("pillar-art").child(Node::Markup(art.clone())));
    let name = pillar.name.get(setting.language);
    let name: Node = match (frame.link)(&pillar.id) {
        Some(href) => el("a").attr("href", href).child(name).into(),
        None => name.into(),
    };
    let heading = el(frame.heading(0))
        .class("pillar-name")
        .child(letter(&pillar.id))
        .child(phrases::hidden(&pillars::prefix(setting, pillar)))
        .child(name);
    let summary =
        pillar.summary.find(setting.language).map(|_| el("p").child(phrases::text(setting, &pillar.summary)));
    let more = el("p")
        .class("pillar-more")
        .child(el("span").child(count_of(setting, count)))
        .child(Node::Markup(setting.icon("arrow-right").to_owned()));
    let body = el("div").class("pillar-body").child(heading).child_if(summary).child(more);
    el("li").class(format!("pillar {}", pillars::class(index))).child_if(art).child(body)
}

fn count_of(setting: Setting<'_>, count: usize) -> String {
    let words = setting.words();
    let one = "data.initiative_count_one";
    let key = if count == 1 && words.find(one).is_some() { one } else { "data.initiative_count" };
    words.fill(key, &[("n", &count.to_string())])
}
