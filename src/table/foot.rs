//! Below a table or chart: source, date, marks, notes, the table's own page, files.

use crate::html::{Element, Node, el};
use crate::locale::Number;
use crate::model::{Kgi, Mark, Missing, Setting, Table};
use crate::table::phrases::{self, hidden};
use crate::table::{Download, Frame, Selection};

/// The foot of a figure that shows `selection`; nothing where there is nothing to say.
#[must_use]
pub fn foot(setting: Setting<'_>, table: &Table, selection: &Selection, frame: &Frame<'_>) -> Option<Node> {
    whole(setting, table, selection, frame, Vec::new())
}

/// The foot of the table itself: it also says in words why goals have no value.
pub fn table_foot(
    setting: Setting<'_>,
    table: &Table,
    selection: &Selection,
    frame: &Frame<'_>,
) -> Option<Node> {
    let kgis = table.kgis().unwrap_or_default();
    let kgis = selection.rows.iter().filter_map(|&row| kgis.get(row));
    whole(setting, table, selection, frame, kgis.filter_map(|kgi| status(setting, kgi)).collect())
}

/// The foot of cards: where they come from and where to read on. The rest stands with the table.
pub fn short_foot(setting: Setting<'_>, table: &Table, frame: &Frame<'_>) -> Option<Node> {
    filled(
        el("div").class("figure-foot").child_if(source(setting, frame)).child_if(page(setting, table, frame)),
    )
}

fn whole(
    setting: Setting<'_>,
    table: &Table,
    selection: &Selection,
    frame: &Frame<'_>,
    statuses: Vec<String>,
) -> Option<Node> {
    let words = setting.words();
    let date = table.as_of.map(|time| el("p").child(setting.as_of(time)));
    let marks = list(marks(setting, table, selection));
    let notes = table.notes.iter().filter_map(|note| note.find(setting.language)).map(str::to_owned);
    let marked = table.footnotes.iter().enumerate().map(|(index, note)| {
        let mark = words.fill("data.note_mark", &[("n", &(index + 1).to_string())]);
        words.fill("data.mark", &[("mark", &mark), ("meaning", note.text.get(setting.language))])
    });
    let rounding = table.is_rounded.then(|| words.get("data.rounding").to_owned());
    let notes = list(marked.chain(notes).chain(rounding).chain(statuses).collect());
    let heading = notes.is_some().then(|| el("p").child(words.get("data.notes")));
    let files = (!frame.downloads.is_empty()).then(|| {
        let title = table.title.get(setting.language);
        let files = frame.downloads.iter().map(|download| file(setting, title, download));
        el("ul").class("downloads").attr("data-search", "none").children(files)
    });
    filled(
        el("div")
            .class("figure-foot")
            .child_if(source(setting, frame))
            .child_if(license(setting, table, frame))
            .child_if(date)
            .child_if(marks)
            .child_if(heading)
            .child_if(notes)
            .child_if(page(setting, table, frame))
            .child_if(files),
    )
}

fn filled(foot: Element) -> Option<Node> {
    if foot.children.is_empty() { None } else { Some(foot.into()) }
}

fn list(lines: Vec<String>) -> Option<Element> {
    (!lines.is_empty()).then(|| el("ul").children(lines.into_iter().map(|line| el("li").child(line))))
}

fn source(setting: Setting<'_>, frame: &Frame<'_>) -> Option<Element> {
    let word = setting.words().get("data.source");
    (!frame.source.is_empty())
        .then(|| el("p").attr("data-search", "none").child(word).children(frame.source.clone()))
}

/// How the table may be used: on its own page, and wherever that differs from the rest of the site.
fn license(setting: Setting<'_>, table: &Table, frame: &Frame<'_>) -> Option<Element> {
    let license = setting.site.license(table);
    let own_page = frame.table_page.is_none() && !frame.downloads.is_empty();
    if !own_page && (*license == setting.site.config.license || frame.source.is_empty()) {
        return None;
    }
    let name = license.name.get(setting.language);
    let node: Node = match &license.url {
        Some(url) => el("a").attr("href", url).attr("rel", "license").child(name).into(),
        None => name.into(),
    };
    Some(el("p").attr("data-search", "none").children(phrases::around(
        setting,
        "data.license",
        "name",
        vec![node],
    )))
}

/// The link's text ends in the table's title, for those who hear links by themselves.
fn page(setting: Setting<'_>, table: &Table, frame: &Frame<'_>) -> Option<Element> {
    let title = format!(" {}", table.title.get(setting.language));
    let text = setting.words().get("data.table_page");
    frame.table_page.map(|href| el("p").child(el("a").attr("href", href).child(text).child(hidden(&title))))
}

fn status(setting: Setting<'_>, kgi: &Kgi) -> Option<String> {
    let status = kgi.status.as_ref()?.find(setting.language)?;
    let name = kgi.name.get(setting.language);
    Some(setting.words().fill("data.status_note", &[("name", name), ("status", status)]))
}

/// What the marks in the shown cells mean. A minus that looks like one needs no words.
fn marks(setting: Setting<'_>, table: &Table, selection: &Selection) -> Vec<String> {
    let words = setting.words();
    let is_whole = selection.rows.len() == table.rows.len();
    let has = |mark: Mark| {
        selection.columns.iter().any(|&column| {
            table.census.has(column, mark)
                && (is_whole
                    || selection
                        .rows
                        .iter()
                        .any(|&row| Mark::of(&table.rows[row].cells[column]) == Some(mark)))
        })
    };
    let line = |mark: &str, meaning: &str| words.fill("data.mark", &[("mark", mark), ("meaning", meaning)]);
    let mut lines: Vec<String> = [Missing::None, Missing::Unknown, Missing::Concealed]
        .into_iter()
        .filter(|missing| has(Mark::Missing(*missing)))
        .map(|missing| {
            let key = format!("data.missing.{}", missing.key());
            line(words.get(&key), words.get(&format!("{key}_spoken")))
        })
        .collect();
    let minus = words.fill("number.minus", &[("n", "")]);
    if !matches!(minus.as_str(), "-" | "−") && has(Mark::Negative) {
        lines.push(line(&minus, words.get("data.minus_meaning")));
    }
    lines
}

fn file(setting: Setting<'_>, title: &str, download: &Download) -> Element {
    let kilobytes = i64::try_from(download.bytes.div_ceil(1024).max(1)).unwrap_or(i64::MAX);
    let size = format!("{} KB", setting.format().number(Number::from(kilobytes)));
    let format = download.format.as_str();
    let text = match &download.encoding {
        Some(encoding) => setting
            .words()
            .fill("data.download_encoded", &[("format", format), ("encoding", encoding), ("size", &size)]),
        None => setting.words().fill("data.download", &[("format", format), ("size", &size)]),
    };
    let label = match text.strip_prefix(format) {
        Some(rest) => el("span").child(format).child(el("span").class("size").child(rest)),
        None => el("span").child(text),
    };
    let label = label.child(hidden(&format!(" {title}")));
    let icon = Node::Markup(setting.icon("download").to_owned());
    el("li").child(el("a").attr("href", &download.href).flag("download").child(icon).child(label))
}
