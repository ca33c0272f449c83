//! A table in a view, in its frame.

use crate::html::{Element, Node, el};
use crate::model::{Detail, Setting, Table};
use crate::table::foot::{short_foot, table_foot};
use crate::table::layout::Layout;
use crate::table::{Frame, Selection, View, cards, changes, numbers, pillar_list, region, timeline};

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
    let is_embedded = frame.table_page.is_some();
    let content = match (view, &table.detail) {
        (View::Cards, Detail::Initiatives(initiatives)) => {
            cards::cards(setting, table, initiatives, selection, frame)
        }
        (View::Cards, Detail::Kgis(kgis)) => numbers::numbers(setting, table, kgis, selection, frame),
        (View::Pillars, Detail::Initiatives(initiatives)) => {
            vec![pillar_list::pillar_list(setting, initiatives, selection, frame)]
        }
        (View::Changes, Detail::Initiatives(initiatives)) => {
            vec![changes::changes(setting, initiatives, selection, frame)]
        }
        (View::Timeline, Detail::Initiatives(initiatives)) => {
            let content = timeline::timeline(setting, table, initiatives, selection, frame);
            return repeated(figure(setting, table, selection, frame, content, false)).into();
        }
        _ => {
            let wide = Layout::new(setting, table, selection).is_wide();
            let content = region(setting, table, selection, frame);
            let figure = figure(setting, table, selection, frame, content, wide);
            return if is_embedded { repeated(figure) } else { figure }.into();
        }
    };
    in_view(content, short_foot(setting, table, frame), is_embedded)
}

/// A table with all that belongs to it.
fn figure(
    setting: Setting<'_>,
    table: &Table,
    selection: &Selection,
    frame: &Frame<'_>,
    content: Node,
    wide: bool,
) -> Element {
    let hint = wide.then(|| {
        let icon = Node::Markup(setting.icon("scroll").to_owned());
        el("p")
            .class("scroll-hint")
            .attr("data-twin", "none")
            .child(icon)
            .child(setting.words().get("data.scroll"))
    });
    el("div")
        .class("data-figure")
        .attr("id", frame.id)
        .child_if(hint)
        .child(content)
        .children(frame.below.clone())
        .child_if(table_foot(setting, table, selection, frame))
}

/// Rows that are searched on the table's own page, as a table.
fn repeated(element: Element) -> Element {
    element.attr("data-search", "none")
}

/// A view that is no table: by itself, or with the foot that the page gives something for.
fn in_view(mut content: Vec<Element>, foot: Option<Node>, is_embedded: bool) -> Node {
    if foot.is_none()
        && content.len() == 1
        && let Some(only) = content.pop()
    {
        return only.into();
    }
    let view = el("div").class("data-view");
    let view = if is_embedded { repeated(view) } else { view };
    view.children(content).child_if(foot).into()
}
