//! Pages at old addresses that lead to the new ones.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Serialize;

use crate::diagnostic::{Problem, Report};
use crate::model::{Document, OldPlace, Site};
use crate::page::frame::{PageScope, Particulars};
use crate::page::routes::{PageId, PageRef, Routes};
use crate::page::view::{TitleLink, WithCommon};

/// An old address of a page.
pub struct Redirect<'a> {
    /// The old path below the output folder.
    pub from: String,
    /// The page.
    pub to: PageRef<'a>,
    document: &'a Document,
}

#[derive(Serialize)]
struct RedirectView {
    target: TitleLink,
}

/// The old addresses of all documents, by the order of the site. One that belongs to a page or to another alias is
/// reported and left out.
pub fn redirects<'a>(site: &'a Site, routes: Routes<'a>, report: &Report) -> Vec<Redirect<'a>> {
    let mut taken: BTreeSet<String> =
        routes.all().iter().map(|page| routes.path(page.id, page.language)).collect();
    taken.extend(["index.html".to_owned(), "404.html".to_owned()]);
    let mut redirects = Vec::new();
    for (id, language, document) in documents(site) {
        for alias in &document.front.aliases {
            let from = match &alias.old {
                OldPlace::Anchor(_) => continue,
                OldPlace::Path(path) => path.clone(),
                OldPlace::Beside(path) => {
                    let own = routes.path(id, language);
                    own.rsplit_once('/')
                        .map_or_else(|| path.clone(), |(folder, _)| format!("{folder}/{path}"))
                }
            };
            if taken.insert(from.clone()) {
                redirects.push(Redirect { from, to: PageRef { id, language }, document });
            } else {
                report.at(&Arc::clone(&document.file), alias.span, Problem::AliasTaken { path: from });
            }
        }
    }
    redirects
}

/// All documents with their pages and languages.
fn documents(site: &Site) -> impl Iterator<Item = (PageId, &str, &Document)> {
    let pages = (0..site.pages.len()).map(|index| (PageId::Standalone(index), &site.pages[index].versions));
    let chapters = site.booklets.iter().enumerate().flat_map(|(booklet, model)| {
        let easy = model.easy.iter().map(move |versions| (PageId::Easy(booklet), versions));
        let chapters = model.chapters.iter().enumerate();
        easy.chain(chapters.map(move |(chapter, model)| (PageId::Chapter(booklet, chapter), &model.versions)))
    });
    std::iter::once((PageId::Home, &site.home))
        .chain(pages)
        .chain(chapters)
        .flat_map(|(id, versions)| versions.iter().map(move |(language, document)| (id, language, document)))
}

impl Redirect<'_> {
    /// A page that leads on by itself, and by a link.
    pub fn render(&self, scope: &PageScope<'_>, report: &Report) -> String {
        let words = scope.setting.words();
        let href = scope.links.page(self.to.id);
        let mut common = scope.common(Particulars {
            kind: "redirect",
            title: words.get("moved.title").to_owned(),
            description: words.get("moved.text").to_owned(),
            crumbs: Vec::new(),
            terms: BTreeSet::new(),
            booklet: None,
        });
        common.page.noindex = true;
        common.page.translation = None;
        common.page.text_lang = None;
        common.page.text_dir = None;
        common.page.alternates.clear();
        common.page.refresh = Some(href.clone());
        let target = TitleLink { href, title: self.document.front.title.clone(), lang: None };
        let view = WithCommon { common, own: RedirectView { target } };
        scope.renderer.template("redirect.html", scope.page.language, &view, report)
    }
}

/// `_redirects` for hosts that read it, with permanent redirects. `prefix` is the path of the site's address.
pub fn redirects_file(redirects: &[Redirect<'_>], routes: Routes<'_>, prefix: &str) -> String {
    let mut text = "# Old addresses, from `aliases` of the sources.\n".to_owned();
    for redirect in redirects {
        let to = routes.path(redirect.to.id, redirect.to.language);
        text.push_str(&format!("{prefix}/{} {prefix}/{to} 301\n", redirect.from));
    }
    text
}
