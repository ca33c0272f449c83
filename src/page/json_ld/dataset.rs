//! A table, as Google's guide to `Dataset` asks: what it holds, who made it, how it may be used, where it is.

use serde_json::{Value, json};

use crate::locale::Localized;
use crate::model::{AsOf, Setting, Site, Table};
use crate::page::frame::PageScope;
use crate::page::json_ld::{address, license, node, organization, page_address};
use crate::page::routes::PageId;

/// The table of a page.
pub fn dataset(scope: &PageScope<'_>, booklet_index: usize, index: usize) -> Value {
    let site = scope.site();
    let table = &site.booklets[booklet_index].tables[index];
    let language = scope.page.language;
    let downloads = scope.renderer.data.downloads(table, |path| address(scope, path));
    let files = downloads.iter().map(|file| {
        json!({
            "@type": "DataDownload",
            "encodingFormat": media_type(&file.format),
            "contentUrl": file.href,
        })
    });
    let measured = table.columns.iter().filter(|column| column.unit.is_some()).map(|column| {
        json!({
            "@type": "PropertyValue",
            "name": scope.setting.column_name(column),
            "unitText": column.unit.as_ref().map(|unit| scope.setting.format().unit_name(unit)),
        })
    });
    let measured: Vec<Value> = measured.collect();
    let citation = table.source.as_ref();
    let source = citation.and_then(|citation| site.source(&citation.source));
    Value::Object(node([
        ("@type", Some(json!("Dataset"))),
        ("identifier", Some(json!(format!("{}/{}", table.booklet, table.id)))),
        ("name", Some(json!(table.title.get(language)))),
        ("description", Some(json!(description(scope.setting, table)))),
        ("url", Some(json!(page_address(scope, PageId::Table(booklet_index, index))))),
        ("inLanguage", Some(json!(language))),
        ("isAccessibleForFree", Some(json!(true))),
        ("license", Some(license(scope, site.license(table)))),
        ("creator", Some(organization(creator(site, table).get(language)))),
        ("publisher", Some(organization(scope.text(&site.config.publisher)))),
        ("temporalCoverage", table.as_of.map(|time| json!(period(time)))),
        ("dateModified", Some(json!(site.config.updated.to_string()))),
        ("variableMeasured", (!measured.is_empty()).then(|| Value::Array(measured))),
        (
            "isBasedOn",
            source.map(|source| {
                json!({
                    "@type": "CreativeWork",
                    "name": scope.text(&source.title),
                    "publisher": organization(scope.text(&source.publisher)),
                    "datePublished": source.date.to_string(),
                })
            }),
        ),
        (
            "includedInDataCatalog",
            Some(json!({
                "@type": "DataCatalog",
                "name": scope.text(&site.config.title),
                "url": page_address(scope, PageId::AllTables),
            })),
        ),
        ("distribution", Some(files.collect())),
    ]))
}

/// Who made the figures: the publisher of the source.
pub fn creator<'a>(site: &'a Site, table: &Table) -> &'a Localized {
    let source = table.source.as_ref().and_then(|citation| site.source(&citation.source));
    source.map_or(&site.config.publisher, |source| &source.publisher)
}

/// What a table holds: its summary, its booklet and its columns. Google asks for 50 characters or more.
pub fn description(setting: Setting<'_>, table: &Table) -> String {
    let words = setting.words();
    let booklet = setting.site.booklet(&table.booklet);
    let columns: Vec<String> = table.columns.iter().map(|column| setting.column_name(column)).collect();
    let made = words.fill(
        "dataset.description",
        &[
            ("title", table.title.get(setting.language)),
            ("booklet", booklet.map_or("", |booklet| booklet.title.get(setting.language))),
            ("columns", &columns.join(words.get("dataset.separator"))),
        ],
    );
    match table.summary.as_ref().and_then(|summary| summary.find(setting.language)) {
        Some(summary) => format!("{summary}{}{made}", words.get("dataset.sentence_separator")),
        None => made,
    }
}

/// The time that figures are of, as ISO 8601; a fiscal year is an interval.
pub fn period(time: AsOf) -> String {
    match time {
        AsOf::Date(date) => date.to_string(),
        AsOf::FiscalYear(year) => {
            let (first, last) = fiscal_year(year);
            format!("{first}/{last}")
        }
    }
}

/// First and last day of a fiscal year: in Japan it runs from April to March.
pub fn fiscal_year(year: i32) -> (String, String) {
    (format!("{year}-04-01"), format!("{}-03-31", year + 1))
}

/// The media type of a download, by its name on the page.
pub fn media_type(format: &str) -> &'static str {
    match format {
        "CSV" => "text/csv",
        "JSON" => "application/json",
        _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
}
