//! What the initiatives change for a citizen.

use crate::html::{Element, Node, el};
use crate::model::{Change, Initiative, Initiatives, Setting};
use crate::table::{Frame, Selection, phrases, pillars};

/// The changes of the selected initiatives, where they have one.
pub fn changes(
    setting: Setting<'_>,
    initiatives: &Initiatives,
    selection: &Selection,
    frame: &Frame<'_>,
) -> Element {
    let items = selection.rows.iter().filter_map(|&row| {
        let initiative = initiatives.rows.get(row)?;
        Some(change(setting, initiative, initiative.change.as_ref()?, frame))
    });
    el("ul").class("changes").children(items)
}

fn change(setting: Setting<'_>, initiative: &Initiative, change: &Change, frame: &Frame<'_>) -> Element {
    let icon = el("span").class("change-icon").child(Node::Markup(setting.icon(&change.icon).to_owned()));
    let link = match (frame.link)(&initiative.id) {
        Some(href) => el("a").class("code-link").attr("href", href),
        None => el("span").class("code-link"),
    };
    let link = link
        .child(el("span").class("code").child(initiative.id.as_str()))
        .child(" ")
        .child(phrases::text(setting, &initiative.name));
    let words = el("div")
        .child(el(frame.heading(0)).child(phrases::text(setting, &change.title)))
        .child(el("p").child(phrases::text(setting, &change.text)))
        .child(link);
    el("li").class(format!("change {}", pillars::class(initiative.pillar))).child(icon).child(words)
}
