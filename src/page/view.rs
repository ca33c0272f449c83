//! The shapes that templates see. Values are finished: nothing is computed in a template.

use serde::Serialize;

use crate::locale::{Format, PartialDate};

/// A date for people and for machines.
#[derive(Clone, Debug, Serialize)]
pub struct DateView {
    /// ISO 8601.
    pub iso: String,
    /// In words.
    pub text: String,
}

impl DateView {
    /// A date in words.
    pub fn new(format: Format<'_>, date: PartialDate) -> Self {
        Self { iso: date.to_string(), text: format.date(date) }
    }
}

/// A link with its text.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// Language of the text, where it is not the page's.
    pub lang: Option<String>,
    /// Address.
    pub href: String,
    /// Text.
    pub label: String,
}

/// A link that is called by a title.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TitleLink {
    /// Language of the title, where it is not the page's.
    pub lang: Option<String>,
    /// Address.
    pub href: String,
    /// Title.
    pub title: String,
}

/// The page's language.
#[derive(Clone, Debug, Serialize)]
pub struct LangView {
    /// BCP 47 tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Its own name.
    pub name: String,
}

/// What is the same on every page of a language.
#[derive(Clone, Debug, Serialize)]
pub struct SiteView {
    /// Name of the site.
    pub title: String,
    /// One line under it.
    pub tagline: String,
    /// For the footer.
    pub about: String,
    /// The strip above every page.
    pub notice: Option<String>,
    /// Paragraphs of the imprint.
    pub imprint: Vec<String>,
    /// How the content may be used.
    pub license: LicenseView,
    /// Date of the edition.
    pub updated: DateView,
    /// Address of the home page.
    pub home_href: String,
}

/// A licence.
#[derive(Clone, Debug, Serialize)]
pub struct LicenseView {
    /// Name.
    pub name: String,
    /// Address of its text.
    pub url: Option<String>,
}

/// The page itself: what head and masthead need.
#[derive(Clone, Debug, Serialize)]
pub struct PageView {
    /// `chapter`, `home`, …
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// Title for the browser: page – booklet – site.
    pub head_title: String,
    /// For search engines.
    pub description: String,
    /// Address of the page as Markdown.
    pub twin: Option<String>,
    /// Address of the feed of updates.
    pub feed: Option<String>,
    /// `../` up to the output folder.
    pub root: String,
    /// Absolute address.
    pub canonical: Option<String>,
    /// The page in all its languages, absolute, and `x-default`.
    pub alternates: Vec<Alternate>,
    /// The page in the other languages.
    pub translations: Vec<Translation>,
    /// For previews in messengers.
    pub og: OpenGraph,
    /// Address of the part before this one.
    pub prev: Option<String>,
    /// Address of the part after this one.
    pub next: Option<String>,
    /// Address of the style sheet.
    pub stylesheet: String,
    /// Further style sheets; those that the page does not need are taken out when it is ready.
    pub sheets: Vec<SheetView>,
    /// The colour that browsers take for their own frame.
    pub frame_color: Option<String>,
    /// Address of the running titles for paper.
    pub print_stylesheet: Option<String>,
    /// Addresses of the scripts.
    pub scripts: Vec<String>,
    /// Address of the icon.
    pub icon: Option<String>,
    /// Address of the icon for home screens.
    pub touch_icon: Option<String>,
    /// What search engines are told in JSON-LD.
    pub json_ld: Option<String>,
    /// Not for search engines.
    pub noindex: bool,
    /// Where the page leads on to by itself.
    pub refresh: Option<String>,
    /// Language of the text, where the page has no translation.
    pub text_lang: Option<String>,
    /// Direction of that language, where it is not the page's.
    pub text_dir: Option<String>,
    /// What the reader must know of the translation.
    pub translation: Option<TranslationNotice>,
    /// For reading without a network; nothing where the site does not want that.
    pub offline: Option<OfflineView>,
    /// The search.
    pub search: Option<LinkView>,
}

/// Addresses for reading without a network.
#[derive(Clone, Debug, Serialize)]
pub struct OfflineView {
    /// Of the service worker.
    pub worker: String,
    /// Of the manifest for installing.
    pub manifest: String,
}

/// A style sheet.
#[derive(Clone, Debug, Serialize)]
pub struct SheetView {
    /// Address.
    pub href: String,
    /// Is it for paper?
    pub print: bool,
}

/// A translation, for search engines.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// BCP 47 tag or `x-default`.
    pub tag: String,
    /// Absolute address.
    pub href: String,
}

