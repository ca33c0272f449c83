//! Open data: the catalogue of all tables, and what search engines are told of each.
//!
//! Terms of DCAT 3 and of schema.org/Dataset. Addresses are absolute where the site has a `base_url`.

use serde_json::{Map, Value, json};

use crate::locale::Localized;
use crate::model::{License, Site, Table};
use crate::page::files::DataFiles;
use crate::page::routes::Routes;

/// `data/catalog.json`, pretty, with a line feed at the end.
#[must_use]
pub fn catalog(site: &Site, data: &DataFiles) -> String {
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

/// A table as schema.org/Dataset in one language, safe to stand in a page.
pub fn json_ld(site: &Site, data: &DataFiles, table: &Table, language: &str, address: &str) -> String {
    let downloads = data.downloads(table, |path| absolute(site, path));
    let files = downloads.iter().map(|file| {
        json!({
            "@type": "DataDownload",
            "encodingFormat": media_type(&file.format),
            "contentUrl": file.href,
        })
    });
    let license = site.license(table);
    let mut dataset = Map::new();
    let mut put = |key: &str, value: Value| drop(dataset.insert(key.to_owned(), value));
    put("@context", json!("https://schema.org"));
    put("@type", json!("Dataset"));
    put("name", json!(table.title.get(language)));
    put("description", json!(description(table, language)));
    put("inLanguage", json!(language));
    put("url", json!(address));
    put("isAccessibleForFree", json!(true));
    put("license", json!(license.url.as_deref().unwrap_or(license.name.get(language))));
    put("creator", json!({ "@type": "Organization", "name": creator(site, table).get(language) }));
    if let Some(time) = table.as_of {
        put("temporalCoverage", json!(time.to_string().trim_start_matches("FY")));
    }
    put("dateModified", json!(site.config.updated.to_string()));
    put("distribution", files.collect());
    // `<` could end the element that holds the text.
    Value::Object(dataset).to_string().replace('<', "\\u003c")
}

fn dataset(site: &Site, data: &DataFiles, table: &Table) -> Value {
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
            site.config.languages.iter().map(|tag| (tag.clone(), json!(description(table, tag)))).collect(),
        ),
        "dct:creator": texts(site, creator(site, table)),
        "dct:source": table.source.as_ref().map(|citation| json!({
            "id": citation.source,
            "title": site.source(&citation.source).map(|source| texts(site, &source.title)),
            "place": citation.place.as_ref().map(|place| texts(site, place)),
        })),
        "dct:temporal": table.as_of.map(|time| time.to_string()),
        "dct:modified": site.config.updated.to_string(),
        "dct:license": license(site, site.license(table)),
        "dcat:landingPage": Value::Object(pages.collect()),
        "dcat:distribution": files.collect::<Vec<_>>(),
    })
}

/// Who made the figures: the publisher of the source.
fn creator<'a>(site: &'a Site, table: &Table) -> &'a Localized {
    let source = table.source.as_ref().and_then(|citation| site.source(&citation.source));
    source.map_or(&site.config.publisher, |source| &source.publisher)
}

fn description<'a>(table: &'a Table, language: &str) -> &'a str {
    let summary = table.summary.as_ref().and_then(|summary| summary.find(language));
    summary.unwrap_or_else(|| table.title.get(language))
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

fn media_type(format: &str) -> &'static str {
    match format {
        "CSV" => "text/csv",
        "JSON" => "application/json",
        _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
}
