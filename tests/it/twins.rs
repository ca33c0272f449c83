//! Every page has a twin in Markdown that says the same.

mod any_text;
mod markdown;
mod said;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::support::{Rendered, Site, first_difference, has_ending};
use markdown::Markdown;
use said::said;

/// The repository's site with its draft as it will be published.
fn real_site() -> &'static Rendered {
    static SITE: OnceLock<Rendered> = OnceLock::new();
    SITE.get_or_init(|| {
        let booklet = "content/informatization-2022/booklet.toml";
        Site::repository().edit(booklet, "= \"draft\"", "= \"past\"").render()
    })
}

/// Pages that are to have a twin.
fn pages(site: &Rendered) -> Vec<&str> {
    let paths = site.files.keys().map(String::as_str);
    paths
        .filter(|path| has_ending(path, "html") && path.contains('/'))
        .filter(|path| {
            !["/print.html", "/search.html", "/offline.html"].iter().any(|end| path.ends_with(end))
        })
        .collect()
}

fn twin_of(page: &str) -> String {
    format!("{}.md", page.strip_suffix(".html").expect("a page"))
}

/// A word a line.
fn by_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join("\n")
}

/// Every word of every page stands in its twin, in the same order, and no other.
fn assert_same_words(site: &Rendered) {
    for page in pages(site) {
        let on_page = by_line(&said(site.text(page)));
        let twin = by_line(&Markdown::new(site.text(&twin_of(page))).text);
        assert!(on_page == twin, "{page}: {}", first_difference(&on_page, &twin));
    }
}

#[test]
fn twins_say_what_pages_say_on_the_real_site() {
    let site = real_site();
    assert!(pages(site).len() > 60, "{}", pages(site).len());
    assert_same_words(site);
}

#[test]
fn twins_say_what_pages_say_on_the_small_site() {
    assert_same_words(&Site::new().render());
}

#[test]
fn every_page_but_those_for_paper_and_the_search_has_a_twin_and_names_it() {
    let site = real_site();
    let expected: BTreeSet<String> = pages(site).into_iter().map(twin_of).collect();
    let found: BTreeSet<String> = site.files.keys().filter(|path| has_ending(path, "md")).cloned().collect();
    assert_eq!(found, expected);
    let named = |page: &str| {
        let html = site.text(page);
        let links = sasshi::html::scan(html);
        let link = links.iter().find(|tag| tag.get("type") == Some("text/markdown"));
        link.map(|tag| {
            assert_eq!((tag.name.as_str(), tag.get("rel")), ("link", Some("alternate")), "{page}");
            tag.get("href").expect("an address").to_owned()
        })
    };
    for page in pages(site) {
        let file = page.rsplit('/').next().expect("a name");
        assert_eq!(named(page), Some(twin_of(file)), "{page}");
    }
    assert_eq!(named("index.html").as_deref(), Some("ja/index.md"), "the home page again, at the top");
    assert_eq!(named("404.html"), None);
    assert_eq!(named("ja/strategy-3/print.html"), None);
}

#[test]
fn links_of_twins_lead_to_files_and_to_twins_where_there_are_some() {
    let site = real_site();
    let mut to_twins = 0;
    for page in pages(site) {
        let path = twin_of(page);
        for address in Markdown::new(site.text(&path)).addresses {
            let file = address.split('#').next().expect("a path");
            if file.is_empty() || file.contains("://") {
                continue;
            }
            let mut parts: Vec<&str> = path.split('/').collect();
            parts.pop();
            for part in file.split('/') {
                match part {
                    ".." => _ = parts.pop(),
                    part => parts.push(part),
                }
            }
            let target = parts.join("/");
            assert!(site.files.contains_key(&target), "{path}: {address}");
            assert!(!has_ending(&target, "html") || target.ends_with("print.html"), "{path}: {address}");
            to_twins += usize::from(has_ending(&target, "md"));
        }
    }
    assert!(to_twins > 500, "{to_twins}");
}

#[test]
fn every_note_is_there_and_every_reference_has_its_note() {
    let site = real_site();
    let mut notes = 0;
    for page in pages(site) {
        let twin = Markdown::new(site.text(&twin_of(page)));
        assert_eq!(twin.references, twin.notes, "{page}");
        notes += twin.notes.len();
    }
    assert!(notes > 20, "{notes}");
}

#[test]
fn a_twin_begins_with_what_it_is() {
    let site = real_site();
    for page in pages(site) {
        let text = site.text(&twin_of(page));
        let (front, body) =
            text.strip_prefix("---\n").and_then(|rest| rest.split_once("---\n\n")).expect("a front");
        let title = body.lines().next().and_then(|line| line.strip_prefix("# ")).expect("a title");
        let value = |key: &str| {
            let start = format!("{key}: ");
            let line = front.lines().find_map(|line| line.strip_prefix(start.as_str()));
            serde_json::from_str::<String>(line.unwrap_or_else(|| panic!("{page}: no {key}")))
                .expect("a text")
        };
        assert!(!value("title").is_empty() && !title.is_empty(), "{page}");
        assert_eq!(value("lang"), &page[..2], "{page}");
        assert_eq!(value("canonical"), format!("https://toyonaka-sasshi.example/{page}"));
        assert_eq!(value("page"), page.rsplit('/').next().expect("a name"));
        assert_eq!(value("updated").len(), 10);
        assert!(!value("license").is_empty());
        assert_eq!(body.matches("\n# ").count(), 0, "{page}: one title");
    }
}

#[test]
fn hosts_are_told_what_twins_are() {
    let site = Site::new().render();
    assert!(
        site.text("_headers")
            .contains("\n/*.md\n  Content-Type: text/markdown; charset=utf-8\n  X-Robots-Tag: noindex\n"),
        "{}",
        site.text("_headers")
    );
    assert!(!site.text("sitemap.xml").contains(".md"));
}

#[test]
fn forms_of_the_text() {
    let text = "+++\ntitle = \"始め\"\nsummary = \"短く。\"\n+++\n\n**「重要」**です。*a*と**b**、~~c~~、`|code|`。{漢字|かんじ}と[[RPA]]。1. *で\n\
        始まる_x_文[^n]。  \n次の行\n\n\
        :::note 題\nA & B\n:::\n\n:::details 中身\n> 引用\n\n- [ ] 一\n- [x] 二\n  1. 三\n:::\n\n\
        1. a\n\n   b\n2. c\n\n```toml\nx = \"`|`\"\n```\n\n---\n\n![地図](images/map.svg)\n\n[^n]: 注の文。\n\n    続き。\n";
    let site = Site::new().file("content/plan/10-start.ja.md", text).render();
    let twin = site.text("ja/plan/start.md");
    let body = twin.split_once("---\n\n").expect("a front").1;
    crate::support::assert_golden(&crate::support::here("twins/forms.md"), body);
    assert_same_words(&site);
}
