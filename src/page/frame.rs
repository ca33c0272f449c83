//! What all pages have in common: head, masthead, footer, the way to the page, the meanings of terms.

use std::collections::BTreeSet;

use crate::asset::{Medium, Sheet};
use crate::html::escape_text;
use crate::html::text_of;
use crate::locale::Localized;
use crate::markdown::{Heading, LinkError};
use crate::model::{Booklet, Document, FooterGroup, MenuItem, Setting, Site};
use crate::offline::{WORKER_PATH, manifest_path};
use crate::page::json_ld;
use crate::page::links::PageLinks;
use crate::page::renderer::Renderer;
use crate::page::routes::{PageId, PageRef};
use crate::page::view::{
    Alternate, ChapterEntry, Common, CoverView, Crumb, DateView, Fact, FooterView, LangView, LicenseView,
    LinkView, NavItem, OfflineView, OpenGraph, OtherName, PageView, Section, SheetView, SiteView, TermView,
    TitleLink, Translation,
};

/// What is particular about one page.
pub struct Particulars {
    /// `chapter`, `home`, …
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// For search engines.
    pub description: String,
    /// Steps before this page: label and page.
    pub crumbs: Vec<(String, PageId)>,
    /// Terms that it opens, by index.
    pub terms: BTreeSet<usize>,
    /// The booklet it belongs to.
    pub booklet: Option<usize>,
}

/// A document as a page shows it.
pub struct Version<'a> {
    /// The document.
    pub document: &'a Document,
    /// Its language.
    pub language: &'a str,
    /// The same, where it is not the page's.
    pub lang: Option<String>,
}

/// The page at hand with everything that its maker needs.
pub struct PageScope<'a> {
    /// The renderer.
    pub renderer: &'a Renderer<'a>,
    /// The page.
    pub page: PageRef<'a>,
    /// The site in the page's language.
    pub setting: Setting<'a>,
    /// Path below the output folder.
    pub path: &'a str,
    /// Addresses as this page sees them.
    pub links: PageLinks<'a>,
}

impl<'a> PageScope<'a> {
    /// A text of the site in the page's language.
    pub fn text(&self, text: &'a Localized) -> &'a str {
        text.get(self.page.language)
    }

    /// The site.
    pub const fn site(&self) -> &'a Site {
        self.setting.site
    }

    /// The common part of the page's view.
    pub fn common(&self, particulars: Particulars) -> Common {
        let site = self.site();
        let language = self.page.language;
        let theme_language = self.setting.theme_language();
        let crumbs = self.crumbs(&particulars);
        let json_ld = json_ld::graph(self, particulars.kind, &crumbs);
        Common {
            lang: LangView {
                tag: language.to_owned(),
                dir: theme_language.direction.clone(),
                name: theme_language.name.clone(),
            },
            site: self.site_view(),
            nav: self.nav(),
            footer: site.config.footer.iter().map(|group| self.footer_group(group)).collect(),
            crumbs,
            terms: particulars.terms.iter().map(|term| self.term(*term)).collect(),
            page: PageView { json_ld, ..self.page_view(particulars) },
        }
    }

    /// A booklet's cover.
    pub fn cover(&self, booklet: &'a Booklet) -> CoverView {
        let format = self.setting.format();
        let language = self.page.language;
        let years = booklet.period.and_then(|period| match period {
            crate::locale::Period::Years { from, to } => Some((from, to)),
            crate::locale::Period::Ongoing => None,
        });
        let title = self.text(&booklet.title).to_owned();
        CoverView {
            kind: self.text(&booklet.kind).to_owned(),
            date: DateView::new(format, booklet.date),
            lines: booklet.cover.lines.get(language).cloned().unwrap_or_else(|| vec![title.clone()]),
            edition: booklet.cover.edition.clone(),
            period: years.map(|(from, to)| {
                if from == to { format.fiscal_year_parts(from).0 } else { format.period_first(from, to) }
            }),
            period_western: years.and_then(|(from, to)| {
                if from == to {
                    format.fiscal_year_parts(from).1
                } else {
                    Some(format.period_second(from, to))
                }
            }),
            art: booklet.cover.art.clone(),
            title,
        }
    }

