//! What was typed like Markdown and is none: full-width signs, a missing space, a table without its row of hyphens. It
//! stays text, and nobody is told. Only what can hardly mean anything else counts.

use crate::diagnostic::NearMarkdown;
use crate::text::{Span, is_japanese};

/// Something that is near to Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// What it was probably meant to be.
    pub kind: NearMarkdown,
    /// The signs that make the difference.
    pub span: Span,
    /// What to write instead of them, where there is only one right way.
    pub right: Option<String>,
}

/// Looks at a paragraph: `text`, which begins at `start` of the file.
pub fn near(text: &str, start: usize, found: &mut Vec<Near>) {
    let mut at = start;
    let mut before: Option<NearMarkdown> = None;
    let is_alone = text.lines().count() == 1;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let bare = line.trim_start();
        let from = at + line.len() - bare.len();
        let bare = bare.trim_end();
        let kind = if let Some((kind, length, right)) =
            line_start(bare, is_alone).filter(|_| index == 0 || !is_broken_line(text, bare))
        {
            let next = &text[at - start + line.len()..];
            let right = right.filter(|_| !is_code(line) && !is_code(next));
            // A list is one fault, however many items it has; a mended heading has to be mended everywhere.
            if before != Some(kind) || right.is_some() {
                found.push(Near { kind, span: Span::new(from, from + length), right });
            }
            Some(kind)
        } else {
            None
        };
        before = kind;
        if index == 0 && is_table(text) {
            let length = bare.chars().next().map_or(0, char::len_utf8);
            found.push(Near { kind: NearMarkdown::Table, span: Span::new(from, from + length), right: None });
        }
        in_line(line, at, found);
        at += line.len();
    }
}

/// Would the line be code, if it did not belong to a paragraph?
fn is_code(line: &str) -> bool {
    line.starts_with("    ") || line.trim_start_matches(' ').starts_with('\t')
}

/// Does a list of names go on in the next line of the source (総務課⏎・企画課)? A list has more than one such line.
fn is_broken_line(text: &str, line: &str) -> bool {
    line.starts_with('・') && text.lines().filter(|line| line.trim_start().starts_with('・')).count() == 1
}

/// What a line begins with: the kind, the length of the signs, and what is right instead.
fn line_start(line: &str, is_alone: bool) -> Option<(NearMarkdown, usize, Option<String>)> {
    let first = line.chars().next()?;
    let run = |signs: &[char]| line.len() - line.trim_start_matches(signs).len();
    let after = |length: usize| line[length..].chars().next();
    let is_text = |char: Option<char>| char.is_some_and(|char| char.is_alphanumeric() || is_japanese(char));
    match first {
        '#' | '＃' => {
            let length = run(&['#', '＃']);
            let signs = &line[..length];
            let spaces = line[length..].len() - line[length..].trim_start().len();
            let has_space = spaces > 0;
            let count = signs.chars().count();
            let is_half = signs.is_ascii();
            let next = after(length + spaces);
            // #1, and hashtags (#opendata, #豊中市 #DX), are no headings.
            let is_tag = count == 1
                && !has_space
                && (!is_alone
                    || line[length..].contains(['#', '＃', ' ', '\u{3000}'])
                    || !next.is_some_and(is_japanese));
            let is_near =
                count <= 6 && is_text(next) && !is_tag && !(is_half && line[length..].starts_with(' '));
            is_near.then(|| (NearMarkdown::Heading, length + spaces, Some(format!("{} ", "#".repeat(count)))))
        }
        '・' | '•' | '▪' | '◦' | '‣' => {
            let length = first.len_utf8();
            let rest = line[length..].trim_start();
            is_text(rest.chars().next()).then_some((NearMarkdown::List, length, None))
        }
        '－' | '−' | '‐' => {
            let length = first.len_utf8();
            let is_list = after(length).is_some_and(|char| char.is_whitespace() || is_japanese(char));
            is_list.then_some((NearMarkdown::List, length, None))
        }
        // Of dashes only those with a space: ―と市長は言う.
        '–' | '—' | '―' if after(first.len_utf8()).is_some_and(char::is_whitespace) => {
            Some((NearMarkdown::List, first.len_utf8(), None))
        }
        '-' if after(1).is_some_and(is_japanese) => Some((NearMarkdown::List, 1, None)),
        '0'..='9' | '０'..='９' => {
            let digits: Vec<char> = ('0'..='9').chain('０'..='９').collect();
            let length = run(&digits);
            let sign = after(length)?;
            let is_full = !line[..length].is_ascii();
            let behind = after(length + sign.len_utf8());
            let is_list = match sign {
                '．' => behind.is_some_and(|char| !is_digit(char)),
                '.' | '）' | ')' => {
                    (is_full && behind.is_some()) || (sign == '.' && behind.is_some_and(is_japanese))
                }
                _ => false,
            };
            is_list.then_some((NearMarkdown::NumberedList, length + sign.len_utf8(), None))
        }
        '＞' => is_text(line['＞'.len_utf8()..].trim_start().chars().next()).then_some((
            NearMarkdown::Quote,
            '＞'.len_utf8(),
            None,
        )),
        '：' => {
            let length = run(&['：', ':']);
            (line[..length].chars().count() >= 2).then_some((NearMarkdown::Block, length, None))
        }
        _ => None,
    }
}

