//! The head of a table: one row of headings, or two where columns stand in groups.

use crate::html::{Element, Node, el};
use crate::model::{ColumnName, Setting};
use crate::table::layout::Layout;
use crate::table::phrases;

/// A heading of the first row.
enum Top {
    /// A column of its own.
    Column(usize),
    /// A group of the model over some columns.
    Group(usize, Vec<usize>),
}

/// The column groups and the head.
pub fn head(setting: Setting<'_>, layout: &Layout<'_>) -> Vec<Element> {
    let tops = tops(layout);
    if !tops.iter().any(|top| matches!(top, Top::Group(..))) {
        let headings = layout.columns.iter().map(|&column| heading(setting, layout, column));
        return vec![el("thead").child(el("tr").children(headings))];
    }
    let mut first = el("tr");
    let mut second = el("tr");
    // `scope="colgroup"` is only allowed where a column group begins (HTML, 4.9.10).
    let mut all = Vec::new();
    for top in tops {
        match top {
            Top::Column(column) => {
                all.push(el("colgroup").attr("span", "1"));
                first = first.child(heading(setting, layout, column).attr("rowspan", "2"));
            }
            Top::Group(group, columns) => {
                let span = columns.len().to_string();
                all.push(el("colgroup").attr("span", &span));
                let name = phrases::text(setting, &layout.table.groups[group].name);
                let th = el("th").attr("scope", "colgroup").attr("colspan", span).child(name);
                first = first.child(th);
                second = second.children(columns.into_iter().map(|column| heading(setting, layout, column)));
            }
        }
    }
    all.push(el("thead").child(first).child(second));
    all
}

fn tops(layout: &Layout<'_>) -> Vec<Top> {
    let mut tops: Vec<Top> = Vec::new();
    for &column in &layout.columns {
        match (layout.table.columns[column].group, tops.last_mut()) {
            (Some(group), Some(Top::Group(last, columns))) if *last == group => columns.push(column),
            (Some(group), _) => tops.push(Top::Group(group, vec![column])),
            (None, _) => tops.push(Top::Column(column)),
        }
    }
    tops
}

fn heading(setting: Setting<'_>, layout: &Layout<'_>, column: usize) -> Element {
    let definition = &layout.table.columns[column];
    let mut content: Vec<Node> = match definition.name {
        ColumnName::FiscalYear(year) => phrases::fiscal_year(setting, year),
        ColumnName::Text(ref name) => vec![phrases::text(setting, name)],
        ColumnName::Word(_) => vec![setting.column_name(definition).into()],
    };
    if let Some(unit) = layout.units.heading(setting, layout.table, column, layout.rows) {
        // A space inside of the phrase would be lost.
        let space = if unit.starts_with(' ') { " " } else { "" };
        content.push(space.into());
        content.push(phrases::phrase(unit.trim_start()));
    }
    if definition.id == "baseline"
        && let Some(year) = layout.shared_baseline_year
    {
        content.push(" ".into());
        content.extend(phrases::fiscal_year(setting, year));
    }
    content.extend(phrases::note_mark(setting, definition.note).map(Node::from));
    let th = el("th").attr("scope", "col");
    let th = if definition.kind.is_number() { th.class("num") } else { th };
    th.children(content)
}
