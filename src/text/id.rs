//! Ids: what names things in sources, addresses and file names.

/// Half-width letters, digits and hyphens, beginning with a letter or digit.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.starts_with(|char: char| char.is_ascii_alphanumeric())
        && text.chars().all(|char| char.is_ascii_alphanumeric() || char == '-')
}