    /// The chapters of a booklet for a list of contents.
    pub fn chapters(&self, index: usize, with_sections: bool) -> Vec<ChapterEntry> {
        let booklet = &self.site().booklets[index];
        let versions = booklet.chapters.iter().enumerate().filter_map(|(chapter, model)| {
            let version = self.version(&model.versions)?;
            Some((chapter, model, version))
        });
        versions
            .map(|(chapter, model, Version { document, lang, .. })| {
                let href = self.links.page(PageId::Chapter(index, chapter));
                let sections = if with_sections { self.sections_of(document, &href) } else { Vec::new() };
                ChapterEntry {
                    lang,
                    number: model.number,
                    title: document.front.title.clone(),
                    href,
                    summary: document.front.summary.clone(),
                    sections,
                }
            })
            .collect()
    }

    /// The version of a document that this page shows: in its language, or in the first that its readers fall back to.
    pub fn version(&self, versions: &'a crate::model::Versions<Document>) -> Option<Version<'a>> {
        let (language, document) = self.site().version(versions, self.page.language)?;
        let lang = (language != self.page.language).then(|| language.to_owned());
        Some(Version { document, language, lang })
    }

    /// The imprint of a booklet: what it is made from, when, under what conditions.
    pub fn imprint(&self, booklet: &'a Booklet) -> Vec<Fact> {
        let words = self.setting.words();
        let format = self.setting.format();
        let site = self.site();
        let mut facts = Vec::new();
        let mut add = |key: &str, html: String| facts.push(Fact { name: words.get(key).to_owned(), html });
        if let Some(source) = booklet.source.as_ref().and_then(|id| site.source(id)) {
            let text = words.fill(
                "fact.entry_plain",
                &[
                    ("publisher", self.text(&source.publisher)),
                    ("title", self.text(&source.title)),
                    ("date", &format.date(source.date)),
                ],
            );
            add("imprint.source", escape_text(&text));
        }
        add("imprint.publisher", escape_text(self.text(&site.config.publisher)));
        add("imprint.updated", escape_text(&format.date(site.config.updated)));
        add("imprint.license", escape_text(self.text(&site.config.license.name)));
        if let Some(base) = &site.config.base_url {
            let index = site.booklets.iter().position(|known| known.id == booklet.id).unwrap_or(0);
            let path = self.renderer.routes.path(PageId::Booklet(index), self.page.language);
            add("imprint.address", escape_text(&format!("{base}{path}")));
        }
        facts
    }

    /// The contents of a page from its headings: two levels, without those in blocks.
    pub fn contents(headings: &[Heading]) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::new();
        for heading in headings.iter().filter(|heading| !heading.in_block) {
            let title = text_of(&heading.title);
            let section = Section { id: heading.id.clone(), title, children: Vec::new() };
            match (heading.level, sections.last_mut()) {
                (2, _) | (3, None) => sections.push(section),
                (3, Some(parent)) => parent.children.push(section),
                _ => {}
            }
        }
        sections
    }

    /// A term for a popover.
    fn term(&self, index: usize) -> TermView {
        let language = self.page.language;
        let term = &self.site().glossary.terms[index];
        TermView {
            id: term.id.clone(),
            name: term.name.get(language).to_owned(),
            lang: term.name.borrowed_from(language).map(str::to_owned),
            definition_lang: term.definition.borrowed_from(language).map(str::to_owned),
            reading: term.reading.find(language).map(str::to_owned),
            others: self.other_names(&term.name),
            definition: term.definition.get(language).to_owned(),
            href: format!("{}#{}", self.links.page(PageId::Glossary), term.id),
        }
    }

    /// A name in the other languages.
    pub fn other_names(&self, name: &Localized) -> Vec<OtherName> {
        self.site()
            .config
            .languages
            .iter()
            .filter(|tag| *tag != self.page.language)
            .filter_map(|tag| Some(OtherName { tag: tag.clone(), name: name.find(tag)?.to_owned() }))
            .collect()
    }

