//! A table in a view, in its frame.

use crate::html::{Element, Node, el};
use crate::model::{Detail, Setting, Table};
use crate::table::layout::Layout;
use crate::table::{Frame, Selection, View, cards, changes, foot, numbers, pillar_list, region, timeline};

/// The selected part of a table in a view. A view that does not fit the kind of table falls back to the table
/// itself ([`View::fits`] tells before).
#[must_use]
pub fn render(
    setting: Setting<'_>,
    table: &Table,
    view: View,
    selection: &Selection,
    frame: &Frame<'_>,
) -> Node {
    match (view, &table.detail) {
        (View::Cards, Detail::Initiatives(initiatives)) => {
            in_view(setting, table, selection, frame, cards::cards(setting, initiatives, selection, frame))
        }
        (View::Cards, Detail::Kgis(kgis)) => {
            in_view(setting, table, selection, frame, vec![numbers::numbers(setting, kgis, selection, frame)])
        }
        (View::Pillars, Detail::Initiatives(initiatives)) => {
            let list = pillar_list::pillar_list(setting, initiatives, selection, frame);
            in_view(setting, table, selection, frame, vec![list])
        }
        (View::Changes, Detail::Initiatives(initiatives)) => {
            let list = changes::changes(setting, initiatives, selection, frame);
            in_view(setting, table, selection, frame, vec![list])
        }
        (View::Timeline, Detail::Initiatives(initiatives)) => {
            let content = timeline::timeline(setting, table, initiatives, selection, frame);
            figure(setting, table, selection, frame, content, false)
        }
        _ => {
            let wide = Layout::new(table, selection).is_wide();
            figure(setting, table, selection, frame, region(setting, table, selection, frame), wide)
        }
    }
}

/// A table with all that belongs to it.
fn figure(
    setting: Setting<'_>,
    table: &Table,
    selection: &Selection,
    frame: &Frame<'_>,
    content: Node,
    wide: bool,
) -> Node {
    let hint = wide.then(|| {
        let icon = Node::Markup(setting.icon("scroll").to_owned());
        el("p").class("scroll-hint").child(icon).child(setting.words().get("data.scroll"))
    });
    el("div")
        .class("data-figure")
        .attr("id", frame.id)
        .child_if(hint)
        .child(content)
        .child_if(foot(setting, table, selection, frame))
        .into()
}

/// A view that is no table: by itself, or with its foot where the page gives something for it.
fn in_view(
    setting: Setting<'_>,
    table: &Table,
    selection: &Selection,
    frame: &Frame<'_>,
    mut content: Vec<Element>,
) -> Node {
    if !frame.has_foot()
        && content.len() == 1
        && let Some(only) = content.pop()
    {
        return only.into();
    }
    let foot = if frame.has_foot() { foot(setting, table, selection, frame) } else { None };
    el("div").class("data-view").children(content).child_if(foot).into()
}
