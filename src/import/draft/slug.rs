//! Ids from words.

use std::collections::BTreeSet;

use crate::text::is_id;

/// An id from a text in half-width letters: `Online share` gives `online-share`. Nothing where letters would be lost.
pub fn slug(text: &str) -> Option<String> {
    if is_id(text) {
        return Some(text.to_owned());
    }
    let is_lost = |char: char| char.is_alphanumeric() && !char.is_ascii();
    if text.chars().any(is_lost) {
        return None;
    }
    let words: Vec<String> = text
        .split(|char: char| !char.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let id = words.join("-");
    is_id(&id).then_some(id)
}

/// An id that is not among `taken`, with a number where it would be.
pub fn unique(id: &str, taken: &mut BTreeSet<String>) -> String {
    let mut found = id.to_owned();
    let mut number = 2;
    while !taken.insert(found.clone()) {
        found = format!("{id}-{number}");
        number += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_ids() {
        for (text, id) in [
            ("R7", Some("R7")),
            ("Online share (%)", Some("online-share")),
            ("A-1", Some("A-1")),
            ("件数", None),
            ("AI相談", None),
            ("(%)", None),
        ] {
            assert_eq!(slug(text).as_deref(), id, "{text}");
        }
        let mut taken = BTreeSet::from(["a".to_owned()]);
        assert_eq!([unique("a", &mut taken), unique("a", &mut taken)], ["a-2", "a-3"]);
    }
}