/// The page in another language, for readers.
#[derive(Clone, Debug, Serialize)]
pub struct Translation {
    /// BCP 47 tag.
    pub tag: String,
    /// Name of the language in itself.
    pub name: String,
    /// Address of the page.
    pub href: String,
    /// Is there no translation, so that the page shows the text of another language?
    pub missing: bool,
    /// Text of the link, in the other language.
    pub label: String,
}

/// What the reader of a translation must know.
#[derive(Clone, Debug, Serialize)]
pub struct TranslationNotice {
    /// In one sentence.
    pub text: String,
    /// The original.
    pub original: LinkView,
    /// Sections of this page whose original has changed.
    pub sections: Vec<TitleLink>,
}

/// Open Graph.
#[derive(Clone, Debug, Serialize)]
pub struct OpenGraph {
    /// Title.
    pub title: String,
    /// Description.
    pub description: String,
    /// Absolute address.
    pub url: Option<String>,
    /// `ja_JP` form of the language.
    pub locale: String,
    /// The other languages.
    pub alternate_locales: Vec<String>,
    /// `website` or `article`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The picture.
    pub image: Option<ShareImage>,
}

/// The picture that messengers show beside a link.
#[derive(Clone, Debug, Serialize)]
pub struct ShareImage {
    /// Absolute address.
    pub url: String,
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// In words.
    pub alt: String,
}

/// An entry of the main navigation.
#[derive(Clone, Debug, Serialize)]
pub struct NavItem {
    /// Text.
    pub label: String,
    /// Address.
    pub href: String,
    /// Is it this page?
    pub current: bool,
}

/// A group of links of the footer.
#[derive(Clone, Debug, Serialize)]
pub struct FooterView {
    /// Heading.
    pub title: String,
    /// Links.
    pub links: Vec<LinkView>,
}

/// A step of the way to this page; the last has no address.
#[derive(Clone, Debug, Serialize)]
pub struct Crumb {
    /// Text.
    pub label: String,
    /// Address.
    pub href: Option<String>,
}

/// A name in another language.
#[derive(Clone, Debug, Serialize)]
pub struct OtherName {
    /// BCP 47 tag.
    pub tag: String,
    /// The name.
    pub name: String,
}

/// The meaning of a term, opened from the text.
#[derive(Clone, Debug, Serialize)]
pub struct TermView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Language of the name, where it is not the page's.
    pub lang: Option<String>,
    /// How that is read.
    pub reading: Option<String>,
    /// In other languages.
    pub others: Vec<OtherName>,
    /// What it means.
    pub definition: String,
    /// Language of the meaning, where it is not the page's.
    pub definition_lang: Option<String>,
    /// Its place in the glossary.
    pub href: String,
}

/// What every template gets.
#[derive(Clone, Debug, Serialize)]
pub struct Common {
    /// The page's language.
    pub lang: LangView,
    /// The site.
    pub site: SiteView,
    /// The page.
    pub page: PageView,
    /// Main navigation.
    pub nav: Vec<NavItem>,
    /// Link groups of the footer.
    pub footer: Vec<FooterView>,
    /// The way to this page.
    pub crumbs: Vec<Crumb>,
    /// Terms that the page opens.
    pub terms: Vec<TermView>,
}

/// What every template gets, and what this one needs.
#[derive(Clone, Debug, Serialize)]
pub struct WithCommon<T> {
    /// The common part.
    #[serde(flatten)]
    pub common: Common,
    /// The page's own part.
    #[serde(flatten)]
    pub own: T,
}

/// A booklet's cover.
#[derive(Clone, Debug, Serialize)]
pub struct CoverView {
    /// What sort of booklet.
    pub kind: String,
    /// Its date.
    pub date: DateView,
    /// Its title in lines.
    pub lines: Vec<String>,
    /// Number of the edition.
    pub edition: Option<String>,
    /// Its period, by era.
    pub period: Option<String>,
    /// Its period, by western years.
    pub period_western: Option<String>,
    /// Name of the drawing.
    pub art: Option<String>,
    /// The title in one piece.
    pub title: String,
}

/// A chapter in a list of contents.
#[derive(Clone, Debug, Serialize)]
pub struct ChapterEntry {
    /// Language of title and lead, where it is not the page's.
    pub lang: Option<String>,
    /// Its number.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// Its lead.
    pub summary: Option<String>,
    /// Its sections.
    pub sections: Vec<TitleLink>,
}

/// A section in the contents of a page.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// Anchor.
    pub id: String,
    /// Title.
    pub title: String,
    /// Sections below it.
    pub children: Vec<Section>,
}

/// A name and a value, as in an imprint.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// The value as markup.
    pub html: String,
}
