//! Manifests for installing the site, one for each language and one at the top.

use serde::Serialize;

use crate::model::Site;
use crate::offline::colours::token;
use crate::offline::manifest_path;

#[derive(Serialize)]
struct Manifest<'a> {
    id: String,
    name: &'a str,
    short_name: &'a str,
    description: &'a str,
    lang: &'a str,
    dir: &'a str,
    start_url: String,
    scope: &'a str,
    display: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    background_color: Option<String>,
    icons: Vec<Icon>,
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    r#type: &'static str,
    purpose: &'static str,
}

/// All manifests: path and content. `icons` are paths below the output folder: as it is, and to be cut to any shape.
#[must_use]
pub fn manifests(site: &Site, icon: Option<&str>, maskable: Option<&str>) -> Vec<(String, String)> {
    let source = site.source_language();
    let languages =
        site.config.languages.iter().map(|language| (manifest_path(language), language.as_str(), "../"));
    std::iter::once(("manifest.webmanifest".to_owned(), source, "./"))
        .chain(languages)
        .map(|(path, language, top)| {
            let icons = [(icon, "any"), (maskable, "maskable")];
            let icons = icons.into_iter().filter_map(|(path, purpose)| {
                Some(Icon { src: format!("{top}{}", path?), sizes: "any", r#type: "image/svg+xml", purpose })
            });
            let title = site.config.title.get(language);
            let manifest = Manifest {
                id: format!("{top}{language}/index.html"),
                name: title,
                short_name: title,
                description: site.config.description.get(language),
                lang: language,
                dir: &site.language(language).direction,
                start_url: format!("{top}{language}/index.html"),
                scope: top,
                // With the browser's own way back: a booklet is read, not operated.
                display: "minimal-ui",
                theme_color: token(site, "--color-brand"),
                background_color: token(site, "--color-paper"),
                icons: icons.collect(),
            };
            (path, serde_json::to_string_pretty(&manifest).unwrap_or_default() + "\n")
        })
        .collect()
}

/// The mark on a ground that may be cut to a circle: what matters stays within the middle 60 % (W3C, maskable icons: 80 %).
#[must_use]
pub fn install_icon(site: &Site, mark: &str) -> String {
    let ground = token(site, "--color-paper").unwrap_or_else(|| "#fff".to_owned());
    let inner = mark.replacen("<svg ", "<svg x=\"20\" y=\"20\" width=\"60\" height=\"60\" ", 1);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><rect width=\"100\" height=\"100\" fill=\"{ground}\"/>{inner}</svg>\n"
    )
}
