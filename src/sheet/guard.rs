//! The apostrophe before a text that a spreadsheet, or our own reader, would take for something else.

use crate::sheet::read::plain_text;
use crate::sheet::typed::is_mark;

/// A text for a text file. One that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV
/// injection), and one that [`read`](crate::sheet::read()) would not take word by word; so does one that has it already,
/// so that the guard can be taken off again.
pub fn guarded(text: &str) -> String {
    if needs_guard(text) { format!("'{text}") } else { text.to_owned() }
}

/// A text for a workbook, where strings are strings: only what our own reader would misread.
pub fn guarded_string(text: &str) -> String {
    let is_guarded = text.starts_with('\'') && needs_guard(text);
    if is_guarded || is_misread(text) { format!("'{text}") } else { text.to_owned() }
}

/// Without the guard.
pub fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| needs_guard(rest)).unwrap_or(text)
}

/// Does the text begin with a guard, so that it is meant word by word?
pub fn is_guarded(text: &str) -> bool {
    text.strip_prefix('\'').is_some_and(needs_guard)
}

fn needs_guard(text: &str) -> bool {
    let plain = text.trim_start_matches('\'');
    plain.starts_with(['=', '+', '-', '@', '\t', '\r']) || is_misread(plain)
}

fn is_misread(text: &str) -> bool {
    is_mark(text) || plain_text(text) != text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guards_come_off_again() {
        for (text, written) in [
            ("=合計", "'=合計"),
            ("'=", "''="),
            ("'90s", "'90s"),
            ("-5℃", "'-5℃"),
            ("none", "'none"),
            ("－", "'－"),
            ("〃", "'〃"),
            ("市　民", "'市　民"),
            (" a", "' a"),
            ("x", "x"),
            ("市民", "市民"),
        ] {
            assert_eq!(guarded(text), written);
            assert_eq!(unguarded(&guarded(text)), text);
            assert_eq!(unguarded(&guarded_string(text)), text);
        }
        assert_eq!(guarded_string("=合計"), "=合計");
        assert_eq!(guarded_string("-5℃"), "-5℃");
        assert_eq!(guarded_string("'-5"), "''-5");
    }
}
