//! Initiatives as bars over the fiscal years: a table whose merged cells are the bars.

use crate::html::{Element, Node, el};
use crate::locale::Period;
use crate::model::{Initiatives, Setting, Table};
use crate::table::layout::Layout;
use crate::table::units::Units;
use crate::table::{Frame, Selection, body, phrases, region};

/// The timeline in its region. An initiative with several periods has a row for each, under one header.
pub fn timeline(
    setting: Setting<'_>,
    table: &Table,
    initiatives: &Initiatives,
    selection: &Selection,
    frame: &Frame<'_>,
) -> Node {
    let all = Selection { columns: Selection::all(table).columns, ..selection.clone() };
    let layout = Layout::new(setting, table, &all);
    let width = initiatives.year_list().count() + 1;
    let bodies = layout.groups.iter().map(|(group, rows)| {
        let group = match group {
            Some(group) => body::group_body(setting, &layout, *group, width),
            None => el("tbody"),
        };
        group.children(rows.iter().flat_map(|&row| initiative(setting, &layout, initiatives, frame, row)))
    });
    let content = el("table")
        .class("table timeline")
        .child(region::caption(setting, table, frame, &Units::Columns))
        .child(head(setting, initiatives))
        .children(bodies);
    region::scroll(frame, false, content).into()
}

fn head(setting: Setting<'_>, initiatives: &Initiatives) -> Element {
    let item = el("th").attr("scope", "col").child(setting.words().get("data.timeline_item"));
    let years = initiatives.year_list().map(|year| {
        let (first, second) = setting.format().fiscal_year_parts(year);
        let second = second.map(|second| el("small").child(phrases::without_brackets(&second)));
        let space = second.is_some().then_some(" ");
        el("th").attr("scope", "col").child(phrases::phrase(first)).child_if(space).child_if(second)
    });
    el("thead").child(el("tr").child(item).children(years))
}

fn initiative(
    setting: Setting<'_>,
    layout: &Layout<'_>,
    initiatives: &Initiatives,
    frame: &Frame<'_>,
    row: usize,
) -> Vec<Element> {
    let Some(initiative) = initiatives.rows.get(row) else { return Vec::new() };
    let mut header = body::row_header(setting, layout, row);
    if initiative.periods.len() > 1 {
        header.set("rowspan", initiative.periods.len().to_string());
    }
    let mut header = Some(header);
    let mut anchor = frame.anchor(&initiative.id);
    initiative
        .periods
        .iter()
        .map(|period| {
            el("tr").attr_if("id", anchor.take()).child_if(header.take()).children(cells(
                setting,
                initiatives,
                *period,
            ))
        })
        .collect()
}

/// The cells of one period: empty years before, the bar, empty years after.
fn cells(setting: Setting<'_>, initiatives: &Initiatives, period: Period) -> Vec<Element> {
    let (first, last) = initiatives.years;
    let words = phrases::short_period(setting, period);
    let (from, to, class) = match period {
        Period::Years { from, to } if from <= last && to >= first => {
            (from.max(first), to.min(last), "bar-period")
        }
        // Outside of the plan's years: only the words.
        Period::Years { .. } => return vec![spanning(first, last).child(words)],
        Period::Ongoing => (first, last, "bar-period bar-ongoing"),
    };
    let mut cells: Vec<Element> = (first..from).map(|_| el("td")).collect();
    cells.push(spanning(from, to).child(el("span").class(class).child(words)));
    cells.extend((to..last).map(|_| el("td")));
    cells
}

fn spanning(from: i32, to: i32) -> Element {
    let years = to - from + 1;
    if years > 1 { el("td").attr("colspan", years.to_string()) } else { el("td") }
}
