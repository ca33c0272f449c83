//! Letters in the wrong width: half-width katakana, full-width letters and digits (公用文作成の考え方, 2022: one width
//! throughout; on the web the half-width one, which programs, searches and screen readers take for numbers and words).

use std::sync::Arc;

use crate::locale::compatible;
use crate::text::{SourceFile, Span};
use crate::wording::SiteText;

/// Letters in a row in the wrong width.
#[derive(Clone, Debug)]
pub struct WrongWidth<'a> {
    /// Their file.
    pub file: &'a Arc<SourceFile>,
    /// Where they stand.
    pub span: Span,
    /// The same in the right width.
    pub right: String,
    /// Are they katakana, and not letters or digits?
    pub is_kana: bool,
    /// May a program change them?
    pub is_mendable: bool,
}

/// All of them in some texts.
#[must_use]
pub fn wrong_widths<'a>(texts: &[SiteText<'a>]) -> Vec<WrongWidth<'a>> {
    let mut all = Vec::new();
    for text in texts {
        for (run, is_kana) in runs(text.text()) {
            let span = run.shifted(text.span.start);
            all.push(WrongWidth {
                file: text.file,
                span,
                right: compatible(text.file.slice(span)),
                is_kana,
                is_mendable: text.is_mendable && !would_be_markup(text.file.text(), span),
            });
        }
    }
    all
}

/// Runs of one sort, from left to right.
fn runs(text: &str) -> Vec<(Span, bool)> {
    let mut runs: Vec<(Span, bool)> = Vec::new();
    // Signs count where they stand between two letters or digits: １，２３４, ３．０, Ｑ＆Ａ.
    let mut joint: Option<Span> = None;
    for (at, char) in text.char_indices() {
        let end = at + char.len_utf8();
        let is_kana = is_half_width_kana(char);
        if !is_kana && !is_full_width_letter(char) {
            let follows = runs.last().is_some_and(|(run, kana)| run.end == at && !kana);
            joint = (is_joint(char) && follows).then(|| Span::new(at, end));
            continue;
        }
        let reach = joint.take().filter(|joint| joint.end == at && !is_kana).map_or(at, |joint| joint.start);
        match runs.last_mut() {
            Some((run, kana)) if run.end == reach && *kana == is_kana => run.end = end,
            _ => runs.push((Span::new(at, end), is_kana)),
        }
    }
    runs
}

const fn is_full_width_letter(char: char) -> bool {
    matches!(char, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

/// With the marks for the long vowel and for voiced sounds; half-width signs of punctuation are no katakana.
const fn is_half_width_kana(char: char) -> bool {
    matches!(char, 'ｦ'..='ﾟ')
}

const fn is_joint(char: char) -> bool {
    matches!(char, '．' | '，' | '－' | '／' | '：' | '＆')
}

/// `１. 項目` at the beginning of a line is a list with a half-width digit, and `Ａ＆ｌｔ;` a sign of HTML; `{#ＩＤ}`
/// may be an anchor. That is for people to decide.
fn would_be_markup(text: &str, span: Span) -> bool {
    let line = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[line..span.start];
    let is_first = before.chars().all(|char| char.is_whitespace() || matches!(char, '>' | '-' | '*'));
    let is_anchor = before.rfind("{#").is_some_and(|at| !before[at..].contains('}'));
    let (run, after) = (&text[span.range()], &text[span.end..]);
    is_anchor || (is_first && after.starts_with(['.', ')'])) || (run.contains('＆') && after.starts_with(';'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> String {
        let mut out = String::new();
        let mut copied = 0;
        for (run, _) in runs(text) {
            out.push_str(&text[copied..run.start]);
            out.push_str(&compatible(&text[run.range()]));
            copied = run.end;
        }
        out + &text[copied..]
    }

    #[test]
    fn one_width() {
        for (text, right) in [
            ("２０２６年のＡＩ", "2026年のAI"),
            ("１，２３４件、３．０版、Ｑ＆Ａ", "1,234件、3.0版、Q&A"),
            ("０６－６８５８－２５２５", "06-6858-2525"),
            ("ﾃﾞｼﾞﾀﾙ・ｶﾞﾊﾞﾒﾝﾄ", "デジタル・ガバメント"),
            ("Ａ．", "A．"),
            ("ＡＢｱｲ", "ABアイ"),
        ] {
            assert_eq!(mended(text), right);
            assert_eq!(runs(right), [], "{right}");
        }
    }

    #[test]
    fn other_signs_stay() {
        for text in ["（1）、％・～－", "AI-2026", "＆／：．，"] {
            assert_eq!(runs(text), [], "{text}");
        }
    }
}
