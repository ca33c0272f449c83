//! Says where a text has become too heavy for a phone: the page's own text with the styles and scripts that it loads.

use std::collections::BTreeMap;

use crate::asset::Assets;
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::page::{Page, PageId, join};
use crate::publish::{weight, weight_above};
use crate::text::Span;

/// What a page of text may weigh with its styles and scripts, compressed, in bytes. The browser tests hold the theme to the
/// same number (`tests/browser/lib/budgets.mjs`).
const BUDGET: usize = 40 * 1024;
/// Compressed, running text of a page is never larger than this part of its source; below, nothing is measured.
const BEST_CASE: usize = 2;
const PARTS_NAMED: usize = 3;
const KB: usize = 1024;

/// The budget of a site's pages.
pub struct PageWeight {
    files: BTreeMap<String, usize>,
}

impl PageWeight {
    /// Weighs what pages share.
    pub fn new(assets: &Assets) -> Self {
        let is_text = |path: &str| path.rsplit('.').next().is_some_and(|end| matches!(end, "css" | "js"));
        let texts = assets.files.iter().filter(|file| is_text(&file.path));
        Self { files: texts.map(|file| (file.path.clone(), weight(&file.bytes))).collect() }
    }

    /// A warning where the page breaks the budget. Pages that sasshi makes itself are held to theirs by its own tests.
    pub fn check(&self, page: &Page<'_>, bytes: &[u8]) -> Vec<Diagnostic> {
        let is_text = matches!(
            page.page.id,
            PageId::Home | PageId::Easy(_) | PageId::Chapter(..) | PageId::Standalone(_)
        );
        let Some(file) = page.summary.file.as_ref().filter(|_| is_text) else { return Vec::new() };
        if bytes.len() <= BUDGET / BEST_CASE {
            return Vec::new();
        }
        let shared = page.summary.hrefs.iter().filter_map(|href| self.files.get(&join(&page.path, href)?));
        let shared: usize = shared.sum();
        let Some(own) = weight_above(bytes, BUDGET.saturating_sub(shared)) else { return Vec::new() };
        let report = Report::new();
        let problem = Problem::PageWeight {
            page: page.path.clone(),
            size_kb: (own + shared).div_ceil(KB),
            budget_kb: BUDGET / KB,
            parts: parts(page, bytes),
        };
        report.at(file, Span::new(0, 0), problem);
        report.into_sorted()
    }
}

/// The heaviest sections: title, share of the page's source in percent.
fn parts(page: &Page<'_>, bytes: &[u8]) -> Vec<(String, usize)> {
    let html = String::from_utf8_lossy(bytes);
    let starts: Vec<usize> = html.match_indices("<h2").map(|(at, _)| at).chain([html.len()]).collect();
    let mut parts: Vec<(String, usize)> = starts
        .windows(2)
        .filter_map(|pair| {
            let section = html.get(pair[0]..pair[1])?;
            let tag = crate::html::scan(section.split_inclusive('>').next()?);
            let title = page.summary.sections.get(tag.first()?.get("id")?)?;
            Some((title.clone(), section.len() * 100 / html.len().max(1)))
        })
        .collect();
    parts.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    parts.truncate(PARTS_NAMED);
    parts
}
