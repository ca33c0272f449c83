//! Running titles and page numbers of a booklet on paper.
//!
//! Chromium knows no `string-set`: every chapter gets a named page with its title written out.

use crate::model::{Booklet, Setting, Site};

/// The least number of columns of a table that wants the long side of the paper.
const WIDE: usize = 7;

/// The style sheet of one booklet in one language. `.chapter-N` of the page for paper lies on the pages `chapter-N`, its
/// wide tables on the pages `wide-N`, which lie across.
pub fn css(site: &Site, booklet: &Booklet, language: &str) -> String {
    let words = Setting::new(site, language).words();
    let title = booklet.title.get(language);
    let mut css = String::new();
    for (name, running) in [
        ("contents", words.get("print.contents")),
        ("glossary", words.get("print.glossary")),
        ("topics", words.get("topics.title")),
        ("sources", words.get("print.sources")),
    ] {
        css.push_str(&page(name, "", title, running));
    }
    for chapter in &booklet.chapters {
        let Some(document) = chapter.versions.get(language).or_else(|| chapter.versions.any()) else {
            continue;
        };
        let number = chapter.number;
        let running = format!("{number}\u{2003}{}", document.front.title);
        css.push_str(&page(&format!("chapter-{number}"), "", title, &running));
        css.push_str(&page(&format!("wide-{number}"), "size: A4 landscape; ", title, &running));
        css.push_str(&format!(
            ".chapter-{number} {{ page: chapter-{number} }}\n\
             .chapter-{number} .data-figure:has(tr > :nth-child({WIDE})) {{ page: wide-{number} }}\n"
        ));
    }
    css
}

/// A named page: the booklet and its part above, the page number below. The face stands in `print.css`.
fn page(name: &str, size: &str, title: &str, running: &str) -> String {
    format!(
        "@page {name} {{ {size}@top-left {{ content: {} }} @top-right {{ content: {} }} \
         @bottom-center {{ content: counter(page) }} }}\n",
        string(title),
        string(running)
    )
}

/// A CSS string.
fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "))
}
