//! Link texts say where they lead. WCAG 2.4.4, 2.4.9; JIS X 8341-3 7.2.4.4.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::text::Span;

const VAGUE: [&str; 14] = [
    "こちら",
    "ここ",
    "詳細",
    "詳しくはこちら",
    "もっと見る",
    "続きを読む",
    "クリック",
    "ここをクリック",
    "here",
    "click here",
    "more",
    "read more",
    "link",
    "this page",
];

/// Finds `[こちら](…)` in the text of every document.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for page in pages.pages.values() {
        let Some(file) = &page.summary.file else { continue };
        for link in &page.summary.links {
            let before = &file.text()[..link.span.start];
            let Some(before) = before.strip_suffix("](") else { continue };
            let start = before.rfind('[').map_or(before.len(), |index| index + 1);
            let text = before[start..].trim();
            if VAGUE.contains(&text.to_lowercase().as_str()) {
                let span = Span::new(start, before.len());
                report.at(file, span, Problem::VagueLinkText { text: text.to_owned() });
            }
        }
    }
}
