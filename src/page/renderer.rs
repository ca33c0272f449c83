//! Renders pages, in two waves: documents first, then the pages that say what documents use.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::asset::Assets;
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::html::{Tag, Tree, scan};
use crate::markdown::{
    Citing, Context, LinkError, LinkUse, Mode, Outlines, Rendered, TermMatcher, TermMatchers, TermUse, render,
};
use crate::model::{Booklet, Document, MenuItem, Setting, Site};
use crate::offline::offline_path;
use crate::page::engine::Engine;
use crate::page::files::DataFiles;
use crate::page::frame::PageScope;
use crate::page::links::PageLinks;
use crate::page::placed_sheets::place_sheets;
use crate::page::redirects::{redirects, redirects_file};
use crate::page::routes::{PageId, PageRef, Routes};
use crate::page::row_scripts::RowScripts;
use crate::page::shares::Shares;
use crate::page::topics::has_topics;
use crate::picture::Fonts;
use crate::search::Entry;
use crate::text::Span;
use crate::translation::States;

/// A finished page.
pub struct Page<'a> {
    /// Which one.
    pub page: PageRef<'a>,
    /// Path below the output folder.
    pub path: String,
    /// The markup.
    pub html: String,
    /// Its Markdown twin, with its path.
    pub twin: Option<(String, String)>,
    /// What a search finds on it.
    pub search: Option<Entry>,
    /// What stays in memory.
    pub summary: Summary,
    /// What was wrong with its sources.
    pub diagnostics: Vec<Diagnostic>,
}

/// What other pages and the checks need to know of a page.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Title of the page.
    pub title: String,
    /// All ids on it.
    pub ids: BTreeSet<String>,
    /// Addresses that it links to, as written.
    pub hrefs: BTreeSet<String>,
    /// Links of its text, with their places in the source.
    pub links: Vec<LinkUse>,
    /// The file that these places are in.
    pub file: Option<std::sync::Arc<crate::text::SourceFile>>,
    /// Glossary terms used, by section.
    pub terms: Vec<TermUse>,
    /// Titles of its sections, by anchor.
    pub sections: BTreeMap<String, String>,
    /// Anchors of all its headings in order, with their places in the file.
    pub headings: Vec<(String, Span)>,
    /// Ids that stand twice on it.
    pub twice: BTreeSet<String>,
    /// Tables shown, by `booklet/id`.
    pub tables: BTreeSet<String>,
    /// Figures used.
    pub figures: BTreeSet<String>,
    /// Fingerprint of what a page for paper shows.
    pub on_paper: Option<String>,
}

/// Makes the pages of a site.
pub struct Renderer<'a> {
    pub(super) site: &'a Site,
    pub(super) assets: &'a Assets,
    /// The fonts for pictures.
    pub fonts: Fonts,
    /// The pictures for shared links.
    pub shares: Shares,
    /// The site's routes.
    pub routes: Routes<'a>,
    /// The site's downloads.
    pub data: DataFiles<'a>,
    /// The rows of large tables.
    pub rows: RowScripts<'a>,
    /// What stands in its documents.
    pub outlines: Outlines,
    /// How far its translations are.
    pub states: States,
    /// Pages that have a Markdown twin, with its path.
    pub(super) twins: BTreeMap<String, String>,
    engine: Engine,
    pub(super) matchers: TermMatchers<'a>,
}

impl<'a> Renderer<'a> {
    /// Prepares everything that pages share. Nothing comes back where the templates cannot run.
    #[must_use]
    pub fn new(site: &'a Site, assets: &'a Assets, before: &Outlines, report: &Report) -> Option<Self> {
        let engine = Engine::new(site, report)?;
        let matchers = site
            .config
            .languages
            .iter()
            .map(|language| (language.as_str(), TermMatcher::new(&site.glossary, language)))
            .collect();
        let outlines = Outlines::after(before, site);
        let states = States::new(site, &outlines);
        let routes = Routes::new(site).with_topics(has_topics(site, &outlines));
        let renderer = Self {
            site,
            assets,
            fonts: Fonts::new(site.theme.fonts.values()),
            shares: Shares::new(site),
            routes,
            data: DataFiles::new(site),
            rows: RowScripts::new(site),
            outlines,
            states,
            twins: twins(routes),
            engine,
            matchers,
        };
        renderer.check_menu(report);
        Some(renderer)
    }

