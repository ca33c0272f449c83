//! The whole way from files to a checked site: one path for `build`, `check`, and whatever comes.

mod drawings;
mod figure_list;
mod first;
mod kept_files;
mod memory;
mod options;
mod outcome;
mod page_weight;
mod paper;
mod pictures;
mod summary;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::asset::Assets;
use crate::check::{CheckedPage, Pages, check};
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::load::{Files, load_after};
use crate::page::{Ledger, Page, PageRef, Renderer, Summary, catalog, feeds, search_index, site_files};
use crate::publish::{OutputError, minify};
use crate::search::Entry;
use crate::wording::{SiteReading, addresses, read};

use kept_files::{Finished, kept_files};
use page_weight::PageWeight;

pub use figure_list::{FigureLine, FigureList};
pub use first::First;
pub use memory::Memory;
pub use options::BuildOptions;
pub use outcome::Outcome;
pub use paper::Paper;
pub use summary::BuildSummary;

/// Takes a finished file: its path below the output folder, and its bytes.
pub type Sink<'a> = dyn Fn(&str, &[u8]) -> Result<(), OutputError> + Sync + 'a;

/// Loads, renders and checks a site; every finished file goes to `sink`.
///
/// # Errors
/// What `sink` could not take.
pub fn build(
    files: &Files,
    options: &BuildOptions,
    report: Report,
    sink: &Sink<'_>,
) -> Result<Outcome, OutputError> {
    build_with(files, options, report, None, sink)
}

/// As [`build`], with pages that are made before the others.
///
/// # Errors
/// What `sink` or `first` could not take; the run ends there.
pub fn build_with(
    files: &Files,
    options: &BuildOptions,
    report: Report,
    first: Option<First<'_>>,
    sink: &Sink<'_>,
) -> Result<Outcome, OutputError> {
    let Memory { loaded, outlines } = &options.memory;
    let Some((mut site, loaded)) = load_after(loaded, files, options.load, &report) else {
        return Ok(Outcome::failed(report));
    };
    if let Some(base_url) = &options.base_url {
        site.config.base_url = Some(format!("{}/", base_url.trim_end_matches('/')));
    }
    site.config.offline &= !options.nothing_kept;
    if site.booklets.is_empty() {
        return Ok(Outcome::failed(report));
    }
    let levels = site.config.levels.clone();
    let failed = |report: Report| {
        report.settle(&levels);
        Outcome::failed(report)
    };
    let mut assets = Assets::new(&site, &report);
    pictures::make(&site, &mut assets, options, &report, sink)?;
    let Some(renderer) = Renderer::new(&site, &assets, outlines, &report) else {
        return Ok(failed(report));
    };
    if let Some(first) = first {
        first.make(&renderer, &assets, &report, sink)?;
    }
    let weight = PageWeight::new(&assets);
    let Rendered { pages, mut paths, search, finished } = render(&renderer, &weight, &report, sink)?;
    let mut rest: Vec<(String, Vec<u8>)> = Vec::new();
    for (path, html) in
        [renderer.root_page(), renderer.error_page()].into_iter().chain(renderer.offline_pages())
    {
        rest.push((path, minify(&html)));
    }
    let (moved, redirects) = renderer.redirects(&report);
    rest.extend(moved.into_iter().map(|(path, html)| (path, minify(&html))));
    rest.push(("_redirects".to_owned(), redirects.into_bytes()));
    let ledger = Ledger::new(&site, pages.values().map(|page| (&page.page, &page.summary)));
    let figures = FigureList::new(&site, &ledger, &options.reader);
    rest.push(("data/figures.json".to_owned(), figures.json.clone().into_bytes()));
    rest.push(("data/catalog.json".to_owned(), catalog(&site, &renderer.data).into_bytes()));
    for (language, entries) in &search {
        let (path, index) = search_index(&site, language, entries);
        rest.push((path, index.into_bytes()));
    }
    rest.extend(site_files(&site, renderer.routes).into_iter().map(|(path, text)| (path, text.into_bytes())));
    rest.extend(feeds(&renderer).into_iter().map(|(path, text)| (path, text.into_bytes())));
    rest.extend(kept_files(&site, &assets, &renderer, &pages, finished, &rest));
    rest.par_iter().try_for_each(|(path, bytes)| sink(path, bytes))?;
    for file in assets.files.iter().chain(renderer.data.all()).chain(renderer.rows.all()) {
        sink(&file.path, &file.bytes)?;
        paths.insert(file.path.clone());
    }
    for pdf in &site.pdfs {
        let Some(index) = site.booklets.iter().position(|booklet| booklet.id == pdf.booklet) else {
            continue;
        };
        if site.config.languages.contains(&pdf.language) {
            let path = renderer.routes.pdf(index, &pdf.language);
            sink(&path, &pdf.bytes)?;
            paths.insert(path);
        }
    }
    paths.extend(assets.pictures.keys().cloned());
    paths.extend(drawings::draw(&renderer, &assets, options, &report, sink)?);
    paths.extend(rest.into_iter().map(|(path, _)| path));
    let summary = BuildSummary::new(&site, &pages);
    let papers = Paper::all(&site, &pages);
    let published = options.published.clone();
    let memory = Memory { loaded, outlines: renderer.outlines.clone() };
    let (routes, states, outlines) = (renderer.routes, &renderer.states, &renderer.outlines);
    let SiteReading { texts, links, near } = read(&site);
    let addresses = addresses(&site, &links);
    let pages = Pages {
        site: &site,
        routes,
        states,
        outlines,
        texts,
        links,
        near,
        search,
        pages,
        published,
        files: paths,
    };
    let checked = check(&pages, &report);
    Ok(Outcome::new(checked, summary, figures, report, options.release)
        .with(papers, memory)
        .asking(addresses, levels))
}

