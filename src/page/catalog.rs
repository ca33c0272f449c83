//! Open data: the catalogue of all tables.
//!
//! Terms of DCAT 3. Addresses are absolute where the site has a `base_url`.

use serde_json::{Value, json};

use crate::locale::Localized;
use crate::model::{License, Setting, Site, Table};
use crate::page::files::DataFiles;
use crate::page::json_ld::{creator, description, media_type, period};
use crate::page::routes::Routes;

/// `data/catalog.json`, pretty, with a line feed at the end.
#[must_use]
pub fn catalog(site: &Site, data: &DataFiles<'_>) -> String {
    let tables = site.booklets.iter().flat_map(|booklet| &booklet.tables);
    let catalog = json!({
        "@context": { "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/" },
        "@type": "dcat:Catalog",
        "dct:title": texts(site, &site.config.title),
        "dct:publisher": texts(site, &site.config.publisher),
        "dct:modified": site.config.updated.to_string(),
        "dct:language": site.config.languages,
        "dct:license": license(site, &site.config.license),
        "dcat:dataset": tables.map(|table| dataset(site, data, table)).collect::<Vec<_>>(),
    });
    format!("{catalog:#}\n")
}

fn dataset(site: &Site, data: &DataFiles<'_>, table: &Table) -> Value {
    let routes = Routes::new(site);
    let page = routes.table(&table.booklet, &table.id);
    let pages = site
        .config
        .languages
        .iter()
        .filter_map(|tag| Some((tag.clone(), json!(absolute(site, &routes.path(page?, tag))))));
    let downloads = data.downloads(table, |path| absolute(site, path));
    let files = downloads.iter().map(|file| {
        json!({
            "@type": "dcat:Distribution",
            "dct:format": file.format,
            "dcat:mediaType": media_type(&file.format),
            "dcat:downloadURL": file.href,
        })
    });
    json!({
        "@type": "dcat:Dataset",
        "dct:identifier": format!("{}/{}", table.booklet, table.id),
        "dct:title": texts(site, &table.title),
        "dct:description": Value::Object(
            site.config.languages.iter().map(|tag| (tag.clone(), json!(description(Setting::new(site, tag), table)))).collect(),
        ),
        "dct:creator": texts(site, creator(site, table)),
        "dct:source": table.source.as_ref().map(|citation| json!({
            "id": citation.source,
            "title": site.source(&citation.source).map(|source| texts(site, &source.title)),
            "place": citation.place.as_ref().map(|place| texts(site, place)),
        })),
        "dct:temporal": table.as_of.map(period),
        "dct:modified": site.config.updated.to_string(),
        "dct:license": license(site, site.license(table)),
        "dcat:landingPage": Value::Object(pages.collect()),
        "dcat:distribution": files.collect::<Vec<_>>(),
    })
}

fn license(site: &Site, license: &License) -> Value {
    json!({ "name": texts(site, &license.name), "url": license.url })
}

fn texts(site: &Site, text: &Localized) -> Value {
    let texts = site.config.languages.iter().filter_map(|tag| Some((tag.clone(), json!(text.find(tag)?))));
    Value::Object(texts.collect())
}

fn absolute(site: &Site, path: &str) -> String {
    format!("{}{path}", site.config.base_url.as_deref().unwrap_or_default())
}
