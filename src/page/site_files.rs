//! Files for hosts and search engines: sitemap, robots, headers.

use crate::html::escape_text;
use crate::model::Site;
use crate::page::llms::llms;
use crate::page::routes::{PageId, PageRef, Routes};

/// The policy that pages also carry in their heads.
const POLICY: &str =
    "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'self'";

/// All such files: path and content.
#[must_use]
pub fn site_files(site: &Site, routes: Routes<'_>) -> Vec<(String, String)> {
    let mut files = vec![headers_file()];
    let base = site.config.base_url.as_deref();
    files.push(("llms.txt".to_owned(), llms(site, routes)));
    files.push(("robots.txt".to_owned(), robots(base)));
    if let Some(base) = base {
        files.push(("sitemap.xml".to_owned(), sitemap(site, routes, base)));
    }
    files
}

/// What hosts are to send with files, and its path.
#[must_use]
pub fn headers_file() -> (String, String) {
    let text = format!(
        "/*\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n/assets/*\n  \
         Cache-Control: public, max-age=31536000, immutable\n/*.html\n  Cache-Control: no-cache\n\
         /service-worker.js\n  Cache-Control: no-cache\n/*.webmanifest\n  \
         Content-Type: application/manifest+json\n  Cache-Control: no-cache\n/search/*\n  Cache-Control: no-cache\n\
         /*.pdf\n  Cache-Control: no-cache\n/*.md\n  \
         Content-Type: text/markdown; charset=utf-8\n  X-Robots-Tag: noindex\n"
    );
    ("_headers".to_owned(), text)
}

fn robots(base: Option<&str>) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(base) = base {
        text.push_str(&format!("\nSitemap: {base}sitemap.xml\n"));
    }
    text
}

/// Every page with its translations. Pages for paper are left out: they repeat the chapters; so are the search, and pages
/// that show the text of another language.
fn sitemap(site: &Site, routes: Routes<'_>, base: &str) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let pages = routes.all();
    let listed = |page: &&PageRef<'_>| {
        !matches!(page.id, PageId::Print(_) | PageId::Search) && routes.is_translated(page.id, page.language)
    };
    for page in pages.iter().filter(listed) {
        let url = |language: &str| escape_text(&format!("{base}{}", routes.path(page.id, language)));
        xml.push_str(&format!(
            "<url><loc>{}</loc><lastmod>{}</lastmod>",
            url(page.language),
            updated(site, page)
        ));
        let languages: Vec<&String> =
            site.config.languages.iter().filter(|tag| routes.is_translated(page.id, tag)).collect();
        if languages.len() > 1 {
            for language in &languages {
                xml.push_str(&format!(
                    "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\"/>",
                    url(language)
                ));
            }
            xml.push_str(&format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{}\"/>",
                url(site.source_language())
            ));
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

/// When a page last changed: the date in its front matter, else that of the edition.
pub(super) fn updated(site: &Site, page: &PageRef<'_>) -> String {
    if page.id == PageId::Updates
        && let Some(newest) = site.updates.first()
    {
        return newest.date.to_string();
    }
    let document = match page.id {
        PageId::Chapter(booklet, chapter) => {
            site.booklets[booklet].chapters[chapter].versions.get(page.language)
        }
        PageId::Easy(booklet) => {
            site.booklets[booklet].easy.as_ref().and_then(|versions| versions.get(page.language))
        }
        PageId::Standalone(index) => site.pages[index].versions.get(page.language),
        PageId::Home => site.home.get(page.language),
        _ => None,
    };
    document.and_then(|document| document.front.updated).unwrap_or(site.config.updated).to_string()
}
