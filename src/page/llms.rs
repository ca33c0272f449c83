//! `llms.txt`: the site for language models, as llmstxt.org has it: what it is, and links to its pages as Markdown.

use crate::model::{Setting, Site};
use crate::page::routes::{PageId, Routes};

/// The text. Links are absolute where the site has a `base_url`, else they start at the top of the site.
#[must_use]
pub fn llms(site: &Site, routes: Routes<'_>) -> String {
    let source = site.source_language();
    let config = &site.config;
    let mut text = format!("# {}\n", line(config.title.get(source)));
    let description = line(config.description.get(source));
    if !description.is_empty() {
        text.push_str(&format!("\n> {description}\n"));
    }
    for language in &config.languages {
        let imprint: Vec<String> = config.imprint.iter().map(|text| line(text.get(language))).collect();
        if !imprint.is_empty() {
            text.push_str(&format!("\n{}\n", imprint.join("\n\n")));
        }
    }
    for language in &config.languages {
        let list = List { site, routes, setting: Setting::new(site, language) };
        for booklet in 0..site.booklets.len() {
            text.push_str(&list.booklet(booklet));
        }
        text.push_str(&list.others());
    }
    text
}

/// Links in one language.
struct List<'a> {
    site: &'a Site,
    routes: Routes<'a>,
    setting: Setting<'a>,
}

impl List<'_> {
    fn booklet(&self, index: usize) -> String {
        let language = self.setting.language;
        let booklet = &self.site.booklets[index];
        let title = booklet.title.get(language);
        let mut text = self.heading(title);
        text.push_str(&self.item(PageId::Booklet(index), title, Some(booklet.summary.get(language))));
        if let Some(easy) = booklet.easy.as_ref().and_then(|versions| versions.get(language)) {
            text.push_str(&self.item(PageId::Easy(index), &easy.front.title, easy.front.summary.as_deref()));
        }
        for (chapter, model) in booklet.chapters.iter().enumerate() {
            if let Some(document) = model.versions.get(language) {
                let front = &document.front;
                let summary = front.summary.as_deref().or(front.description.as_deref());
                text.push_str(&self.item(PageId::Chapter(index, chapter), &front.title, summary));
            }
        }
        for (table, model) in booklet.tables.iter().enumerate() {
            let summary = model.summary.as_ref().and_then(|summary| summary.find(language));
            text.push_str(&self.item(PageId::Table(index, table), model.title.get(language), summary));
        }
        text
    }

    /// Everything outside of booklets.
    fn others(&self) -> String {
        let words = self.setting.words();
        let language = self.setting.language;
        let mut text = self.heading(self.site.config.title.get(language));
        let ids = self.routes.all().into_iter().filter(|page| page.language == language).map(|page| page.id);
        for id in ids {
            let made = |title: &str| Some((words.get(title).to_owned(), None));
            let entry = match id {
                PageId::Home => {
                    let home = self.site.home.get(language);
                    home.map(|document| (document.front.title.clone(), document.front.summary.clone()))
                }
                PageId::Standalone(page) => {
                    let page = self.site.pages[page].versions.get(language);
                    page.map(|document| (document.front.title.clone(), document.front.summary.clone()))
                }
                PageId::Glossary => made("glossary.title"),
                PageId::Topics => made("topics.title"),
                PageId::Sources => made("sources.title"),
                PageId::AllTables => made("tables.title_all"),
                PageId::Updates => made("updates.title"),
                _ => None,
            };
            if let Some((title, summary)) = entry {
                text.push_str(&self.item(id, &title, summary.as_deref()));
            }
        }
        text
    }

    fn heading(&self, title: &str) -> String {
        format!("\n## {}: {}\n\n", self.setting.theme_language().name, line(title))
    }

    fn item(&self, id: PageId, title: &str, summary: Option<&str>) -> String {
        let Some(twin) = self.routes.twin(id, self.setting.language) else { return String::new() };
        let base = self.site.config.base_url.as_deref().unwrap_or_default();
        let title = line(title).replace('[', "\\[").replace(']', "\\]");
        let summary = summary.map(line).filter(|text| !text.is_empty());
        let summary = summary.map_or_else(String::new, |text| format!(": {text}"));
        format!("- [{title}]({base}{twin}){summary}\n")
    }
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
