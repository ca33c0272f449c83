//! The drawings of a chart: one, or a small one for each series or group of rows.

use crate::chart::series::{Plot, is_turned};
use crate::chart::{Each, Kind, Request};
use crate::model::{Setting, Table};

/// What each drawing shows and, where the caption does not say it, what that is called.
pub fn panels(setting: Setting<'_>, table: &Table, request: &Request<'_>) -> Vec<(Option<String>, Plot)> {
    match request.each {
        None => {
            let plot = Plot::new(setting, table, request);
            vec![(name(setting, table, request), plot)]
        }
        Some(Each::Series) => {
            let plots = Plot::new(setting, table, request).split();
            plots
                .into_iter()
                .map(|plot| (plot.series.first().map(|series| series.name.clone()), plot))
                .collect()
        }
        Some(Each::Group) => groups(table, request)
            .into_iter()
            .map(|(group, rows)| {
                let plot = Plot::new(setting, table, &Request { rows: &rows, ..*request });
                let name = group.map(|group| table.row_groups[group].name.get(setting.language).to_owned());
                (name, plot)
            })
            .collect(),
    }
}

/// The selected rows of each group, in the order of the selection.
pub fn groups(table: &Table, request: &Request<'_>) -> Vec<(Option<usize>, Vec<usize>)> {
    let mut groups: Vec<(Option<usize>, Vec<usize>)> = Vec::new();
    for &row in request.rows {
        let group = table.rows[row].group;
        match groups.iter_mut().find(|(one, _)| *one == group) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((group, vec![row])),
        }
    }
    groups
}

/// What the only column of a chart is called, where the table has others: its heading and that of its group.
fn name(setting: Setting<'_>, table: &Table, request: &Request<'_>) -> Option<String> {
    let [column] = request.y else { return None };
    let has_others = table.columns.iter().filter(|column| column.kind.is_number()).count() > 1;
    let is_ring = request.kind == Kind::Share;
    if !is_ring && (!has_others || is_turned(table, request)) {
        return None;
    }
    let column = &table.columns[*column];
    let name = setting.column_name(column);
    let Some(group) = column.group else { return Some(name) };
    let group = table.groups[group].name.get(setting.language);
    Some(setting.words().fill("data.chart.grouped_name", &[("group", group), ("name", &name)]))
}
