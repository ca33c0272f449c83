//! A booklet on one page, for paper: cover, imprint, contents, chapters, glossary, sources, colophon.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::Report;
use crate::html::{escape_text, to_html};
use crate::markdown::{Citing, Mode};
use crate::page::frame::{PageScope, Particulars, Version};
use crate::page::glossary_page::key;
use crate::page::pdf_link::PdfLink;
use crate::page::reading_index::in_order;
use crate::page::renderer::{Summary, Text};
use crate::page::routes::PageId;
use crate::page::topics_page::{TopicView, of_booklet};
use crate::page::view::{CoverView, DateView, Fact, OtherName, Section, WithCommon};
use crate::text::fingerprint;

#[derive(Serialize)]
struct PrintView {
    pdf: Option<PdfLink>,
    #[serde(flatten)]
    paper: PaperView,
}

/// All that stands on the paper.
#[derive(Serialize)]
struct PaperView {
    cover: CoverView,
    imprint: Vec<String>,
    chapters: Vec<PrintChapter>,
    glossary: Vec<PrintTerm>,
    topics: Vec<TopicView>,
    sources: Vec<PrintSource>,
    colophon: Vec<Fact>,
}

#[derive(Serialize)]
struct PrintChapter {
    lang: Option<String>,
    number: usize,
    title: String,
    summary: Option<String>,
    id: String,
    html: String,
    notes: Option<String>,
    contents: Vec<Section>,
}

#[derive(Serialize)]
struct PrintTerm {
    name: String,
    reading: Option<String>,
    others: Vec<OtherName>,
    definition: String,
}

#[derive(Serialize)]
struct PrintSource {
    title: String,
    publisher: String,
    date: DateView,
}

/// Renders the page for paper, and notes what it shows. Faults of the text are reported by the chapters' own pages.
pub fn render(scope: &PageScope<'_>, index: usize, summary: &mut Summary, report: &Report) -> String {
    let site = scope.site();
    let booklet = &site.booklets[index];
    let language = scope.page.language;
    let words = scope.setting.words();
    let reported = Report::new();
    let mut used = BTreeSet::new();
    let mut sources = BTreeSet::new();
    let mut chapters = Vec::new();
    for chapter in &booklet.chapters {
        let Some(Version { document, language, lang }) = scope.version(&chapter.versions) else { continue };
        let prefix = format!("c{}-", chapter.number);
        let text = Text {
            document,
            language,
            booklet: Some(booklet),
            chapter: Some(chapter.number),
            mode: Mode::Print { prefix: &prefix },
            citing: Citing::EndMatter,
        };
        let rendered = text.render(scope, &reported);
        used.extend(rendered.term_uses.iter().map(|term| term.term));
        sources.extend(document.front.sources.iter().map(|(id, _)| id.clone()));
        chapters.push(PrintChapter {
            lang,
            number: chapter.number,
            title: document.front.title.clone(),
            summary: document.front.summary.clone(),
            id: format!("c{}", chapter.number),
            html: to_html(&rendered.body),
            notes: rendered.notes.as_ref().map(|notes| to_html(std::slice::from_ref(notes))),
            contents: PageScope::contents(&rendered.headings),
        });
    }
    sources.extend(booklet.tables.iter().filter_map(|table| Some(table.source.as_ref()?.source.clone())));
    let title = scope.text(&booklet.title).to_owned();
    let particulars = Particulars {
        kind: "print",
        description: words.fill("print.description", &[("title", &title)]),
        title: words.fill("print.title", &[("title", &title)]),
        crumbs: vec![(scope.text(&booklet.short_title).to_owned(), PageId::Booklet(index))],
        terms: BTreeSet::new(),
        booklet: None,
    };
    let mut common = scope.common(particulars);
    common.page.print_stylesheet = scope
        .renderer
        .assets
        .print_styles
        .get(&(booklet.id.clone(), language.to_owned()))
        .map(|path| scope.links.file(path));
    let paper = PaperView {
        cover: scope.cover(booklet),
        imprint: common.site.imprint.clone(),
        chapters,
        glossary: glossary(scope, &used),
        topics: of_booklet(scope, index),
        sources: site
            .sources
            .iter()
            .filter(|source| sources.contains(&source.id))
            .map(|source| PrintSource {
                title: scope.text(&source.title).to_owned(),
                publisher: scope.text(&source.publisher).to_owned(),
                date: DateView::new(scope.setting.format(), source.date),
            })
            .collect(),
        colophon: colophon(scope, index),
    };
    summary.on_paper = Some(shown(scope, &paper));
    let view = WithCommon { common, own: PrintView { pdf: scope.pdf(index), paper } };
    scope.renderer.template("print.html", language, &view, report)
}

/// Fingerprint of what stands on the paper. The address of the site is left out: a preview elsewhere shows the same.
fn shown(scope: &PageScope<'_>, paper: &PaperView) -> String {
    let text = serde_json::to_string(paper).unwrap_or_default();
    let base = scope.site().config.base_url.as_deref().unwrap_or_default();
    fingerprint(if base.is_empty() { text } else { text.replace(base, "") }.as_bytes())
}

/// The last page: which booklet this is, and whom to ask.
fn colophon(scope: &PageScope<'_>, index: usize) -> Vec<Fact> {
    let mut facts = scope.imprint(&scope.site().booklets[index]);
    facts.extend(scope.site().config.contact.as_ref().map(|contact| Fact {
        name: scope.setting.words().get("imprint.contact").to_owned(),
        html: escape_text(scope.text(contact)),
    }));
    facts
}

/// The terms that the booklet uses, in reading order.
fn glossary(scope: &PageScope<'_>, used: &BTreeSet<usize>) -> Vec<PrintTerm> {
    let language = scope.page.language;
    let terms = scope.site().glossary.terms.iter().enumerate().filter(|(index, _)| used.contains(index));
    in_order(terms.map(|(_, term)| (key(term, language), term)), language)
        .into_values()
        .flatten()
        .map(|term| PrintTerm {
            name: term.name.get(language).to_owned(),
            reading: term.reading.find(language).map(str::to_owned),
            others: scope.other_names(&term.name),
            definition: escape_text(term.definition.get(language)),
        })
        .collect()
}
