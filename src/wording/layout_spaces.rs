//! Spaces that stand for layout: 目　次, full-width spaces in a row, indented paragraphs. A search does not find such words,
//! a screen reader spells them (WCAG 2.2, failure F32), and on a phone nothing is aligned.

use std::sync::Arc;

use crate::text::{SourceFile, Span, is_japanese};
use crate::wording::SiteText;
use crate::wording::script::is_wide_language;

/// Spaces for layout.
#[derive(Clone, Debug)]
pub struct LayoutSpaces<'a> {
    /// Their file.
    pub file: &'a Arc<SourceFile>,
    /// Where they stand; with the word that they spread.
    pub span: Span,
    /// The word without them; nothing where no word is spread.
    pub right: Option<String>,
    /// May a program change it?
    pub is_mendable: bool,
}

/// Words of two letters that offices spread. Others of two letters may be names (林　修).
const SPREAD: [&str; 40] = [
    "目次", "氏名", "日時", "日程", "場所", "会場", "住所", "電話", "対象", "内容", "定員", "費用", "料金",
    "申込", "備考", "問合", "主催", "共催", "後援", "期間", "期日", "時間", "合計", "小計", "総計", "平均",
    "区分", "項目", "件名", "担当", "索引", "付録", "附則", "資料", "概要", "計画", "目的", "方法", "人数",
    "金額",
];

/// All of them in texts of languages that are written without spaces.
#[must_use]
pub fn layout_spaces<'a>(texts: &[SiteText<'a>]) -> Vec<LayoutSpaces<'a>> {
    let mut all = Vec::new();
    for text in texts.iter().filter(|text| is_wide_language(&text.language)) {
        let starts_line = text.file.text()[..text.span.start].ends_with('\n');
        for (span, right) in found(text.text(), starts_line) {
            let is_mendable = text.is_mendable && right.is_some();
            all.push(LayoutSpaces {
                file: text.file,
                span: span.shifted(text.span.start),
                right,
                is_mendable,
            });
        }
    }
    all
}

/// Places in a text, with the word that is meant.
fn found(text: &str, starts_line: bool) -> Vec<(Span, Option<String>)> {
    let words = spread_words(text);
    let mut all: Vec<(Span, Option<String>)> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('\u{3000}').map(|index| at + index) {
        let end = text.len() - text[start..].trim_start_matches('\u{3000}').len();
        at = end;
        let is_in_word = words.iter().any(|(word, _)| word.start <= start && end <= word.end);
        let is_indent = start == 0 && starts_line && end < text.len();
        let is_wide = end - start > '\u{3000}'.len_utf8();
        if !is_in_word && (is_indent || is_wide) {
            all.push((Span::new(start, end), None));
        }
    }
    all.extend(words.into_iter().map(|(span, word)| (span, Some(word))));
    all.sort_by_key(|(span, _)| *span);
    all
}

/// Single letters with spaces between them that are one word.
fn spread_words(text: &str) -> Vec<(Span, String)> {
    let mut words = Vec::new();
    let mut letters: Vec<(usize, char)> = Vec::new();
    let mut end = |letters: &mut Vec<(usize, char)>| {
        let word: String = letters.iter().map(|(_, char)| *char).collect();
        if (letters.len() > 2 || SPREAD.contains(&word.as_str()))
            && let (Some((first, _)), Some((last, char))) = (letters.first(), letters.last())
        {
            words.push((Span::new(*first, last + char.len_utf8()), word));
        }
        letters.clear();
    };
    let is_space = |char: char| matches!(char, ' ' | '\u{3000}');
    let mut rest = 0;
    for part in text.split(is_space) {
        let at = rest;
        rest += part.len() + text[rest + part.len()..].chars().next().map_or(0, char::len_utf8);
        // Quotation marks end a word: those of TOML stand around every text.
        let bare = part.trim_start_matches('"');
        if bare.len() < part.len() {
            end(&mut letters);
        }
        let at = at + part.len() - bare.len();
        let mut chars = bare.trim_end_matches('"').chars();
        match (chars.next(), chars.next()) {
            (None, _) => {}
            (Some(char), None) if is_japanese(char) && !matches!(char, '・' | 'ー') => {
                letters.push((at, char));
            }
            _ => end(&mut letters),
        }
        if bare.ends_with('"') {
            end(&mut letters);
        }
    }
    end(&mut letters);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spread_and_aligned() {
        let word = |word: &str| Some(word.to_owned());
        for (text, expected) in [
            ("目　次", vec![("目　次", word("目次"))]),
            ("\"目　次\" \"目\"", vec![("目　次", word("目次"))]),
            ("お 知 ら せ", vec![("お 知 ら せ", word("お知らせ"))]),
            ("日　　時　8月1日", vec![("日　　時", word("日時"))]),
            ("　段落です。", vec![("　", None)]),
            ("担当課　　電話番号", vec![("　　", None)]),
        ] {
            let found: Vec<(&str, Option<String>)> =
                found(text, true).into_iter().map(|(span, right)| (&text[span.range()], right)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn spaces_between_words() {
        for text in ["長内　繁樹", "林　修", "大阪府　豊中市", "第1章　はじめに", "A B C", "見出し　"]
        {
            assert_eq!(found(text, true), [], "{text}");
        }
    }
}
