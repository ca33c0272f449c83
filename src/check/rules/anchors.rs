//! Links of the text lead to places that exist on the page they open.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::text::nearest;

/// Every `#anchor` of a link in a text is an id of the page that it leads to.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for (path, page) in &pages.pages {
        let Some(file) = &page.summary.file else { continue };
        for link in &page.summary.links {
            let Some((target, Some(anchor))) = pages.target(path, &link.href) else { continue };
            let Some(opened) = pages.pages.get(&target) else { continue };
            let anchor = percent_decoded(&anchor);
            if !opened.summary.ids.contains(&anchor) {
                let names = opened.summary.sections.keys().chain(&opened.summary.ids);
                let nearest = nearest(&anchor, names.map(String::as_str));
                let target = link.target.split('#').next().unwrap_or("").to_owned();
                report.at(file, link.span, Problem::BrokenAnchor { target, anchor, nearest });
            }
        }
    }
}

/// An anchor as browsers read it.
pub fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = (*first == b'%').then(|| after.get(..2)).flatten();
        let byte = code.and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
