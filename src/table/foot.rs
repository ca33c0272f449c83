//! Below a table or chart: source, date, marks, notes, the table's own page, files.

use crate::html::{Element, Node, el};
use crate::locale::Number;
use crate::model::{Cell, Missing, Setting, Table};
use crate::table::phrases::hidden;
use crate::table::{Download, Frame, Selection};

/// The foot of a figure that shows `selection`; nothing where there is nothing to say.
#[must_use]
pub fn foot(setting: Setting<'_>, table: &Table, selection: &Selection, frame: &Frame<'_>) -> Option<Node> {
    let words = setting.words();
    let mut foot = el("div").class("figure-foot");
    if !frame.source.is_empty() {
        foot = foot.child(el("p").child(words.get("data.source")).children(frame.source.clone()));
    }
    if let Some(date) = table.as_of {
        let date = setting.format().date(date);
        foot = foot.child(el("p").child(words.fill("data.as_of", &[("date", &date)])));
    }
    let marks = marks(setting, table, selection);
    if !marks.is_empty() {
        foot = foot.child(el("ul").children(marks.into_iter().map(|mark| el("li").child(mark))));
    }
    let notes: Vec<&str> = table.notes.iter().filter_map(|note| note.find(setting.language)).collect();
    if !notes.is_empty() {
        let list = el("ul").children(notes.into_iter().map(|note| el("li").child(note)));
        foot = foot.child(el("p").child(words.get("data.notes"))).child(list);
    }
    if let Some(href) = frame.table_page {
        let title = format!(" {}", table.title.get(setting.language));
        let link = el("a").attr("href", href).child(words.get("data.table_page")).child(hidden(&title));
        foot = foot.child(el("p").child(link));
    }
    if !frame.downloads.is_empty() {
        let files = frame.downloads.iter().map(|download| file(setting, download));
        let list = el("ul").class("downloads").attr("aria-label", table.title.get(setting.language));
        foot = foot.child(list.children(files));
    }
    if foot.children.is_empty() { None } else { Some(foot.into()) }
}

/// What the marks in the shown cells mean. A minus that looks like one needs no words.
fn marks(setting: Setting<'_>, table: &Table, selection: &Selection) -> Vec<String> {
    let words = setting.words();
    let cells = || {
        selection
            .rows
            .iter()
            .flat_map(|&row| selection.columns.iter().map(move |&column| &table.rows[row].cells[column]))
    };
    let line = |mark: &str, meaning: &str| words.fill("data.mark", &[("mark", mark), ("meaning", meaning)]);
    let mut lines: Vec<String> = [Missing::None, Missing::Unknown, Missing::Concealed]
        .into_iter()
        .filter(|missing| cells().any(|cell| *cell == Cell::Missing(*missing)))
        .map(|missing| {
            let key = format!("data.missing.{}", missing.key());
            line(words.get(&key), words.get(&format!("{key}_spoken")))
        })
        .collect();
    let minus = words.fill("number.minus", &[("n", "")]);
    if !matches!(minus.as_str(), "-" | "−")
        && cells().any(|cell| cell.number().is_some_and(Number::is_negative))
    {
        lines.push(line(&minus, words.get("data.minus_meaning")));
    }
    lines
}

fn file(setting: Setting<'_>, download: &Download) -> Element {
    let kilobytes = i64::try_from(download.bytes.div_ceil(1024).max(1)).unwrap_or(i64::MAX);
    let size = format!("{} KB", setting.format().number(Number::from(kilobytes)));
    let text = match &download.encoding {
        Some(encoding) => setting.words().fill(
            "data.download_encoded",
            &[("format", &download.format), ("encoding", encoding), ("size", &size)],
        ),
        None => setting.words().fill("data.download", &[("format", &download.format), ("size", &size)]),
    };
    let label = match text.strip_prefix(&download.format) {
        Some(rest) => el("span").child(download.format.as_str()).child(el("span").class("size").child(rest)),
        None => el("span").child(text),
    };
    let link = el("a").attr("href", &download.href).flag("download");
    el("li").child(link.child(Node::Markup(setting.icon("download").to_owned())).child(label))
}
