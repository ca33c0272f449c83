//! `feed.<lang>.xml`: the history of updates as an Atom feed (RFC 4287).
//!
//! A feed is read away from the site, and its ids must stay the same for ever and be absolute: a site without `base_url`
//! has none. All times come from the dates of the entries.

use crate::html::escape_text;
use crate::locale::PartialDate;
use crate::model::{Site, Update};
use crate::page::renderer::Renderer;
use crate::page::routes::{PageId, PageRef};

/// Where the feed of a language stands, if the site has one.
pub fn path(site: &Site, language: &str) -> Option<String> {
    let has_feed = site.config.base_url.is_some() && !site.updates.is_empty();
    has_feed.then(|| format!("feed.{language}.xml"))
}

/// The feeds of all languages: path and content.
#[must_use]
pub fn feeds(renderer: &Renderer<'_>) -> Vec<(String, String)> {
    let site = renderer.site;
    let Some(base) = &site.config.base_url else { return Vec::new() };
    let feeds = site.config.languages.iter();
    feeds.filter_map(|language| Some((path(site, language)?, feed(renderer, base, language)?))).collect()
}

fn feed(renderer: &Renderer<'_>, base: &str, language: &str) -> Option<String> {
    let site = renderer.site;
    let words = &site.language(language).words;
    let text = |text: &str| escape_text(text);
    let own = format!("{base}{}", path(site, language)?);
    let page = format!("{base}{}", renderer.routes.path(PageId::Updates, language));
    let title = words.fill("updates.feed_title", &[("site", site.config.title.get(language))]);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" \
         xml:lang=\"{language}\">\n<id>{own}</id>\n<title>{}</title>\n<updated>{}</updated>\n\
         <author><name>{}</name></author>\n<rights>{}</rights>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" hreflang=\"{language}\" href=\"{page}\"/>\n",
        text(&title),
        time(site.updates.first()?.date),
        text(site.config.publisher.get(language)),
        text(site.config.license.name.get(language)),
    );
    // Links of a feed start at the top of the site.
    let scope = renderer.scope(PageRef { id: PageId::Updates, language }, "feed.xml");
    for update in &site.updates {
        let href = update.to.as_ref().and_then(|(to, _)| scope.links.content(to).ok());
        let href = href.filter(|href| !href.is_empty()).map(|href| format!("{base}{href}"));
        let href = href.unwrap_or_else(|| format!("{page}#u{}", update.id));
        xml.push_str(&entry(update, language, &tag(base, update, language), &href));
    }
    xml.push_str("</feed>\n");
    Some(xml)
}

fn entry(update: &Update, language: &str, id: &str, href: &str) -> String {
    let element = |name: &str, content: &crate::locale::Localized| {
        let own =
            content.borrowed_from(language).map_or_else(String::new, |tag| format!(" xml:lang=\"{tag}\""));
        format!("<{name}{own}>{}</{name}>\n", escape_text(content.get(language)))
    };
    format!(
        "<entry>\n<id>{id}</id>\n{}<updated>{}</updated>\n{}<link rel=\"alternate\" type=\"text/html\" \
         href=\"{}\"/>\n</entry>\n",
        element("title", &update.title),
        time(update.date),
        update.text.as_ref().map(|text| element("summary", text)).unwrap_or_default(),
        escape_text(href),
    )
}

/// An id that stays when the site moves within its host or the text is mended (RFC 4151).
fn tag(base: &str, update: &Update, language: &str) -> String {
    let host = base.split_once("://").map_or(base, |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    format!("tag:{host},{}:{}/{language}", update.date, escape_text(&update.id))
}

/// Midnight of a day: a history tells days, a feed wants times (RFC 3339).
fn time(date: PartialDate) -> String {
    format!("{date}T00:00:00Z")
}
