//! The site, its booklets and their chapters.

use serde_json::{Value, json};

use crate::locale::Period;
use crate::page::frame::{PageScope, Version};
use crate::page::json_ld::{
    add_translations, address, license, node, organization, page_address, site as part_of,
};
use crate::page::routes::PageId;

/// Who publishes the site, and the site.
pub fn site(scope: &PageScope<'_>) -> [Value; 2] {
    let config = &scope.site().config;
    let language = scope.page.language;
    let publisher = address(scope, &format!("{language}/index.html#publisher"));
    let home = page_address(scope, PageId::Home);
    let publisher_node = json!({
        "@type": "Organization",
        "@id": publisher,
        "name": scope.text(&config.publisher),
        "url": home,
        "logo": scope.renderer.assets.icons.as_ref().and_then(|icons| icons.manifest.get(1)).map(|icon| {
            address(scope, &icon.drawing.path)
        }),
    });
    let mut site = node([
        ("@type", Some(json!("WebSite"))),
        ("name", Some(json!(scope.text(&config.title)))),
        ("description", Some(json!(scope.text(&config.description))).filter(|text| text != "")),
        ("url", Some(json!(home))),
        ("inLanguage", Some(json!(language))),
        ("dateModified", Some(json!(config.updated.to_string()))),
        ("license", Some(license(scope, &config.license))),
        ("publisher", Some(json!({ "@id": publisher }))),
        ("potentialAction", config.base_url.is_some().then(|| search(scope))),
    ]);
    add_translations(scope, "WebSite", &mut site);
    [publisher_node, Value::Object(site)]
}

/// The search of the site. Its address is a template, which must be absolute.
fn search(scope: &PageScope<'_>) -> Value {
    let page = page_address(scope, PageId::Search);
    json!({
        "@type": "SearchAction",
        "target": { "@type": "EntryPoint", "urlTemplate": format!("{page}?q={{search_term_string}}") },
        "query-input": "required name=search_term_string",
    })
}

/// A booklet with its chapters.
pub fn booklet(scope: &PageScope<'_>, index: usize) -> Value {
    let site = scope.site();
    let booklet = &site.booklets[index];
    let language = scope.page.language;
    let source = booklet.source.as_ref().and_then(|id| site.source(id));
    let chapters = booklet.chapters.iter().enumerate().filter_map(|(chapter, model)| {
        let Version { document, language, .. } = scope.version(&model.versions)?;
        Some(json!({
            "@type": "Chapter",
            "position": model.number,
            "name": document.front.title,
            "inLanguage": language,
            "url": page_address(scope, PageId::Chapter(index, chapter)),
        }))
    });
    let image = scope.renderer.shares.of(scope.renderer, Some(index), language);
    let mut node = node([
        ("@type", Some(json!("Book"))),
        ("@id", Some(json!(format!("{}#booklet", page_address(scope, PageId::Booklet(index)))))),
        ("name", Some(json!(scope.text(&booklet.title)))),
        ("alternateName", Some(json!(scope.text(&booklet.short_title)))),
        ("bookEdition", booklet.cover.edition.as_ref().map(|edition| json!(edition))),
        ("description", Some(json!(scope.text(&booklet.summary)))),
        ("url", Some(json!(page_address(scope, PageId::Booklet(index))))),
        ("image", image.map(|image| json!(image.url))),
        ("inLanguage", Some(json!(language))),
        // Where it was made from a document, the date is that of the document, not of this edition.
        ("datePublished", source.is_none().then(|| json!(booklet.date.to_string()))),
        ("dateModified", Some(json!(site.config.updated.to_string()))),
        ("temporalCoverage", booklet.period.and_then(years).map(Value::String)),
        ("license", Some(license(scope, &site.config.license))),
        ("publisher", Some(organization(scope.text(&site.config.publisher)))),
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
        ("isPartOf", Some(part_of(scope))),
        ("hasPart", Some(chapters.collect())),
    ]);
    add_translations(scope, "Book", &mut node);
    Value::Object(node)
}

/// A chapter of a booklet.
pub fn chapter(scope: &PageScope<'_>, booklet_index: usize, index: usize) -> Option<Value> {
    let site = scope.site();
    let booklet = &site.booklets[booklet_index];
    let chapter = &booklet.chapters[index];
    let Version { document, language, .. } = scope.version(&chapter.versions)?;
    let front = &document.front;
    let description = front.description.as_ref().or(front.summary.as_ref());
    let book = page_address(scope, PageId::Booklet(booklet_index));
    let mut node = node([
        ("@type", Some(json!("Chapter"))),
        ("name", Some(json!(front.title))),
        ("position", Some(json!(chapter.number))),
        ("description", description.map(|text| json!(text))),
        ("url", Some(json!(page_address(scope, scope.page.id)))),
        ("inLanguage", Some(json!(language))),
        ("dateModified", Some(json!(front.updated.unwrap_or(site.config.updated).to_string()))),
        ("license", Some(license(scope, &site.config.license))),
        (
            "isPartOf",
            Some(json!({
                "@type": "Book",
                "@id": format!("{book}#booklet"),
                "name": scope.text(&booklet.title),
                "url": book,
            })),
        ),
    ]);
    add_translations(scope, "Chapter", &mut node);
    Some(Value::Object(node))
}

/// The fiscal years that a booklet is for, as an interval of ISO 8601.
fn years(period: Period) -> Option<String> {
    match period {
        Period::Years { from, to } => {
            Some(format!("{}/{}", super::dataset::fiscal_year(from).0, super::dataset::fiscal_year(to).1))
        }
        Period::Ongoing => None,
    }
}
