//! Reads finished HTML, so that tests compare what it says and not how it is written.

use std::fmt;

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A start tag with its attributes, sorted by name.
    Open(String, Vec<(String, String)>),
    /// An end tag.
    Close(String),
    /// Text, unescaped.
    Text(String),
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open(name, attributes) => {
                write!(f, "<{name}")?;
                for (key, value) in attributes {
                    if value.is_empty() { write!(f, " {key}")? } else { write!(f, " {key}=\"{value}\"")? }
                }
                write!(f, ">")
            }
            Self::Close(name) => write!(f, "</{name}>"),
            Self::Text(text) => write!(f, "{text}"),
        }
    }
}

const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "source", "wbr"];

/// Elements that stand in a line of text; spaces beside them count.
const INLINE: [&str; 25] = [
    "a", "b", "button", "cite", "code", "data", "del", "em", "i", "img", "kbd", "mark", "q", "rp", "rt",
    "ruby", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
];

/// The pieces of a page in order. Comments and the doctype are left out.
pub fn pieces(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        let (text, tag) = rest.split_at(open);
        push_text(&mut pieces, text);
        if let Some(comment) = tag.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if tag.starts_with("<!") {
            rest = tag.split_once('>').map_or("", |(_, after)| after);
        } else if let Some(close) = tag.strip_prefix("</") {
            let (name, after) = close.split_once('>').unwrap_or((close, ""));
            pieces.push(Piece::Close(name.trim().to_lowercase()));
            rest = after;
        } else {
            let (piece, after) = start_tag(tag);
            rest = after;
            pieces.push(piece);
        }
    }
    push_text(&mut pieces, rest);
    pieces
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Text(unescape(text)));
    }
}

/// The first start tag of `text`, as the library's scanner reads it, and what follows it.
fn start_tag(text: &str) -> (Piece, &str) {
    let mut quote = None;
    let end = text
        .char_indices()
        .find(|(index, char)| match quote {
            Some(open) => {
                if *char == open {
                    quote = None;
                }
                false
            }
            None if matches!(char, '"' | '\'') && text[..*index].ends_with('=') => {
                quote = Some(*char);
                false
            }
            None => *char == '>',
        })
        .map_or(text.len(), |(index, _)| index + 1);
    let tag = sasshi::html::scan(&text[..end]).into_iter().next();
    let tag = tag.unwrap_or_else(|| panic!("not a tag: {}", &text[..end]));
    let mut attributes = tag.attributes;
    attributes.sort();
    (Piece::Open(tag.name, attributes), &text[end..])
}

fn unescape(text: &str) -> String {
    let named = [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
    ];
    named.iter().fold(text.to_owned(), |text, (name, char)| text.replace(name, char))
}

/// The same markup in one fixed form, a block to a line: attributes in order, white space that no browser shows left
/// out, drawings reduced to `<svg></svg>`, text in `<pre>` as it is.
pub fn canonical(html: &str) -> String {
    let mut out = String::new();
    let mut svg = false;
    let mut pre = false;
    for piece in pieces(html) {
        let name = match &piece {
            Piece::Open(name, _) | Piece::Close(name) => Some(name.clone()),
            Piece::Text(_) => None,
        };
        let is = |wanted: &str| name.as_deref() == Some(wanted);
        if svg {
            svg = piece != Piece::Close("svg".to_owned());
            continue;
        }
        if is("svg") {
            svg = true;
            out.push_str("<svg></svg>");
            continue;
        }
        if let Piece::Text(text) = &piece {
            out.push_str(&if pre { text.clone() } else { collapsed(text, &out) });
            continue;
        }
        let block = name.as_ref().is_some_and(|name| !INLINE.contains(&name.as_str()));
        if block {
            end_line(&mut out, pre);
        }
        out.push_str(&piece.to_string());
        if block && !(is("pre") && matches!(piece, Piece::Open(..))) {
            end_line(&mut out, pre);
        }
        if is("pre") {
            pre = matches!(piece, Piece::Open(..));
        }
    }
    end_line(&mut out, pre);
    out.lines()
        .filter(|line| pre || !line.trim().is_empty())
        .fold(String::new(), |text, line| text + line + "\n")
}

fn end_line(out: &mut String, pre: bool) {
    if !pre {
        let length = out.trim_end_matches(' ').len();
        out.truncate(length);
    }
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

/// Runs of white space as one space; none at the beginning of a line or behind another.
fn collapsed(text: &str, before: &str) -> String {
    let mut out = String::new();
    for char in text.chars() {
        if matches!(char, ' ' | '\n' | '\t' | '\r') {
            let last = out.chars().next_back().or_else(|| before.chars().next_back());
            if !matches!(last, None | Some(' ' | '\n')) {
                out.push(' ');
            }
        } else {
            out.push(char);
        }
    }
    out
}

/// What stands inside the first element whose start tag has all `attributes` (name and value).
pub fn between(html: &str, name: &str, attributes: &[(&str, &str)]) -> Option<String> {
    let mut out = String::new();
    let mut depth = 0_usize;
    for piece in pieces(html) {
        let was = depth;
        match &piece {
            Piece::Open(found, own) if found == name => {
                let fits =
                    attributes.iter().all(|(key, value)| own.iter().any(|(k, v)| k == key && v == value));
                if depth > 0 || fits {
                    depth += 1;
                }
            }
            Piece::Close(found) if found == name && depth > 0 => depth -= 1,
            _ => {}
        }
        if was > 0 && depth == 0 {
            return Some(out);
        }
        if was > 0 {
            match &piece {
                Piece::Text(text) => out.push_str(&sasshi::html::escape_text(text)),
                Piece::Open(name, attributes) => {
                    out.push_str(&format!("<{name}"));
                    for (key, value) in attributes {
                        out.push_str(&format!(" {key}=\"{}\"", sasshi::html::escape_attribute(value)));
                    }
                    out.push('>');
                }
                Piece::Close(name) => out.push_str(&format!("</{name}>")),
            }
        }
    }
    None
}

/// The text that a reader sees, without drawings' titles, scripts and styles.
pub fn text_of(html: &str) -> String {
    let mut out = String::new();
    let mut hidden: Option<String> = None;
    for piece in pieces(html) {
        match (&piece, &hidden) {
            (Piece::Close(name), Some(open)) if name == open => hidden = None,
            (_, Some(_)) => {}
            (Piece::Open(name, _), None) if matches!(name.as_str(), "script" | "style" | "head") => {
                hidden = Some(name.clone());
            }
            (Piece::Text(text), None) => out.push_str(text),
            (Piece::Open(name, _) | Piece::Close(name), None) => {
                if !INLINE.contains(&name.as_str()) || VOID.contains(&name.as_str()) {
                    out.push('\n');
                }
            }
        }
    }
    out
}

/// The texts of elements of these names, in order, each with its name. Such elements do not stand in one another.
pub fn texts_of(html: &str, names: &[&str]) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let mut open: Option<(String, String)> = None;
    for piece in pieces(html) {
        match piece {
            Piece::Open(name, _) if names.contains(&name.as_str()) => open = Some((name, String::new())),
            Piece::Close(name) if open.as_ref().is_some_and(|(known, _)| *known == name) => {
                texts.extend(open.take());
            }
            Piece::Text(text) => {
                if let Some((_, so_far)) = &mut open {
                    so_far.push_str(&text);
                }
            }
            _ => {}
        }
    }
    texts
}
