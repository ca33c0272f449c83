//! The home page: the cover of the featured booklet, the strategy in three minutes, contents, the shelf.

use serde::Serialize;

use crate::diagnostic::Report;
use crate::html::{Element, Node, to_html};
use crate::markdown::{Citing, Mode};
use crate::page::chapter_page::summarise;
use crate::page::frame::{PageScope, Particulars};
use crate::page::renderer::{Summary, Text};
use crate::page::routes::PageId;
use crate::page::view::{ChapterEntry, CoverView, WithCommon};

#[derive(Serialize)]
struct HomeView {
    cover: CoverView,
    lead: Option<String>,
    ways: Vec<Way>,
    sections: Vec<HomeSection>,
    contents: Contents,
    shelf: Vec<Book>,
}

#[derive(Serialize)]
struct Way {
    title: String,
    note: String,
    href: String,
    tag: Option<String>,
}

#[derive(Serialize)]
struct HomeSection {
    id: String,
    ordinal: usize,
    title: String,
    note: Option<String>,
    html: String,
}

#[derive(Serialize)]
struct Contents {
    title: String,
    note: Option<String>,
    chapters: Vec<ChapterEntry>,
}

#[derive(Serialize)]
struct Book {
    title: String,
    year: String,
    note: String,
    href: String,
    art: Option<String>,
    lines: Vec<String>,
    edition: Option<String>,
}

/// What search engines are told of a site: its description, else what its home page begins with, else its name.
fn description(scope: &PageScope<'_>, lead: Option<&str>) -> String {
    let config = &scope.site().config;
    let said = [scope.text(&config.description), lead.unwrap_or_default(), scope.text(&config.tagline)];
    let first = said.into_iter().find(|text| !text.is_empty());
    first.unwrap_or_else(|| scope.text(&config.title)).to_owned()
}

/// Renders the home page.
pub fn render(scope: &PageScope<'_>, summary: &mut Summary, report: &Report) -> String {
    let site = scope.site();
    let featured = featured(scope);
    let version = scope.version(&site.home);
    let document = version.as_ref().map(|version| version.document);
    let rendered = version.as_ref().map(|version| Text {
        document: version.document,
        language: version.language,
        booklet: None,
        chapter: None,
        mode: Mode::Screen,
        citing: Citing::TablePage,
    });
    let mut rendered = rendered.map(|text| text.render(scope, report)).unwrap_or_default();
    let words = scope.setting.words();
    let front = document.map(|document| document.front.clone()).unwrap_or_default();
    let title = if front.title.is_empty() { scope.text(&site.config.title).to_owned() } else { front.title };
    let particulars = Particulars {
        kind: "home",
        title,
        description: front.description.unwrap_or_else(|| description(scope, front.lead.as_deref())),
        crumbs: Vec::new(),
        terms: rendered.popovers.clone(),
        booklet: None,
    };
    let booklet = &site.booklets[featured];
    let chapters = scope.chapters(featured, false);
    let count = chapters.len().to_string();
    let short_title = scope.text(&booklet.short_title);
    let shelf = site.booklets.iter().enumerate().filter(|(index, _)| *index != featured);
    let mut common = scope.common(particulars);
    words.get("home.overview").clone_into(&mut common.page.title);
    let view = WithCommon {
        common,
        own: HomeView {
            cover: scope.cover(booklet),
            lead: front.lead,
            ways: ways(scope, featured),
            sections: sections(std::mem::take(&mut rendered.body)),
            contents: Contents {
                title: words.get("booklet.contents").to_owned(),
                note: Some(words.fill("home.contents_note", &[("title", short_title), ("n", &count)])),
                chapters,
            },
            shelf: shelf
                .map(|(index, booklet)| Book {
                    title: scope.text(&booklet.title).to_owned(),
                    year: booklet.period.map_or_else(
                        || scope.setting.format().date(booklet.date),
                        |period| scope.setting.format().period(period),
                    ),
                    note: scope.text(&booklet.summary).to_owned(),
                    href: scope.links.page(PageId::Booklet(index)),
                    art: booklet.cover.art.clone(),
                    lines: booklet.cover.lines.get(scope.page.language).cloned().unwrap_or_default(),
                    edition: booklet.cover.edition.clone(),
                })
                .collect(),
        },
    };
    let html = scope.renderer.template("home.html", scope.page.language, &view, report);
    if let Some(document) = document {
        summarise(document, rendered, summary);
    }
    html
}

/// The booklet of the home page: the one that the settings name, else the first.
fn featured(scope: &PageScope<'_>) -> usize {
    let site = scope.site();
    let wanted = site.config.featured.as_ref();
    wanted.and_then(|(id, _)| site.booklets.iter().position(|booklet| booklet.id == *id)).unwrap_or(0)
}

/// Ways of reading: other languages, paper, terms, tables.
fn ways(scope: &PageScope<'_>, featured: usize) -> Vec<Way> {
    let site = scope.site();
    let words = scope.setting.words();
    let way = |key: &str, note: String, page: PageId| Way {
        title: words.get(key).to_owned(),
        note,
        href: scope.links.page(page),
        tag: None,
    };
    let mut ways: Vec<Way> = site
        .config
        .languages
        .iter()
        .filter(|tag| *tag != scope.page.language)
        .map(|tag| {
            let other = &site.language(tag).words;
            Way {
                title: other.get("home.way_language").to_owned(),
                note: other.get("home.way_language_note").to_owned(),
                href: scope.links.file(&scope.renderer.routes.path(PageId::Home, tag)),
                tag: Some(tag.clone()),
            }
        })
        .collect();
    if site.booklets[featured].easy.is_some() {
        let note = words.get("easy.note").to_owned();
        ways.push(way("easy.way", note, PageId::Easy(featured)));
    }
    let print = way("booklet.print", words.get("booklet.print_note").to_owned(), PageId::Print(featured));
    ways.push(match scope.pdf(featured) {
        Some(pdf) => Way { note: pdf.note, href: pdf.href, ..print },
        None => print,
    });
    if !site.glossary.terms.is_empty() {
        let note = words.count("home.way_glossary_note", site.glossary.terms.len());
        ways.push(way("booklet.glossary", note, PageId::Glossary));
    }
    let tables = site.booklets[featured].tables.len();
    if tables > 0 {
        let note = words.count("home.way_tables_note", tables);
        ways.push(way("home.way_tables", note, PageId::Tables(featured)));
    }
    ways
}

/// The sections of the text: heading and note stand in the margin. A quotation right below the heading is the note.
fn sections(body: Vec<Node>) -> Vec<HomeSection> {
    let mut sections: Vec<(Element, Vec<Node>)> = Vec::new();
    for node in body {
        match node {
            Node::Element(heading) if heading.name == "h3" && heading.get("id").is_some() => {
                sections.push((heading, Vec::new()));
            }
            node => {
                if let Some((_, nodes)) = sections.last_mut() {
                    nodes.push(node);
                }
            }
        }
    }
    sections
        .into_iter()
        .enumerate()
        .map(|(index, (heading, mut nodes))| {
            let is_note =
                nodes.first().and_then(Node::as_element).is_some_and(|first| first.name == "blockquote");
            let note = is_note.then(|| match nodes.remove(0) {
                Node::Element(quote) => to_html(&quote.children),
                _ => String::new(),
            });
            HomeSection {
                id: heading.get("id").unwrap_or_default().to_owned(),
                ordinal: index + 1,
                title: to_html(&heading.children),
                note,
                html: to_html(&nodes),
            }
        })
        .collect()
}
