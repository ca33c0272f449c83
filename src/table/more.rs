//! Ways to the rows of a table that stand elsewhere: the pager of a table in parts, and the link below the first rows.

use std::ops::Range;

use crate::html::{Element, Node, el};
use crate::locale::Number;
use crate::model::{Setting, Table};
use crate::table::phrases::hidden;

/// Parts beside the present one that the pager names.
const NEIGHBOURS: usize = 2;

/// A part of a table and its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartLink {
    /// Its rows, from 0.
    pub rows: Range<usize>,
    /// Address of its page.
    pub href: String,
}

/// The pager of a table in parts: first, previous, parts around the present one, next, last.
#[must_use]
pub fn pager(setting: Setting<'_>, parts: &[PartLink], present: usize) -> Node {
    let words = setting.words();
    let last = parts.len() - 1;
    let step = |key: &str, rel: Option<&str>, to: usize| {
        let rows = range(setting, "table.part", &parts[to].rows);
        let link = el("a").attr("href", &parts[to].href).attr_if("rel", rel);
        el("li").class("step").child(link.child(words.get(key)).child(hidden(&rows)))
    };
    let mut items: Vec<Element> = Vec::new();
    if present > 0 {
        items.push(step("table.first", None, 0));
        items.push(step("table.prev", Some("prev"), present - 1));
    }
    let near = present.saturating_sub(NEIGHBOURS)..=(present + NEIGHBOURS).min(last);
    for part in near {
        let text = range(setting, "table.part", &parts[part].rows);
        let link = el("a").attr("href", &parts[part].href);
        let link = if part == present { link.attr("aria-current", "page") } else { link };
        items.push(el("li").child(link.child(text)));
    }
    if present < last {
        items.push(step("table.next", Some("next"), present + 1));
        items.push(step("table.last", None, last));
    }
    el("nav")
        .class("rows-pager")
        .attr("aria-label", words.get("table.parts"))
        .child(el("p").child(place(setting, &parts[present].rows, parts[last].rows.end)))
        .child(el("ul").children(items))
        .into()
}

/// Which rows these are, of how many.
#[must_use]
pub fn place(setting: Setting<'_>, rows: &Range<usize>, all: usize) -> String {
    let text = range(setting, "table.place", rows);
    text.replace("{n}", &count(setting, all))
}

/// `{from}` and `{to}` of a word, counted from 1.
#[must_use]
pub fn range(setting: Setting<'_>, key: &str, rows: &Range<usize>) -> String {
    let (from, to) = (count(setting, rows.start + 1), count(setting, rows.end));
    setting.words().fill(key, &[("from", &from), ("to", &to)])
}

/// Below the first `shown` of `selected` rows of a table: how many there are, and the way to its page.
#[must_use]
pub fn rest(setting: Setting<'_>, table: &Table, shown: usize, selected: usize, href: &str) -> Node {
    let words = setting.words();
    let (shown, selected) = (count(setting, shown), count(setting, selected));
    let all = count(setting, table.rows.len());
    let title = format!(" {}", table.title.get(setting.language));
    let link =
        el("a").attr("href", href).child(words.fill("data.all_rows", &[("n", &all)])).child(hidden(&title));
    let text = words.fill("data.first_rows", &[("shown", &shown), ("n", &selected)]);
    el("p").class("rows-rest").child(text).child(" ").child(link).into()
}

/// A number of rows in words.
#[must_use]
pub fn count(setting: Setting<'_>, count: usize) -> String {
    setting.format().number(Number::from(i64::try_from(count).unwrap_or(i64::MAX)))
}