    /// The pages at these paths, in parallel. A page that needs the summaries of others is left out.
    #[must_use]
    pub fn some(&self, paths: &BTreeSet<String>) -> Vec<Page<'a>> {
        let all = self.routes.all().into_par_iter();
        let wanted = all.filter(|page| !needs_summaries(page.id));
        let wanted = wanted.filter(|page| paths.contains(&self.routes.path(page.id, page.language)));
        wanted.map(|page| self.page(page, &BTreeMap::new())).collect()
    }

    /// Renders every page and gives each to `take` as soon as it is ready, in parallel. What it gives back comes in order.
    ///
    /// # Errors
    /// That of `take`: no other page is begun then.
    pub fn run<T: Send, E: Send>(&self, take: impl Fn(Page<'a>) -> Result<T, E> + Sync) -> Result<Vec<T>, E> {
        let (documents, others): (Vec<_>, Vec<_>) =
            self.routes.all().into_iter().partition(|page| is_document(page.id));
        let first: Vec<(T, (PageRef<'a>, Summary))> = documents
            .into_par_iter()
            .map(|page| {
                let page = self.page(page, &BTreeMap::new());
                let kept = (page.page.clone(), page.summary.clone());
                Ok((take(page)?, kept))
            })
            .collect::<Result<_, E>>()?;
        let (mut done, summaries): (Vec<T>, BTreeMap<PageRef<'a>, Summary>) = first.into_iter().unzip();
        let others = others.into_par_iter().map(|page| take(self.page(page, &summaries)));
        done.extend(others.collect::<Result<Vec<T>, E>>()?);
        Ok(done)
    }

    /// Pages at old addresses with their paths, and the text of `_redirects`. Wrong aliases are reported.
    #[must_use]
    pub fn redirects(&self, report: &Report) -> (Vec<(String, String)>, String) {
        let redirects = redirects(self.site, self.routes, report);
        let prefix = self.site.config.base_path().unwrap_or_default();
        let list = redirects_file(&redirects, self.routes, &prefix);
        let pages = redirects.iter().map(|redirect| {
            let scope = self.scope(redirect.to.clone(), &redirect.from);
            (redirect.from.clone(), redirect.render(&scope, report))
        });
        (pages.collect(), list)
    }

    /// `index.html` at the top of the output folder: the home page in the source language, with its path.
    #[must_use]
    pub fn root_page(&self) -> (String, String) {
        let path = "index.html".to_owned();
        let scope = self.scope(PageRef { id: PageId::Home, language: self.site.source_language() }, &path);
        let mut summary = Summary::default();
        let html = crate::page::home_page::render(&scope, &mut summary, &Report::new());
        (path, html)
    }

    /// The page for addresses that do not exist, with its path. Hosts show it at any depth, so its links begin at the
    /// top of the host where the site's address says how.
    #[must_use]
    pub fn error_page(&self) -> (String, String) {
        let report = Report::new();
        let path = "404.html".to_owned();
        let language = self.site.source_language();
        let mut scope = self.scope(PageRef { id: PageId::Home, language }, &path);
        scope.links.from_anywhere = self.site.config.base_path();
        let html = crate::page::error_page::render(&scope, &report);
        (path, html)
    }

    /// The pages for what is not kept, in every language, with their paths; none where the site keeps nothing.
    #[must_use]
    pub fn offline_pages(&self) -> Vec<(String, String)> {
        let languages = self.site.config.languages.iter().filter(|_| self.site.config.offline);
        let page = |language: &String| {
            let path = offline_path(language);
            let scope = self.scope(PageRef { id: PageId::Home, language }, &path);
            let html = crate::page::offline_page::render(&scope, &Report::new());
            (path, html)
        };
        languages.map(page).collect()
    }

    fn page(&self, page: PageRef<'a>, summaries: &BTreeMap<PageRef<'a>, Summary>) -> Page<'a> {
        use crate::page as kinds;
        let report = Report::new();
        let path = self.routes.path(page.id, page.language);
        let scope = self.scope(page.clone(), &path);
        let mut summary = Summary::default();
        let html = match page.id {
            PageId::Home => kinds::home_page::render(&scope, &mut summary, &report),
            PageId::Booklet(index) => kinds::booklet_page::render(&scope, index, &report),
            PageId::Easy(booklet) => kinds::easy_page::render(&scope, booklet, &mut summary, &report),
            PageId::Chapter(booklet, chapter) => {
                kinds::chapter_page::render(&scope, booklet, chapter, &mut summary, &report)
            }
            PageId::Standalone(index) => kinds::standalone_page::render(&scope, index, &mut summary, &report),
            PageId::Tables(index) => kinds::table_index::render(&scope, Some(index), &report),
            PageId::AllTables => kinds::table_index::render(&scope, None, &report),
            PageId::Table(booklet, table) => {
                kinds::table_page::render(&scope, (booklet, table), 0, summaries, &report)
            }
            PageId::TablePart(booklet, table, part) => {
                kinds::table_page::render(&scope, (booklet, table), part, summaries, &report)
            }
            PageId::Print(index) => kinds::print_page::render(&scope, index, &mut summary, &report),
            PageId::Updates => kinds::updates_page::render(&scope, &report),
            PageId::Topics => kinds::topics_page::render(&scope, &report),
            PageId::Glossary => kinds::glossary_page::render(&scope, summaries, &report),
            PageId::Sources => kinds::sources_page::render(&scope, summaries, &report),
            PageId::Search => kinds::search_page::render(&scope, &report),
        };
        let diagnostics = report.into_sorted();
        for tag in scan(&html) {
            note(&tag, &mut summary);
        }
        let tree = Tree::of_page(&html);
        let twin = crate::page::twin_page::twin(&scope, &tree);
        let search = crate::page::search_entry::entry(&scope, &tree);
        drop(tree);
        Page { page, path, html, twin, search, summary, diagnostics }
    }

    pub(super) fn scope<'s>(&'s self, page: PageRef<'s>, path: &'s str) -> PageScope<'s> {
        let links = PageLinks {
            site: self.site,
            routes: self.routes,
            assets: self.assets,
            data: &self.data,
            outlines: &self.outlines,
            language: page.language,
            whole: match page.id {
                PageId::Print(booklet) => Some(booklet),
                _ => None,
            },
            from: path,
            from_anywhere: None,
        };
        let setting = Setting::new(self.site, page.language);
        PageScope { renderer: self, page, setting, path, links }
    }

    /// Runs a template.
    pub(super) fn template(
        &self,
        name: &str,
        language: &str,
        view: &impl serde::Serialize,
        report: &Report,
    ) -> String {
        let html = self.engine.render(self.site, name, language, view, report);
        place_sheets(html, &self.assets.sheets)
    }

    /// Links of the navigation that lead nowhere, each reported once.
    fn check_menu(&self, report: &Report) {
        let config = &self.site.config;
        let items = config.menu.iter().chain(config.footer.iter().flat_map(|group| &group.links));
        let scope = self.scope(PageRef { id: PageId::Home, language: self.site.source_language() }, "x");
        for item in items {
            let MenuItem { to, to_span, .. } = item;
            if let Err(LinkError::File { nearest } | LinkError::Anchor { nearest, .. }) =
                scope.links.content(to)
            {
                report.at(
                    &self.site.config_file,
                    *to_span,
                    Problem::BrokenLink { target: to.clone(), nearest },
                );
            }
        }
    }
}

