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

/// Finds `[こちら](…)` in the text of every document, wherever it leads.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for (file, links) in &pages.links {
        for link in links {
            let text = link.text.trim();
            if VAGUE.contains(&text.to_lowercase().as_str()) {
                let whole = file.slice(link.span);
                let end = whole.rfind("](").unwrap_or(whole.len());
                let start = whole.len().min(1);
                let span = Span::new(start, end.max(start)).shifted(link.span.start);
                report.at(file, span, Problem::VagueLinkText { text: text.to_owned() });
            }
        }
    }
}