const fn is_digit(char: char) -> bool {
    matches!(char, '0'..='9' | '０'..='９')
}

/// Lines between bars: two of them at least, or one of full-width bars.
fn is_table(text: &str) -> bool {
    let bars =
        |line: &str, bar: char| line.starts_with(bar) && line.ends_with(bar) && line.matches(bar).count() > 1;
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let is_half = lines.len() > 1 && lines.iter().all(|line| bars(line, '|'));
    is_half || lines.iter().all(|line| bars(line, '｜'))
}

/// What stands within a line.
fn in_line(line: &str, at: usize, found: &mut Vec<Near>) {
    let mut add = |kind, index: usize, length: usize| {
        found.push(Near { kind, span: Span::new(at + index, at + index + length), right: None });
    };
    for (open, close) in [("［", '］'), ("[", ']'), ("【", '】')] {
        for (index, _) in line.match_indices(open) {
            let Some(end) = line[index..].find(close).map(|end| index + end) else { continue };
            let behind = &line[end + close.len_utf8()..];
            let gap = behind.len() - behind.trim_start_matches([' ', '\u{3000}']).len();
            let inner = behind[gap..].strip_prefix(['（', '(']);
            let is_full = open != "[" || behind[gap..].starts_with('（') || gap > 0;
            if is_full && inner.is_some_and(is_address) {
                let next = behind[gap..].chars().next().map_or(0, char::len_utf8);
                add(NearMarkdown::Link, index, end + close.len_utf8() + gap + next - index);
            }
        }
    }
    let stars: Vec<usize> = line.match_indices("＊＊").map(|(index, _)| index).collect();
    if let [first, .., _] = stars[..] {
        add(NearMarkdown::Strong, first, "＊＊".len());
    }
    if let Some(index) = line.find("｛｛").filter(|_| line.contains("｝｝")) {
        add(NearMarkdown::Figure, index, "｛｛".len());
    }
}

/// Does an address of the web or the name of a source file begin here, up to a bracket?
fn is_address(text: &str) -> bool {
    let text = text.split(['）', ')']).next().unwrap_or("");
    ["http://", "https://", "mailto:"].iter().any(|scheme| text.starts_with(scheme))
        || (text.strip_suffix(".md").is_some() && !text.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(NearMarkdown, &str)> {
        let mut all = Vec::new();
        near(text, 0, &mut all);
        all.iter().map(|near| (near.kind, &text[near.span.range()])).collect()
    }

    #[test]
    fn near_to_markdown() {
        use NearMarkdown::{Block, Figure, Heading, Link, List, NumberedList, Quote, Strong, Table};
        for (text, expected) in [
            ("＃見出し", vec![(Heading, "＃")]),
            ("＃＃　見出し", vec![(Heading, "＃＃　")]),
            ("##見出し", vec![(Heading, "##")]),
            ("##Heading", vec![(Heading, "##")]),
            ("#見出し", vec![(Heading, "#")]),
            ("次のとおりです。\n・一つ目\n・二つ目", vec![(List, "・")]),
            ("－ 項目", vec![(List, "－")]),
            ("-項目", vec![(List, "-")]),
            ("１．はじめに\n２．おわりに", vec![(NumberedList, "１．")]),
            ("1．はじめに", vec![(NumberedList, "1．")]),
            ("1.はじめに", vec![(NumberedList, "1.")]),
            ("１）はじめに", vec![(NumberedList, "１）")]),
            ("市の［資料］（https://example.jp/）です", vec![(Link, "［資料］（")]),
            ("[資料]（20-goals.md）", vec![(Link, "[資料]（")]),
            ("[資料] (https://example.jp/)", vec![(Link, "[資料] (")]),
            ("これは＊＊大切＊＊です", vec![(Strong, "＊＊")]),
            ("｛｛ kgis.a.b ｝｝です", vec![(Figure, "｛｛")]),
            ("：：：note", vec![(Block, "：：：")]),
            ("＞ 引用です", vec![(Quote, "＞")]),
            ("｜年度｜件数｜", vec![(Table, "｜")]),
            ("|年度|件数|\n|2026|3|", vec![(Table, "|")]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn ordinary_text() {
        for text in [
            "#opendata #豊中市",
            "#1の取組み",
            "第3.0版です。",
            "3.0版です。",
            "1.5倍になりました。",
            "2026年の計画です。",
            "（1）はじめに",
            "1）一つ目",
            "A・Bの二つです。",
            "――と市長は言います。",
            "―と市長は言います。",
            "●は実施したものです。",
            "総務課\n・企画課が受け持ちます。",
            "－10度です。",
            "［注］（2026年）です。",
            "※＊＊印は推計です。",
            "：例です。",
            "| を使います。",
            "[文字] (かっこ)",
            "１２件です。",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
