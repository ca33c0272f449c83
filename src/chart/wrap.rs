//! Breaks a name into lines of a display width: at spaces where there are some, else between characters.

use crate::text::display_width;

/// Characters that do not begin a line.
const NOT_FIRST: &str = "、。，．・：；！？）」』】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)]}%％’”";

/// Lines of at most `columns` (full width counts 2). A word that is longer is broken.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let piece = if line.is_empty() { piece.trim_start() } else { piece };
        if display_width(&line) + display_width(piece.trim_end()) <= columns {
            line.push_str(piece);
            continue;
        }
        if !line.trim().is_empty() {
            lines.push(line.trim_end().to_owned());
        }
        line = String::from(piece.trim_start());
        while display_width(line.trim_end()) > columns {
            let rest = line.split_off(fitting(&line, columns));
            lines.push(std::mem::replace(&mut line, rest));
        }
    }
    if !line.trim().is_empty() || lines.is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Where lines may break: words with the space behind them, single characters of other scripts.
fn pieces(text: &str) -> Vec<&str> {
    let mut starts = vec![0];
    let mut before: Option<char> = None;
    for (index, char) in text.char_indices() {
        let breaks = before.is_some_and(|before| {
            !NOT_FIRST.contains(char)
                && char != ' '
                && (before == ' ' || is_wide(before) || is_wide(char))
                && !matches!(before, '（' | '「' | '『' | '(' | '“')
        });
        if breaks {
            starts.push(index);
        }
        before = Some(char);
    }
    starts.push(text.len());
    starts.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}

fn is_wide(char: char) -> bool {
    let mut bytes = [0; 4];
    display_width(char.encode_utf8(&mut bytes)) > 1
}

/// How many bytes of the text fit; at least one character.
fn fitting(text: &str, columns: usize) -> usize {
    let mut width = 0;
    for (index, char) in text.char_indices() {
        let mut bytes = [0; 4];
        width += display_width(char.encode_utf8(&mut bytes));
        if width > columns && index > 0 {
            return index;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_cut() {
        assert_eq!(wrap("窓口予約", 34), ["窓口予約"]);
        assert_eq!(
            wrap("インターネットでの窓口の予約と手続きの申込み", 34),
            ["インターネットでの窓口の予約と手続", "きの申込み"]
        );
        assert_eq!(
            wrap("Booking counters and applying online", 20),
            ["Booking counters and", "applying online"]
        );
        assert_eq!(wrap("ABCDEFGHIJ", 4), ["ABCD", "EFGH", "IJ"]);
        assert_eq!(wrap("あいう、え", 6), ["あい", "う、え"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