/// What stays of all pages.
#[derive(Default)]
struct Rendered<'a> {
    pages: BTreeMap<String, CheckedPage<'a>>,
    paths: BTreeSet<String>,
    /// What a search finds, by language, in the order of the site.
    search: BTreeMap<&'a str, Vec<Entry>>,
    /// What is known of the pages' bytes, in the order of the site.
    finished: Vec<Finished>,
}

/// What stays of a page that was handed on.
struct Done<'a> {
    path: String,
    twin: Option<String>,
    finished: Finished,
    page: PageRef<'a>,
    search: Option<Entry>,
    summary: Summary,
    diagnostics: Vec<Diagnostic>,
}

/// Renders all pages, minifies them and hands them on; summaries stay.
fn render<'a>(
    renderer: &Renderer<'a>,
    weights: &PageWeight,
    report: &Report,
    sink: &Sink<'_>,
) -> Result<Rendered<'a>, OutputError> {
    let done = renderer.run::<_, OutputError>(|mut page: Page<'a>| {
        let bytes = minify(&page.html);
        sink(&page.path, &bytes)?;
        page.diagnostics.extend(weights.check(&page, &bytes));
        let finished = Finished::new(&page.path, &bytes);
        if let Some((path, text)) = &page.twin {
            sink(path, text.as_bytes())?;
        }
        let twin = page.twin.map(|(path, _)| path);
        Ok(Done {
            path: page.path,
            twin,
            finished,
            page: page.page,
            search: page.search,
            summary: page.summary,
            diagnostics: page.diagnostics,
        })
    })?;
    let mut all = Rendered::default();
    let mut search: BTreeMap<PageRef<'_>, Entry> = BTreeMap::new();
    for Done { path, twin, finished, page, search: entry, summary, diagnostics } in done {
        all.finished.push(finished);
        all.paths.extend(twin);
        report.extend(diagnostics);
        if !all.paths.insert(path.clone()) {
            report.file(path.clone(), Problem::DuplicatePage { path: path.clone() });
        }
        search.extend(entry.map(|entry| (page.clone(), entry)));
        all.pages.insert(path, CheckedPage { page, summary });
    }
    for page in renderer.routes.all() {
        if let Some(entry) = search.remove(&page) {
            all.search.entry(page.language).or_default().push(entry);
        }
    }
    Ok(all)
}
