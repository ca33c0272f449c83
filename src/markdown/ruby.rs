//! Words with their readings beside them: `<ruby>`.

use crate::html::{Element, Node, el};
use crate::locale::Words;
use crate::text::rubies;

/// `<ruby>` with one reading for the whole, or one for each character where their numbers agree.
pub(super) fn ruby(base: &str, readings: &[&str]) -> Node {
    let pair = |ruby: Element, base: &str, reading: &str| {
        ruby.child(base)
            .child(el("rp").child("（"))
            .child(el("rt").child(reading))
            .child(el("rp").child("）"))
    };
    let chars: Vec<String> = base.chars().map(String::from).collect();
    if readings.len() > 1 && readings.len() == chars.len() {
        return chars
            .iter()
            .zip(readings)
            .fold(el("ruby"), |ruby, (char, reading)| pair(ruby, char, reading))
            .into();
    }
    pair(el("ruby"), base, &readings.concat()).into()
}

/// A text that holds no other markup, with its readings: `{豊中市|とよなかし}の計画`.
#[must_use]
pub fn with_readings(text: &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut from = 0;
    for found in rubies(text) {
        nodes.extend(plain(&text[from..found.span.start]));
        let readings: Vec<&str> = found.readings.iter().map(|span| &text[span.range()]).collect();
        nodes.push(ruby(&text[found.base.range()], &readings));
        from = found.span.end;
    }
    nodes.extend(plain(&text[from..]));
    nodes
}

/// A text that sasshi made of a figure, with the readings that the theme knows (`furigana.年度`): longest words first, and
/// none that begins with a digit inside a number (2人 and 12人 are read differently).
pub(super) fn with_known_readings(text: &str, words: &Words) -> Vec<Node> {
    let mut known: Vec<(&str, &str)> =
        words.iter().filter_map(|(key, word)| Some((key.strip_prefix("furigana.")?, word))).collect();
    known.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    let mut nodes = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while let Some(char) = text[at..].chars().next() {
        let rest = &text[at..];
        let follows_digit =
            text[..at].ends_with(|char: char| char.is_ascii_digit() || matches!(char, '.' | ','));
        let found = known.iter().find(|(word, _)| {
            let is_number = word.starts_with(|char: char| char.is_ascii_digit());
            rest.starts_with(word) && !(is_number && follows_digit)
        });
        match found {
            Some((word, reading)) => {
                nodes.extend(plain(&text[from..at]));
                nodes.push(ruby(word, &[reading]));
                at += word.len();
                from = at;
            }
            None => at += char.len_utf8(),
        }
    }
    nodes.extend(plain(&text[from..]));
    nodes
}

fn plain(text: &str) -> Option<Node> {
    (!text.is_empty()).then(|| Node::text(text))
}
