//! The site's settings, from `config.toml`.

use std::collections::BTreeMap;

use crate::diagnostic::Levels;
use crate::locale::{Localized, PartialDate};
use crate::model::{ColorSetting, SearchBudget};
use crate::text::Span;

/// What holds for the whole site.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the site will stand, ending in `/`; used only where an absolute URL is required.
    pub base_url: Option<String>,
    /// BCP 47 tags; the first is the source language.
    pub languages: Vec<String>,
    /// Where each of them stands.
    pub language_spans: Vec<Span>,
    /// For readers of a language: the languages whose texts they get, in order, before the source language.
    pub fallbacks: BTreeMap<String, Vec<String>>,
    /// Name of the theme.
    pub theme: String,
    /// Where that stands.
    pub theme_span: Span,
    /// Its own colours, by name.
    pub colors: Vec<ColorSetting>,
    /// The booklet of the home page, with its place.
    pub featured: Option<(String, Span)>,
    /// Date of this edition.
    pub updated: PartialDate,
    /// Name of the site.
    pub title: Localized,
    /// One line under the name.
    pub tagline: Localized,
    /// For search engines.
    pub description: Localized,
    /// Who publishes the site.
    pub publisher: Localized,
    /// The strip above every page.
    pub notice: Option<Localized>,
    /// About the site, for the footer.
    pub about: Localized,
    /// Whom readers may ask.
    pub contact: Option<Localized>,
    /// Paragraphs of the imprint, per language.
    pub imprint: Vec<Localized>,
    /// What the search may weigh.
    pub search: SearchBudget,
    /// How the content may be used.
    pub license: License,
    /// Main navigation.
    pub menu: Vec<MenuItem>,
    /// Link groups of the footer.
    pub footer: Vec<FooterGroup>,
    /// Do readers' devices keep what they read, for reading without a network?
    pub offline: bool,
    /// How bad the site takes each kind of problem.
    pub levels: Levels,
}

impl Config {
    /// The path of the address where the site will stand, without `/` at its end: empty, or `/books`.
    #[must_use]
    pub fn base_path(&self) -> Option<String> {
        let (_, rest) = self.base_url.as_ref()?.split_once("://")?;
        let path = rest.split_once('/').map_or("", |(_, path)| path.trim_end_matches('/'));
        Some(if path.is_empty() { String::new() } else { format!("/{path}") })
    }

    /// Where a language stands in the list of languages.
    #[must_use]
    pub fn language_span(&self, language: &str) -> Span {
        let index = self.languages.iter().position(|known| known == language);
        index.and_then(|index| self.language_spans.get(index).copied()).unwrap_or_default()
    }
}

/// A licence by name, with its text's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct License {
    /// Name in each language.
    pub name: Localized,
    /// Address of the licence's text.
    pub url: Option<String>,
}

/// A link of the navigation: a label and a source file below `content/`.
#[derive(Clone, Debug)]
pub struct MenuItem {
    /// What it says.
    pub label: Localized,
    /// Where it leads.
    pub to: String,
    /// Where `to` stands in `config.toml`.
    pub to_span: Span,
}

/// A titled group of links.
#[derive(Clone, Debug)]
pub struct FooterGroup {
    /// Heading.
    pub title: Localized,
    /// Links in order.
    pub links: Vec<MenuItem>,
}