    fn sections_of(&self, document: &Document, href: &str) -> Vec<TitleLink> {
        let headings = &self.renderer.outlines.of(document).headings;
        headings
            .iter()
            .filter(|heading| heading.level == 2 && !heading.in_block)
            .map(|heading| TitleLink {
                href: format!("{href}#{}", heading.id),
                title: heading.title.clone(),
                lang: None,
            })
            .collect()
    }

    fn site_view(&self) -> SiteView {
        let config = &self.site().config;
        SiteView {
            title: self.text(&config.title).to_owned(),
            tagline: self.text(&config.tagline).to_owned(),
            about: self.text(&config.about).to_owned(),
            notice: config.notice.as_ref().map(|notice| self.text(notice).to_owned()),
            imprint: config.imprint.iter().map(|paragraph| self.text(paragraph).to_owned()).collect(),
            license: LicenseView {
                name: self.text(&config.license.name).to_owned(),
                url: config.license.url.clone(),
            },
            updated: DateView::new(self.setting.format(), config.updated),
            home_href: self.links.page(PageId::Home),
        }
    }

    fn page_view(&self, particulars: Particulars) -> PageView {
        let site = self.site();
        let config = &site.config;
        let routes = self.renderer.routes;
        let language = self.page.language;
        let id = self.page.id;
        let absolute =
            |tag: &str| config.base_url.as_ref().map(|base| format!("{base}{}", routes.path(id, tag)));
        let versions: Vec<&String> =
            config.languages.iter().filter(|tag| routes.is_translated(id, tag)).collect();
        let mut alternates: Vec<Alternate> = versions
            .iter()
            .filter_map(|tag| Some(Alternate { tag: (*tag).clone(), href: absolute(tag)? }))
            .collect();
        // A page that shows the text of another language stands for nothing that a search engine should list.
        let is_translated = routes.is_translated(id, language);
        let has_others = is_translated && versions.len() > 1;
        if let (true, Some(href)) = (has_others, absolute(site.source_language())) {
            alternates.push(Alternate { tag: "x-default".to_owned(), href });
        } else {
            alternates.clear();
        }
        let assets = self.renderer.assets;
        let image = self.renderer.shares.of(self.renderer, particulars.booklet, language);
        let booklet = particulars.booklet.map(|index| &site.booklets[index]);
        let print_stylesheet = booklet.filter(|_| particulars.kind == "print").and_then(|booklet| {
            assets
                .print_styles
                .get(&(booklet.id.clone(), language.to_owned()))
                .map(|path| self.links.file(path))
        });
        PageView {
            head_title: self.head_title(&particulars.title, booklet),
            twin: routes.twin(id, language).map(|path| self.links.file(&path)),
            feed: crate::page::feed::path(site, language).map(|path| self.links.file(&path)),
            root: "../".repeat(self.path.matches('/').count()),
            canonical: absolute(self.text_language()),
            alternates,
            translations: self.translations(),
            og: OpenGraph {
                title: particulars.title.clone(),
                description: particulars.description.clone(),
                url: absolute(self.text_language()),
                locale: language.replace('-', "_"),
                alternate_locales: versions
                    .iter()
                    .filter(|tag| **tag != language)
                    .map(|tag| tag.replace('-', "_"))
                    .collect(),
                kind: if particulars.kind == "chapter" { "article" } else { "website" },
                image,
            },
            frame_color: assets.frame_color.clone(),
            stylesheet: self.links.file(&assets.stylesheet),
            sheets: self.sheets(),
            print_stylesheet,
            scripts: self.scripts(particulars.kind),
            icon: assets.icon.as_ref().map(|path| self.links.file(path)),
            touch_icon: assets.icons.as_ref().map(|icons| self.links.file(&icons.touch.path)),
            prev: None,
            next: None,
            json_ld: None,
            // Results of a search are no content.
            noindex: !is_translated || id == PageId::Search,
            refresh: None,
            text_lang: (!is_translated).then(|| self.text_language().to_owned()),
            text_dir: Some(site.language(self.text_language()).direction.clone())
                .filter(|direction| *direction != self.setting.theme_language().direction),
            translation: self.translation_notice(),
            offline: config.offline.then(|| OfflineView {
                worker: self.links.file(WORKER_PATH),
                manifest: self.links.file(&manifest_path(language)),
            }),
            search: Some(self.search_link()),
            kind: particulars.kind,
            title: particulars.title,
            description: particulars.description,
        }
    }

