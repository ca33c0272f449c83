//! What the reader of a translation must know: that there is none yet, or that the original has changed since.

use std::collections::BTreeSet;

use crate::html::{Node, el};
use crate::model::{Document, Table, Versions};
use crate::page::frame::PageScope;
use crate::page::routes::PageId;
use crate::page::view::{LinkView, TitleLink, TranslationNotice};
use crate::translation::{GLOSSARY, unit_of_table};

impl<'a> PageScope<'a> {
    /// The language of the page's text: another one where there is no translation.
    pub fn text_language(&self) -> &'a str {
        self.language_of(self.page.id).unwrap_or(self.page.language)
    }

    /// The language in which readers of this page get the text of another; nothing for pages that sasshi makes.
    pub fn language_of(&self, id: PageId) -> Option<&'a str> {
        self.version(self.versions_of(id)?).map(|shown| shown.language)
    }

    /// The notice above the text.
    pub fn translation_notice(&self) -> Option<TranslationNotice> {
        let words = self.setting.words();
        let text_language = self.text_language();
        if text_language != self.page.language {
            let name = self.language_name(text_language);
            let text = words.fill("language.untranslated", &[("language", &name)]);
            return Some(TranslationNotice {
                text,
                original: self.original(text_language, None),
                sections: Vec::new(),
            });
        }
        let source = self.site().source_language();
        let stale = self.stale()?;
        let original = self.versions().and_then(|versions| versions.get(source));
        let updated =
            original.and_then(|document| document.front.updated).unwrap_or(self.site().config.updated);
        let date = self.setting.format().date(updated);
        let text =
            words.fill("language.stale", &[("language", &self.language_name(source)), ("date", &date)]);
        let sections = self.stale_parts(stale);
        Some(TranslationNotice { text, original: self.original(source, None), sections })
    }

    /// Puts a mark below each heading of a document whose section is older than the original. All ids of the page begin
    /// with `prefix`.
    pub fn mark_stale(&self, document: &Document, prefix: &str, nodes: Vec<Node>) -> Vec<Node> {
        match self.renderer.states.stale(document.unit(), self.page.language) {
            Some(stale) => self.marked(stale, prefix, nodes),
            None => nodes,
        }
    }

    fn marked(&self, stale: &BTreeSet<String>, prefix: &str, nodes: Vec<Node>) -> Vec<Node> {
        let mut out = Vec::with_capacity(nodes.len());
        for node in nodes {
            let Node::Element(mut element) = node else {
                out.push(node);
                continue;
            };
            let is_heading = matches!(element.name, "h2" | "h3" | "h4" | "h5" | "h6");
            let id = element.get("id").and_then(|id| id.strip_prefix(prefix)).map(str::to_owned);
            let id = id.filter(|id| is_heading && stale.contains(id));
            if !is_heading {
                element.children = self.marked(stale, prefix, std::mem::take(&mut element.children));
            }
            out.push(element.into());
            out.extend(id.map(|id| self.stale_mark(&format!("{prefix}{id}"))));
        }
        out
    }

    fn stale_mark(&self, anchor: &str) -> Node {
        let words = self.setting.words();
        let link = self.original(self.site().source_language(), Some(anchor));
        let icon = Node::Markup(self.setting.icon("info").to_owned());
        let original = el("a")
            .attr("href", link.href)
            .attr_if("hreflang", link.lang.clone())
            .attr_if("lang", link.lang)
            .child(link.label);
        let text = el("span").child(words.get("language.stale_section")).child(" ").child(original);
        el("p").class("stale-mark").child(icon).child(text).into()
    }

    /// Ids of this page's sections that are older than the original.
    fn stale(&self) -> Option<&'a BTreeSet<String>> {
        self.renderer.states.stale(&self.unit()?, self.page.language)
    }

    /// What this page calls its stale parts, in their order; sections and terms by links.
    fn stale_parts(&self, stale: &BTreeSet<String>) -> Vec<TitleLink> {
        let site = self.site();
        match self.page.id {
            PageId::Table(booklet, table) => self.stale_rows(&site.booklets[booklet].tables[table], stale),
            PageId::Glossary => {
                let terms = site.glossary.terms.iter().filter(|term| stale.contains(&term.id));
                terms.map(|term| link(&term.id, self.text(&term.name))).collect()
            }
            _ => self.stale_sections(stale),
        }
    }

    /// Rows by their names, without links: a row may stand on another page of the table.
    fn stale_rows(&self, table: &Table, stale: &BTreeSet<String>) -> Vec<TitleLink> {
        let header = table.row_header();
        let plain = |title: String| TitleLink { href: String::new(), title, lang: None };
        let around = stale.contains("").then(|| self.setting.words().get("language.stale_around").to_owned());
        let rows = table.rows.iter().filter(|row| stale.contains(&row.id));
        let names = rows.map(|row| self.setting.cell(table, row, header));
        around.into_iter().chain(names).map(plain).collect()
    }

    /// Sections, with their titles as the page has them.
    fn stale_sections(&self, stale: &BTreeSet<String>) -> Vec<TitleLink> {
        let Some(shown) = self.versions().and_then(|versions| self.version(versions)) else {
            return Vec::new();
        };
        let headings = &self.renderer.outlines.of(shown.document).headings;
        let top = stale.contains("").then(|| link("main", self.setting.words().get("language.stale_top")));
        let sections = headings.iter().filter(|heading| stale.contains(&heading.id));
        top.into_iter().chain(sections.map(|heading| link(&heading.id, &heading.title))).collect()
    }

    /// This page in another language, as its readers call it.
    fn original(&self, language: &str, anchor: Option<&str>) -> LinkView {
        let site = self.site();
        let path = self.renderer.routes.path(self.page.id, language);
        let href = self.links.file(&path);
        let href = anchor.map_or_else(|| href.clone(), |anchor| format!("{href}#{anchor}"));
        let label = site.language(language).words.get("language.original").to_owned();
        LinkView { lang: Some(language.to_owned()), href, label }
    }

    /// A language as this page calls it.
    pub(super) fn language_name(&self, language: &str) -> String {
        let key = format!("language.names.{language}");
        self.setting.words().find(&key).unwrap_or(&self.site().language(language).name).to_owned()
    }

    /// The versions of the page's text, where it is one.
    fn versions(&self) -> Option<&'a Versions<Document>> {
        self.versions_of(self.page.id)
    }

    fn versions_of(&self, id: PageId) -> Option<&'a Versions<Document>> {
        let site = self.site();
        match id {
            PageId::Home => Some(&site.home),
            PageId::Easy(booklet) => site.booklets[booklet].easy.as_ref(),
            PageId::Chapter(booklet, chapter) => Some(&site.booklets[booklet].chapters[chapter].versions),
            PageId::Standalone(page) => Some(&site.pages[page].versions),
            _ => None,
        }
    }

    /// The name in the ledger of what this page shows.
    fn unit(&self) -> Option<String> {
        let site = self.site();
        match self.page.id {
            PageId::Table(booklet, table) => Some(unit_of_table(&site.booklets[booklet].tables[table])),
            PageId::Glossary => Some(GLOSSARY.to_owned()),
            _ => Some(self.version(self.versions()?)?.document.unit().to_owned()),
        }
    }
}

fn link(id: &str, title: &str) -> TitleLink {
    TitleLink { href: format!("#{id}"), title: title.to_owned(), lang: None }
}
