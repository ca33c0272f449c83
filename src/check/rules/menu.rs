//! Anchors of the navigation exist on the pages that it opens.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::text::nearest;

/// Links of `[[menu]]` and `[[footer.link]]` with an anchor, each reported once.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let config = &pages.site.config;
    let items = config.menu.iter().chain(config.footer.iter().flat_map(|group| &group.links));
    for item in items {
        let Some((file, anchor)) = item.to.split_once('#') else { continue };
        let page = pages.routes.of_source(file);
        let path = page.map(|page| pages.routes.path(page, pages.site.source_language()));
        let Some(opened) = path.and_then(|path| pages.pages.get(&path)) else { continue };
        if !opened.summary.ids.contains(anchor) {
            let nearest = nearest(anchor, opened.summary.sections.keys().map(String::as_str));
            let problem =
                Problem::BrokenAnchor { target: file.to_owned(), anchor: anchor.to_owned(), nearest };
            report.at(&pages.site.config_file, item.to_span, problem);
        }
    }
}
