//! Era years never stand without the western year: 令和7年度（2025年度）.
//!
//! Source: 公用文作成の考え方 (2022) and the accessibility guideline for public sites: readers and machines need both.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::text::Span;

const ERAS: [&str; 4] = ["令和", "平成", "昭和", "大正"];

/// What joins the years of a span or a list.
const JOINTS: [&str; 7] = ["から", "〜", "～", "・", "、", "と", "及び"];

/// Looks at the text of every document. A span of eras counts as one: 令和5年度から令和7年度（2023〜2025年度）.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for page in pages.pages.values() {
        let Some(file) = &page.summary.file else { continue };
        let text = file.text();
        let comments = pages.comments(file);
        for era in ERAS {
            for (start, _) in text.match_indices(era) {
                if comments.iter().any(|comment| comment.range().contains(&start)) {
                    continue;
                }
                let after = &text[start + era.len()..];
                let Some(length) = year_length(after) else { continue };
                let end = start + era.len() + length;
                if !has_western_year(&text[end..]) {
                    let text = text[start..end].to_owned();
                    report.at(file, Span::new(start, end), Problem::BareEra { text });
                }
            }
        }
    }
}

/// The length of `8年度`, `元年`, `9〜11年度` at the beginning of a text.
fn year_length(text: &str) -> Option<usize> {
    let number =
        text.find(|char: char| !(char.is_ascii_digit() || matches!(char, '元' | '〜' | '～' | '・' | '-')))?;
    if number == 0 {
        return None;
    }
    let rest = text[number..].strip_prefix('年')?;
    let suffix = if rest.starts_with('度') { "年度".len() } else { "年".len() };
    Some(number + suffix)
}

/// Does a western year in brackets follow, at once or behind the other years of a span?
fn has_western_year(after: &str) -> bool {
    if let Some(inside) = after.strip_prefix('（') {
        return inside.starts_with(|char: char| char.is_ascii_digit());
    }
    let next = JOINTS.iter().find_map(|joint| after.strip_prefix(joint));
    let year = next.and_then(|next| ERAS.iter().find_map(|era| next.strip_prefix(era)));
    year.and_then(|year| Some(&year[year_length(year)?..])).is_some_and(has_western_year)
}
