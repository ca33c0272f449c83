//! Plain words of the program as Markdown: what looks like markup is shown as typed.

/// Beginnings and ends of what is shown as code. Longer beginnings come first.
const PAIRS: [(&str, &str); 8] = [
    ("<!--", "-->"),
    ("{{", "}}"),
    ("[[", "]]"),
    ("](", ")"),
    ("]{", "}"),
    ("[^", "]"),
    ("{", "}"),
    ("<", ">"),
];

/// The text as Markdown that shows it.
pub fn markdown_of(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        // What stands between backticks is code already.
        if let Some(end) = rest.strip_prefix('`').and_then(|code| code.find('`')) {
            out.push_str(&rest[..end + 2]);
            rest = &rest[end + 2..];
            continue;
        }
        let length = code_length(rest);
        if length > 0 {
            out.push_str(&format!("`{}`", &rest[..length]));
            rest = &rest[length..];
            continue;
        }
        if matches!(char, '*' | '_' | '\\' | '|' | '#' | '~' | '[' | ']') {
            out.push('\\');
        }
        out.push(char);
        rest = &rest[char.len_utf8()..];
    }
    out
}

/// How much of the beginning of a text is markup.
fn code_length(text: &str) -> usize {
    if text.starts_with("::") {
        let is_part = |char: char| char == ':' || char.is_ascii_alphanumeric();
        return text.find(|char| !is_part(char)).unwrap_or(text.len());
    }
    // `[text](target)` and `[text]{lang=en}` begin with their text.
    let start = if text.starts_with("![")
        || (text.starts_with('[') && !text.starts_with("[[") && !text.starts_with("[^"))
    {
        match text.find(']') {
            Some(end) if text[end..].starts_with("](") || text[end..].starts_with("]{") => end,
            _ => return 0,
        }
    } else {
        0
    };
    let found = PAIRS.iter().find(|(open, _)| text[start..].starts_with(open));
    found.and_then(|(_, close)| Some(start + text[start..].find(close)? + close.len())).unwrap_or(0)
}

#[test]
fn what_looks_like_markup_is_code() {
    let cases = [
        ("{{ }} の中", "`{{ }}` の中"),
        ("書きます：<!-- sasshi-ignore a: b -->。", "書きます：`<!-- sasshi-ignore a: b -->`。"),
        ("::table は、| で", "`::table` は、\\| で"),
        (":::note と [[rpa|仕組み]] と [^1]", "`:::note` と `[[rpa|仕組み]]` と `[^1]`"),
        ("[市]{lang=ja}、![地図](a.svg)、[a]", "`[市]{lang=ja}`、`![地図](a.svg)`、\\[a\\]"),
        ("**太字** と words.<language>.toml", "\\*\\*太字\\*\\* と words.`<language>`.toml"),
    ];
    for (plain, markdown) in cases {
        assert_eq!(markdown_of(plain), markdown);
    }
}
