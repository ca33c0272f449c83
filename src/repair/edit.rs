//! A change of a source file.

use std::sync::Arc;

use crate::text::{SourceFile, Span};

/// Other text in place of a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The file, as it was read.
    pub file: Arc<SourceFile>,
    /// What to replace.
    pub span: Span,
    /// What to put there.
    pub new: String,
}

impl Edit {
    /// The text that is there now.
    #[must_use]
    pub fn old(&self) -> &str {
        self.file.slice(self.span)
    }
}

/// The bytes of a file with edits made, in order and without overlap. Spans count in the text as it was read, without a
/// byte order mark and with `\n` for every line end; the file keeps its own.
#[must_use]
pub fn apply(bytes: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(bytes.len());
    let mut edits = edits.iter().peekable();
    let mut at = 0;
    let mut skip_to = 0;
    let mut chars = bytes.char_indices().peekable();
    while let Some((index, char)) = chars.next() {
        let is_mark = index == 0 && char == '\u{feff}';
        let is_half = char == '\r' && chars.peek().is_some_and(|(_, next)| *next == '\n');
        if is_mark || is_half {
            if at >= skip_to {
                out.push(char);
            }
            continue;
        }
        if let Some(edit) = edits.next_if(|edit| edit.span.start == at) {
            out.push_str(&edit.new);
            skip_to = edit.span.end;
        }
        if at >= skip_to {
            out.push(char);
        }
        at += char.len_utf8();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_and_byte_order_mark_stay() {
        let file = Arc::new(SourceFile::new("a.md", "サーバ\nとサーバ\n"));
        let edit = |start: usize| Edit {
            file: Arc::clone(&file),
            span: Span::new(start, start + "サーバ".len()),
            new: "サーバー".to_owned(),
        };
        let edits = [edit(0), edit(13)];
        assert_eq!(edits[1].old(), "サーバ");
        assert_eq!(apply("\u{feff}サーバ\r\nとサーバ\r\n", &edits), "\u{feff}サーバー\r\nとサーバー\r\n");
        assert_eq!(apply("サーバ\nとサーバ\n", &edits[1..]), "サーバ\nとサーバー\n");
    }
}
