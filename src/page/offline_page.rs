//! `<lang>/offline.html`: shown instead of a page that the reader's device does not keep.

use serde::Serialize;

use crate::diagnostic::Report;
use crate::offline::offline_path;
use crate::page::frame::{PageScope, Particulars};
use crate::page::view::WithCommon;

#[derive(Serialize)]
struct OfflineView {}

/// Renders the page.
pub fn render(scope: &PageScope<'_>, report: &Report) -> String {
    let words = scope.setting.words();
    let mut common = scope.common(Particulars {
        kind: "offline",
        title: words.get("offline.title").to_owned(),
        description: words.get("offline.text").to_owned(),
        crumbs: Vec::new(),
        terms: std::collections::BTreeSet::new(),
        booklet: None,
    });
    common.page.noindex = true;
    common.page.canonical = None;
    common.page.twin = None;
    common.page.og.url = None;
    common.page.alternates.clear();
    for translation in &mut common.page.translations {
        translation.href = scope.links.file(&offline_path(&translation.tag));
        translation.missing = true;
    }
    scope.renderer.template(
        "offline.html",
        scope.page.language,
        &WithCommon { common, own: OfflineView {} },
        report,
    )
}
