//! The parts of a case: what stands before the first `--- title` line, and each part with its title.

/// Splits at lines that begin with `--- `. Trailing empty lines of each part are left out.
pub fn blocks(body: &str) -> (String, Vec<(String, String)>) {
    let mut head = String::new();
    let mut parts: Vec<(String, String)> = Vec::new();
    for line in body.split_inclusive('\n') {
        if let Some(title) = line.strip_prefix("--- ") {
            parts.push((title.trim().to_owned(), String::new()));
        } else {
            parts.last_mut().map_or(&mut head, |(_, text)| text).push_str(line);
        }
    }
    for text in parts.iter_mut().map(|(_, text)| text).chain([&mut head]) {
        let length = text.trim_end().len();
        text.truncate(length);
        if !text.is_empty() {
            text.push('\n');
        }
    }
    (head, parts)
}
