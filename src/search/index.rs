//! The index of a language as a script.

use crate::search::entry::quoted;
use crate::search::{Entry, Group};

/// What a group of results is called.
#[derive(Clone, Debug)]
pub struct GroupName {
    /// Which one.
    pub group: Group,
    /// Its name in addresses.
    pub id: String,
    /// Its name for readers.
    pub name: String,
}

/// A classic script that hands the index to the script of the search page. A page a line; groups in the given order.
#[must_use]
pub fn index(language: &str, groups: &[GroupName], entries: &[Entry]) -> String {
    let bytes: usize = entries.iter().map(|entry| entry.json.len() + 2).sum();
    let mut text = String::with_capacity(bytes + 256);
    text.push_str("sasshiSearch({\"language\":");
    quoted(language, &mut text);
    text.push_str(",\"groups\":[");
    let mut is_first = true;
    for GroupName { group, id, name } in groups {
        let own: Vec<&str> =
            entries.iter().filter(|entry| entry.group == *group).map(|entry| entry.json.as_str()).collect();
        if own.is_empty() {
            continue;
        }
        text.push_str(if is_first { "\n[" } else { ",\n[" });
        is_first = false;
        quoted(id, &mut text);
        text.push(',');
        quoted(name, &mut text);
        text.push_str(",[\n");
        text.push_str(&own.join(",\n"));
        text.push_str("\n]]");
    }
    text.push_str("\n]});\n");
    text
}