/// A document, and how its text is rendered on a page.
pub(super) struct Text<'s> {
    /// The document.
    pub document: &'s Document,
    /// Its language.
    pub language: &'s str,
    /// Its booklet.
    pub booklet: Option<&'s Booklet>,
    /// Number of the chapter.
    pub chapter: Option<usize>,
    /// For screens or for paper.
    pub mode: Mode<'s>,
    /// Where figures name their sources.
    pub citing: Citing,
}

impl Text<'_> {
    /// Renders the text for the page of `scope`.
    pub(super) fn render(&self, scope: &PageScope<'_>, report: &Report) -> Rendered {
        let prefix = match self.mode {
            Mode::Screen => "",
            Mode::Print { prefix } => prefix,
        };
        // Easy language explains its words where they stand.
        let no_terms = TermMatchers::new();
        let mut rendered = render(&Context {
            setting: Setting::new(scope.site(), self.language),
            document: self.document,
            booklet: self.booklet,
            chapter: self.chapter,
            outline: scope.renderer.outlines.of(self.document),
            links: &scope.links,
            terms: if self.document.is_easy() { &no_terms } else { &scope.renderer.matchers },
            mode: self.mode,
            heading_shift: u8::from(!matches!(
                scope.page.id,
                PageId::Easy(_) | PageId::Chapter(..) | PageId::Standalone(_)
            )),
            citing: self.citing,
            report,
        });
        if self.language == scope.page.language {
            rendered.body = scope.mark_stale(self.document, prefix, rendered.body);
        }
        rendered
    }
}

fn twins(routes: Routes<'_>) -> BTreeMap<String, String> {
    let pages = routes.all();
    let path = |page: &PageRef<'_>| routes.path(page.id, page.language);
    pages.iter().filter_map(|page| Some((path(page), routes.twin(page.id, page.language)?))).collect()
}

const fn is_document(id: PageId) -> bool {
    matches!(id, PageId::Home | PageId::Easy(_) | PageId::Chapter(..) | PageId::Standalone(_))
}

const fn needs_summaries(id: PageId) -> bool {
    matches!(id, PageId::Glossary | PageId::Sources | PageId::Table(..) | PageId::TablePart(..))
}

fn note(tag: &Tag, summary: &mut Summary) {
    if let Some(id) = tag.get("id")
        && !summary.ids.insert(id.to_owned())
    {
        summary.twice.insert(id.to_owned());
    }
    for name in ["href", "src"] {
        if let Some(href) = tag.get(name) {
            summary.hrefs.insert(href.to_owned());
        }
    }
}
