//! Manifests for installing the site, one for each language and one at the top.

use serde::Serialize;

use crate::model::Site;
use crate::offline::manifest_path;

/// An icon that phones take for their home screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstallIcon<'a> {
    /// Path of a PNG below the output folder.
    pub path: &'a str,
    /// Width and height in pixels.
    pub size_px: (u32, u32),
    /// `any`, or `maskable` (W3C, Web Application Manifest).
    pub purpose: &'a str,
}

/// How a site looks where no style sheet is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InstallLook<'a> {
    /// Its icons.
    pub icons: Vec<InstallIcon<'a>>,
    /// The colour that browsers take for their own frame.
    pub frame_color: Option<&'a str>,
    /// The ground of its pages.
    pub paper_color: Option<&'a str>,
}

#[derive(Serialize)]
struct Manifest<'a> {
    name: &'a str,
    short_name: &'a str,
    description: &'a str,
    lang: &'a str,
    dir: &'a str,
    start_url: String,
    scope: &'a str,
    display: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme_color: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    background_color: Option<&'a str>,
    icons: Vec<Icon<'a>>,
}

#[derive(Serialize)]
struct Icon<'a> {
    src: String,
    sizes: String,
    r#type: &'static str,
    purpose: &'a str,
}

/// All manifests: path and content. They have no `id`: the address of the start page, which is the default, tells several
/// sites of one host apart.
#[must_use]
pub fn manifests(site: &Site, look: &InstallLook<'_>) -> Vec<(String, String)> {
    let source = site.source_language();
    let languages =
        site.config.languages.iter().map(|language| (manifest_path(language), language.as_str(), "../"));
    std::iter::once(("manifest.webmanifest".to_owned(), source, "./"))
        .chain(languages)
        .map(|(path, language, top)| {
            let icons =
                look.icons.iter().map(|InstallIcon { path, size_px: (width, height), purpose }| Icon {
                    src: format!("{top}{path}"),
                    sizes: format!("{width}x{height}"),
                    r#type: "image/png",
                    purpose,
                });
            let title = site.config.title.get(language);
            let manifest = Manifest {
                name: title,
                short_name: title,
                description: site.config.description.get(language),
                lang: language,
                dir: &site.language(language).direction,
                start_url: format!("{top}{language}/index.html"),
                scope: top,
                // With the browser's own way back: a booklet is read, not operated.
                display: "minimal-ui",
                theme_color: look.frame_color,
                background_color: look.paper_color,
                icons: icons.collect(),
            };
            (path, serde_json::to_string_pretty(&manifest).unwrap_or_default() + "\n")
        })
        .collect()
}