    /// Style sheets beside that of every page. Which of them the page needs is known when it is ready.
    fn sheets(&self) -> Vec<SheetView> {
        let sheets = self.renderer.assets.sheets.iter();
        let view = |sheet: &Sheet| SheetView {
            href: self.links.file(&sheet.path),
            print: sheet.medium == Medium::Print,
        };
        sheets.map(view).collect()
    }

    /// The script of every page, and the one that this kind of page has for itself.
    fn scripts(&self, kind: &str) -> Vec<String> {
        let scripts = &self.renderer.assets.scripts;
        let mut names = vec!["site", if self.site().config.offline { "offline" } else { "" }, kind];
        // The page of what is not kept has its script in common with all pages.
        names.dedup();
        names.iter().filter_map(|name| scripts.get(*name)).map(|path| self.links.file(path)).collect()
    }

    /// Page – booklet – site, each once.
    fn head_title(&self, title: &str, booklet: Option<&'a Booklet>) -> String {
        let mut parts = vec![title];
        for part in booklet
            .map(|booklet| self.text(&booklet.short_title))
            .into_iter()
            .chain([self.text(&self.site().config.title)])
        {
            if !parts.contains(&part) && !part.is_empty() {
                parts.push(part);
            }
        }
        parts.join(" – ")
    }

    fn search_link(&self) -> LinkView {
        let label = self.setting.words().get("nav.search").to_owned();
        LinkView { href: self.links.page(PageId::Search), label, lang: None }
    }

    fn translations(&self) -> Vec<Translation> {
        let site = self.site();
        let routes = self.renderer.routes;
        site.config
            .languages
            .iter()
            .filter(|tag| *tag != self.page.language)
            .map(|tag| {
                let missing = !routes.is_translated(self.page.id, tag);
                let other = site.language(tag);
                let label = if missing { "language.label_missing" } else { "language.label" };
                Translation {
                    tag: tag.clone(),
                    name: other.name.clone(),
                    href: self.links.file(&routes.path(self.page.id, tag)),
                    missing,
                    label: other.words.get(label).to_owned(),
                }
            })
            .collect()
    }

    fn nav(&self) -> Vec<NavItem> {
        let config = &self.site().config;
        config
            .menu
            .iter()
            .filter_map(|item| {
                let link = self.menu_link(item)?;
                let current = self.renderer.routes.of_source(item.to.split('#').next().unwrap_or(""))
                    == Some(self.page.id);
                Some(NavItem { label: link.label, href: link.href, current })
            })
            .collect()
    }

    fn footer_group(&self, group: &'a FooterGroup) -> FooterView {
        FooterView {
            title: self.text(&group.title).to_owned(),
            links: group.links.iter().filter_map(|item| self.menu_link(item)).collect(),
        }
    }

    /// A link of the navigation; a wrong one is reported once, by the renderer.
    fn menu_link(&self, item: &'a MenuItem) -> Option<LinkView> {
        let href: Result<String, LinkError> = self.links.content(&item.to);
        Some(LinkView { href: href.ok()?, label: self.text(&item.label).to_owned(), lang: None })
    }

    fn crumbs(&self, particulars: &Particulars) -> Vec<Crumb> {
        if self.page.id == PageId::Home {
            return Vec::new();
        }
        let home = self.text(&self.site().config.title).to_owned();
        let mut crumbs = vec![Crumb { label: home, href: Some(self.links.page(PageId::Home)) }];
        crumbs.extend(
            particulars
                .crumbs
                .iter()
                .map(|(label, page)| Crumb { label: label.clone(), href: Some(self.links.page(*page)) }),
        );
        crumbs.push(Crumb { label: particulars.title.clone(), href: None });
        crumbs
    }
}
