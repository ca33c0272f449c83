//! The plural of a name, where a language makes it by rule.

/// The regular plural of an English name that ends in a letter: `cloud services`, `KGIs`, `policies`, `boxes`. Nothing in
/// other languages, and nothing for names that end in a digit or sign. Irregular plurals are for authors to list.
#[must_use]
pub fn plural(name: &str, language: &str) -> Option<String> {
    if language != "en" && !language.starts_with("en-") {
        return None;
    }
    let mut end = name.chars().rev();
    let (last, before) = (end.next()?, end.next().unwrap_or(' '));
    if !last.is_ascii_alphabetic() {
        return None;
    }
    let is_vowel = |char: char| "aeiou".contains(char);
    Some(match last {
        'y' if before.is_ascii_lowercase() && !is_vowel(before) => format!("{}ies", &name[..name.len() - 1]),
        's' | 'x' | 'z' => format!("{name}es"),
        'h' if matches!(before, 'c' | 's') => format!("{name}es"),
        _ => format!("{name}s"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_of_english_names() {
        for (name, expected) in [
            ("server", Some("servers")),
            ("KGI", Some("KGIs")),
            ("policy", Some("policies")),
            ("survey", Some("surveys")),
            ("box", Some("boxes")),
            ("branch", Some("branches")),
            ("Windows 11", None),
        ] {
            assert_eq!(plural(name, "en").as_deref(), expected, "{name}");
        }
        assert_eq!(plural("RAG", "ja"), None);
    }
}
