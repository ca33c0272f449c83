//! The glossary as a set of terms. What they mean stands on the page: said again, it would weigh on every phone.

use serde_json::{Value, json};

use crate::model::Term;
use crate::page::frame::PageScope;
use crate::page::json_ld::{license, node, page_address, site};
use crate::page::routes::PageId;

/// All terms, in the order of the file.
pub fn terms(scope: &PageScope<'_>) -> Value {
    let config = &scope.site().config;
    let words = scope.setting.words();
    let own = page_address(scope, PageId::Glossary);
    let terms = scope.site().glossary.terms.iter().map(|term| {
        let names = other_names(scope, term);
        Value::Object(node([
            ("@type", Some(json!("DefinedTerm"))),
            ("name", Some(json!(term.name.get(scope.page.language)))),
            ("alternateName", (!names.is_empty()).then(|| json!(names))),
            ("url", Some(json!(format!("{own}#{}", term.id)))),
        ]))
    });
    Value::Object(node([
        ("@type", Some(json!("DefinedTermSet"))),
        ("name", Some(json!(words.get("glossary.title")))),
        ("url", Some(json!(own))),
        ("inLanguage", Some(json!(scope.page.language))),
        ("dateModified", Some(json!(config.updated.to_string()))),
        ("license", Some(license(scope, &config.license))),
        ("isPartOf", Some(site(scope))),
        ("hasDefinedTerm", Some(terms.collect())),
    ]))
}

/// How a term is read, its long form, and its names in other languages.
fn other_names(scope: &PageScope<'_>, term: &Term) -> Vec<String> {
    let language = scope.page.language;
    let own = term.name.get(language);
    let full = term.full.as_ref().and_then(|full| full.find(language));
    let others = scope.other_names(&term.name).into_iter().map(|other| other.name);
    let mut names: Vec<String> = Vec::new();
    for name in term.reading.find(language).into_iter().chain(full).map(str::to_owned).chain(others) {
        if name != own && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
