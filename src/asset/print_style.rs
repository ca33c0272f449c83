//! Running titles and page numbers of a booklet on paper.
//!
//! Chromium knows no `string-set`: every chapter gets a named page with its title written out.

use crate::model::{Booklet, Setting, Site};

const FACE: &str = "font: 8.5pt \"BIZ UDPGothic\", sans-serif; color: #444;";

/// The style sheet of one booklet in one language. `.chapter-N` of the page for paper lies on the page `chapter-N`.
pub fn css(site: &Site, booklet: &Booklet, language: &str) -> String {
    let words = Setting::new(site, language).words();
    let title = booklet.title.get(language);
    let mut css = String::new();
    let mut page = |name: &str, running: &str| {
        css.push_str(&format!(
            "@page {name} {{ @top-left {{ content: {}; {FACE} }} @top-right {{ content: {}; {FACE} }} \
             @bottom-center {{ content: counter(page); {FACE} }} }}\n",
            string(title),
            string(running)
        ));
    };
    page("contents", words.get("print.contents"));
    page("glossary", words.get("print.glossary"));
    page("topics", words.get("topics.title"));
    page("sources", words.get("print.sources"));
    for chapter in &booklet.chapters {
        let Some(document) = chapter.versions.get(language).or_else(|| chapter.versions.any()) else {
            continue;
        };
        page(
            &format!("chapter-{}", chapter.number),
            &format!("{}\u{2003}{}", chapter.number, document.front.title),
        );
    }
    for chapter in &booklet.chapters {
        css.push_str(&format!(".chapter-{0} {{ page: chapter-{0} }}\n", chapter.number));
    }
    css
}

/// A CSS string.
fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "))
}
