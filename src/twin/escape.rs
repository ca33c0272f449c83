//! Text that `CommonMark` would take for marks is marked as text.

/// Adds text to `out` so that `CommonMark` reads the same characters. What follows the text may not be known (`after`).
pub fn push_escaped(out: &mut String, text: &str, after: Option<char>) {
    let mut previous = out.chars().next_back();
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let next = chars.peek().copied().or(after);
        let is_mark = match char {
            '\\' | '*' | '`' | '[' | ']' | '~' => true,
            '_' => !(is_letter(previous) && is_letter(next)),
            '<' => next.is_none_or(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')),
            '&' => next.is_none_or(|next| next.is_ascii_alphanumeric() || next == '#'),
            // Before a link it would make an image of it.
            '!' => next.is_none(),
            _ => false,
        };
        if is_mark {
            out.push('\\');
        }
        out.push(char);
        previous = Some(char);
    }
}

fn is_letter(char: Option<char>) -> bool {
    char.is_some_and(char::is_alphanumeric)
}

/// A line of text whose beginning would be taken for the mark of a block, with that mark escaped.
pub fn guarded(line: &str) -> Option<String> {
    let first = line.bytes().next()?;
    match first {
        b'#' => {
            let rest = line.trim_start_matches('#');
            (line.len() - rest.len() <= 6 && ends_word(rest)).then(|| format!("\\{line}"))
        }
        b'>' => Some(format!("\\{line}")),
        b'-' | b'+' | b'=' | b'|' | b':' => {
            let only_marks = line.bytes().all(|byte| matches!(byte, b'-' | b'=' | b'|' | b':' | b' '));
            let is_item = matches!(first, b'-' | b'+') && ends_word(&line[1..]);
            (only_marks || is_item).then(|| format!("\\{line}"))
        }
        b'0'..=b'9' => {
            let rest = line.trim_start_matches(|char: char| char.is_ascii_digit());
            let digits = line.len() - rest.len();
            let is_item = digits <= 9 && rest.starts_with(['.', ')']) && ends_word(&rest[1..]);
            is_item.then(|| format!("{}\\{rest}", &line[..digits]))
        }
        // A reference to a note with a colon behind it would be the note itself.
        b'[' if line.starts_with("[^") => {
            let end = line.find(']')?;
            let rest = line[end + 1..].strip_prefix(':')?;
            Some(format!("{}\\:{rest}", &line[..=end]))
        }
        _ => None,
    }
}

fn ends_word(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(' ')
}

/// Surely punctuation to `CommonMark`. Others may be: see [`may_be_punctuation`].
pub fn is_punctuation(char: char) -> bool {
    char.is_ascii_punctuation()
        || matches!(char, '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301b}'
            | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}' | '\u{ff1b}' | '\u{ff1f}' | '\u{30fb}'
            | '\u{2013}' | '\u{2014}' | '\u{2018}'..='\u{201d}' | '\u{2026}')
}

/// Perhaps punctuation to `CommonMark`.
pub fn may_be_punctuation(char: char) -> bool {
    !char.is_alphanumeric() && !char.is_whitespace()
}
