//! An index on a page: entries under their heads, in the order of the page's language, and the bar of heads above them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::locale::{Head, IndexKey, ReadingOrder};
use crate::page::frame::PageScope;

/// What the templates see of an index.
#[derive(Serialize)]
pub struct IndexView<T> {
    heads: Vec<HeadView>,
    groups: Vec<Group<T>>,
    count: usize,
}

#[derive(Serialize)]
struct HeadView {
    id: String,
    label: String,
    present: bool,
    note: String,
}

#[derive(Serialize)]
struct Group<T> {
    id: String,
    label: String,
    entries: Vec<T>,
}

/// Entries by head, sorted as `language` does. Entries that are written and read the same keep their order.
pub fn in_order<'k, T>(
    entries: impl IntoIterator<Item = (IndexKey<'k>, T)>,
    language: &str,
) -> BTreeMap<Head, Vec<T>> {
    let order = ReadingOrder::new(language);
    let mut heads: BTreeMap<Head, Vec<(IndexKey<'k>, T)>> = BTreeMap::new();
    for (key, entry) in entries {
        heads.entry(order.head(&key)).or_default().push((key, entry));
    }
    for entries in heads.values_mut() {
        entries.sort_by(|(a, _), (b, _)| order.compare(a, b));
    }
    heads
        .into_iter()
        .map(|(head, entries)| (head, entries.into_iter().map(|(_, entry)| entry).collect()))
        .collect()
}

impl<T> IndexView<T> {
    /// The index of sorted entries for the page of `scope`.
    pub fn new(scope: &PageScope<'_>, sorted: BTreeMap<Head, Vec<T>>) -> Self {
        let words = scope.setting.words();
        let label = |head| match head {
            Head::Kana(char) | Head::Letter(char) => char.to_string(),
            Head::Latin => words.get("index.latin").to_owned(),
            Head::Other => words.get("index.other").to_owned(),
        };
        let mut heads: BTreeSet<Head> =
            ReadingOrder::new(scope.page.language).standing_heads().into_iter().collect();
        heads.extend(sorted.keys());
        let heads = heads.into_iter().map(|head| {
            let present = sorted.contains_key(&head);
            let note = words.get(if present { "index.head" } else { "index.head_absent" }).to_owned();
            HeadView { id: id(head), label: label(head), present, note }
        });
        Self {
            heads: heads.collect(),
            count: sorted.values().map(Vec::len).sum(),
            groups: sorted
                .into_iter()
                .map(|(head, entries)| Group { id: id(head), label: label(head), entries })
                .collect(),
        }
    }
}

fn id(head: Head) -> String {
    match head {
        Head::Kana(char) => format!("head-{char}"),
        Head::Letter(char) => format!("head-{}", char.to_ascii_lowercase()),
        Head::Latin => "head-latin".to_owned(),
        Head::Other => "head-other".to_owned(),
    }
}
