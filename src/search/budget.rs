//! What an index may weigh: a phone loads all of it at the first search.

use crate::search::Entry;

/// A part of an index that has become too large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverBudget {
    /// The booklet, by its place in the site; none for the whole language.
    pub booklet: Option<usize>,
    /// What it weighs, in kilobytes before compression.
    pub size_kb: usize,
    /// What it may weigh.
    pub budget_kb: usize,
    /// The largest sections in it, largest first.
    pub largest: Vec<Part>,
}

/// A section that weighs much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Page and heading.
    pub title: String,
    /// Address of the page.
    pub path: String,
    /// What it weighs, in kilobytes.
    pub size_kb: usize,
}

/// How many sections are named.
const NAMED: usize = 3;

/// What of a language's entries weighs more than it may: the whole, and each of `booklets` booklets. In kilobytes.
#[must_use]
pub fn over_budget(
    entries: &[Entry],
    booklets: usize,
    whole_kb: usize,
    booklet_kb: usize,
) -> Vec<OverBudget> {
    let parts = std::iter::once((None, whole_kb)).chain((0..booklets).map(|index| (Some(index), booklet_kb)));
    parts
        .filter_map(|(booklet, budget_kb)| {
            let own = entries.iter().filter(|entry| booklet.is_none() || entry.booklet == booklet);
            let bytes: usize = own.clone().map(|entry| entry.json.len()).sum();
            (bytes > budget_kb * 1024).then(|| OverBudget {
                booklet,
                size_kb: bytes.div_ceil(1024),
                budget_kb,
                largest: largest(own),
            })
        })
        .collect()
}

/// The largest sections. Parts of a table, which have one title, count as one.
fn largest<'e>(entries: impl Iterator<Item = &'e Entry>) -> Vec<Part> {
    let mut sizes: Vec<(Option<usize>, &str, &str, usize)> = Vec::new();
    for entry in entries {
        for (title, bytes) in &entry.sizes {
            match sizes.last_mut().filter(|(booklet, last, ..)| *booklet == entry.booklet && last == title) {
                Some((.., sum)) => *sum += bytes,
                None => sizes.push((entry.booklet, title, &entry.path, *bytes)),
            }
        }
    }
    sizes.sort_by_key(|(.., bytes)| std::cmp::Reverse(*bytes));
    let part = |(_, title, path, bytes): (_, &str, &str, usize)| Part {
        title: title.to_owned(),
        path: path.to_owned(),
        size_kb: bytes.div_ceil(1024),
    };
    sizes.into_iter().take(NAMED).map(part).collect()
}
