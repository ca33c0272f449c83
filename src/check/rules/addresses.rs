//! Every address on every page leads to a file of the site, and every anchor to a place on it.

use crate::check::Pages;
use crate::check::rules::anchors::percent_decoded;
use crate::diagnostic::{Problem, Report};

/// Addresses that templates, tables and charts made; links of the text have rules of their own.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for (path, page) in &pages.pages {
        let own: Vec<&str> = page.summary.links.iter().map(|link| link.href.as_str()).collect();
        for href in page.summary.hrefs.iter().filter(|href| !own.contains(&href.as_str())) {
            let Some((target, anchor)) = pages.target(path, href) else { continue };
            if !pages.files.contains(&target) {
                report.file(path, Problem::BrokenLink { target: href.clone(), nearest: None });
                continue;
            }
            let (Some(anchor), Some(opened)) = (anchor, pages.pages.get(&target)) else { continue };
            let anchor = percent_decoded(&anchor);
            if !opened.summary.ids.contains(&anchor) {
                report.file(path, Problem::BrokenAnchor { target, anchor, nearest: None });
            }
        }
    }
}
