//! What search engines are told in JSON-LD, in the terms of schema.org.
//!
//! One graph a page: the way to it, and what it is. Addresses are absolute where the site has a `base_url`, else relative
//! to the page. The block is data: a policy without inline scripts lets it stand.

mod dataset;
mod glossary;
mod publications;

use serde_json::{Map, Value, json};

use crate::model::License;
use crate::page::frame::PageScope;
use crate::page::links::join;
use crate::page::routes::PageId;
use crate::page::view::Crumb;

pub use dataset::{creator, description, media_type, period};

use dataset::dataset;

/// The graph of a page, safe to stand in it; nothing where there is nothing to tell.
pub fn graph(scope: &PageScope<'_>, kind: &str, crumbs: &[Crumb]) -> Option<String> {
    let mut nodes = Vec::new();
    let is_own = scope.renderer.routes.is_translated(scope.page.id, scope.page.language);
    match (kind, scope.page.id) {
        ("error" | "offline" | "print" | "redirect", _) => return None,
        // A page that shows the text of another language has nothing of its own to tell.
        _ if !is_own => {}
        (_, PageId::Home) => nodes.extend(publications::site(scope)),
        (_, PageId::Booklet(booklet)) => nodes.push(publications::booklet(scope, booklet)),
        (_, PageId::Chapter(booklet, chapter)) => {
            nodes.extend(publications::chapter(scope, booklet, chapter));
        }
        (_, PageId::Table(booklet, table)) => nodes.push(dataset(scope, booklet, table)),
        (_, PageId::Glossary) => nodes.push(glossary::terms(scope)),
        _ => {}
    }
    nodes.extend(breadcrumbs(scope, crumbs));
    if nodes.is_empty() {
        return None;
    }
    let graph = json!({ "@context": "https://schema.org", "@graph": nodes });
    // `<` could end the element that holds the text.
    Some(graph.to_string().replace('<', "\\u003c"))
}

/// The way to a page. The page itself is the last step.
fn breadcrumbs(scope: &PageScope<'_>, crumbs: &[Crumb]) -> Option<Value> {
    if crumbs.len() < 2 {
        return None;
    }
    let steps = crumbs.iter().enumerate().map(|(index, crumb)| {
        let path = crumb.href.as_ref().and_then(|href| join(scope.path, href));
        let path = path.unwrap_or_else(|| scope.path.to_owned());
        json!({
            "@type": "ListItem",
            "position": index + 1,
            "name": crumb.label,
            "item": address(scope, &path),
        })
    });
    Some(json!({ "@type": "BreadcrumbList", "itemListElement": steps.collect::<Vec<_>>() }))
}

/// The address of a file below the output folder.
fn address(scope: &PageScope<'_>, path: &str) -> String {
    match &scope.site().config.base_url {
        Some(base) => format!("{base}{path}"),
        None => scope.links.file(path),
    }
}

/// The address of a page in the page's language.
fn page_address(scope: &PageScope<'_>, id: PageId) -> String {
    address(scope, &scope.renderer.routes.path(id, scope.page.language))
}

/// A licence: the address of its text where it has one.
fn license(scope: &PageScope<'_>, license: &License) -> Value {
    let name = license.name.get(scope.page.language);
    match &license.url {
        Some(url) => json!(url),
        None => json!({ "@type": "CreativeWork", "name": name }),
    }
}

/// The name of an organisation.
fn organization(name: &str) -> Value {
    json!({ "@type": "Organization", "name": name })
}

/// The site as something that pages are part of.
fn site(scope: &PageScope<'_>) -> Value {
    let name = scope.text(&scope.site().config.title);
    json!({ "@type": "WebSite", "name": name, "url": page_address(scope, PageId::Home) })
}

/// Original and translations of a page, by schema.org's `translationOfWork` and `workTranslation`.
fn add_translations(scope: &PageScope<'_>, kind: &str, node: &mut Map<String, Value>) {
    let routes = scope.renderer.routes;
    let source = scope.site().source_language();
    let work = |language: &str| {
        let url = address(scope, &routes.path(scope.page.id, language));
        json!({ "@type": kind, "inLanguage": language, "url": url })
    };
    let is_there = |language: &str| routes.is_translated(scope.page.id, language);
    if scope.page.language != source {
        if is_there(source) {
            node.insert("translationOfWork".to_owned(), work(source));
        }
        return;
    }
    let others = scope.site().config.languages.iter().skip(1).filter(|language| is_there(language));
    let works: Vec<Value> = others.map(|language| work(language)).collect();
    if !works.is_empty() {
        node.insert("workTranslation".to_owned(), Value::Array(works));
    }
}

/// A node from the pairs that have a value.
fn node(pairs: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Map<String, Value> {
    pairs.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}
