//! The pictures that messengers show beside a link: one for each booklet and language, one for the rest of the site.
//!
//! They are named by absolute addresses only (Open Graph), so a site without `base_url` has none.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;
use serde::Serialize;

use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::model::Site;
use crate::page::frame::PageScope;
use crate::page::renderer::Renderer;
use crate::page::routes::{PageId, PageRef};
use crate::page::view::{CoverView, ShareImage};
use crate::picture::{Drawing, Fonts, Margin, lines};
use crate::text::Span;

/// Width and height in pixels: what Open Graph's readers ask for (1.91 : 1).
const SIZE_PX: (u32, u32) = (1200, 630);
const TEMPLATE: &str = "share.svg";
/// The families that titles and small texts are measured in: those of the built-in theme.
const TITLE_FONT: &str = "Noto Serif CJK JP";
const TEXT_FONT: &str = "Noto Sans CJK JP";

/// All such pictures, by booklet, none for the rest of the site, and language; each is laid out when a page first names it.
#[derive(Default)]
pub struct Shares {
    pictures: BTreeMap<(Option<usize>, String), OnceLock<Share>>,
}

/// A picture, as far as it could be laid out.
struct Share {
    image: Option<Image>,
    /// What is to be drawn; nothing where the booklet brings a picture of its own.
    drawing: Option<Drawing>,
    problems: Vec<Diagnostic>,
    /// What kept the template from running.
    faults: Vec<Diagnostic>,
}

#[derive(Clone, Debug)]
struct Image {
    path: String,
    size_px: (usize, usize),
    alt: String,
}

/// What the template sees. Widths are in em of the bold title font.
#[derive(Serialize)]
struct ShareView {
    /// Width of the picture in pixels.
    width: u32,
    /// Height of the picture in pixels.
    height: u32,
    /// BCP 47 tag.
    lang: String,
    /// The cover, on the picture of a booklet.
    cover: Option<CoverView>,
    /// Is the title broken by hand, as on the cover?
    by_hand: bool,
    /// The title in lines.
    lines: Vec<Line>,
    /// Width of its widest line.
    widest: f32,
    /// How many chapters the booklet has.
    leaves: usize,
    /// Widths of small texts, in em of the bold text font.
    widths: Widths,
    /// Name of the site.
    site: String,
    /// One line under it.
    tagline: String,
    /// The strip above every page.
    notice: Option<String>,
}

#[derive(Serialize)]
struct Widths {
    site: f32,
    notice: f32,
    period: f32,
    western: f32,
}

#[derive(Serialize)]
struct Line {
    text: String,
    width: f32,
}

impl Shares {
    /// The pictures of a site.
    pub fn new(site: &Site) -> Self {
        if site.config.base_url.is_none() || !site.theme.templates.contains_key(TEMPLATE) {
            return Self::default();
        }
        let booklets = || std::iter::once(None).chain((0..site.booklets.len()).map(Some));
        let languages = site.config.languages.iter();
        let keys = languages.flat_map(|language| booklets().map(move |booklet| (booklet, language.clone())));
        Self { pictures: keys.map(|key| (key, OnceLock::new())).collect() }
    }

    /// The picture of a page of this booklet, or of none.
    pub fn of(&self, renderer: &Renderer<'_>, booklet: Option<usize>, language: &str) -> Option<ShareImage> {
        let (key, made) = self.pictures.get_key_value(&(booklet, language.to_owned()))?;
        let image = made.get_or_init(|| share(renderer, key)).image.as_ref()?;
        Some(ShareImage {
            url: format!("{}{}", renderer.site.config.base_url.as_ref()?, image.path),
            width: image.size_px.0,
            height: image.size_px.1,
            alt: image.alt.clone(),
        })
    }

    /// All that are to be drawn. Letters that no font of the theme has are reported.
    pub fn drawings(&self, renderer: &Renderer<'_>, report: &Report) -> Vec<&Drawing> {
        let made = self.pictures.par_iter().map(|(key, made)| made.get_or_init(|| share(renderer, key)));
        let made: Vec<&Share> = made.collect();
        report.extend(made.iter().flat_map(|share| share.problems.clone()));
        // A template that works for one works: what is wrong with a title is said where the title stands.
        let none = made.iter().take_while(|share| share.drawing.is_none());
        report.extend(none.flat_map(|share| share.faults.clone()));
        made.into_iter().filter_map(|share| share.drawing.as_ref()).collect()
    }
}

fn share(renderer: &Renderer<'_>, (booklet, language): &(Option<usize>, String)) -> Share {
    let (site, fonts, report) = (renderer.site, &renderer.fonts, Report::new());
    let id = booklet.map_or(PageId::Home, PageId::Booklet);
    let scope = renderer.scope(PageRef { id, language }, "");
    let alt = alt(&scope, *booklet);
    if let Some((path, size_px)) = booklet.and_then(|booklet| own(renderer, booklet)) {
        let image = Some(Image { path, size_px, alt });
        return Share { image, drawing: None, problems: Vec::new(), faults: Vec::new() };
    }
    let view = view(&scope, *booklet, fonts);
    report_missing(site, *booklet, &view, fonts, &report);
    let faults = Report::new();
    let svg = renderer.template(TEMPLATE, language, &view, &faults);
    let faults = faults.into_sorted();
    if !faults.is_empty() {
        return Share { image: None, drawing: None, problems: report.into_sorted(), faults };
    }
    let name = booklet.map_or("site", |booklet| site.booklets[booklet].id.as_str());
    let drawing = Drawing::new(&format!("share-{name}.{language}"), SIZE_PX, Margin::None, svg, fonts);
    let size_px = (SIZE_PX.0 as usize, SIZE_PX.1 as usize);
    let image = Image { path: drawing.path.clone(), size_px, alt };
    Share { image: Some(image), drawing: Some(drawing), problems: report.into_sorted(), faults }
}

/// A picture of the booklet's own, as `cover.share` names it.
fn own(renderer: &Renderer<'_>, booklet: usize) -> Option<(String, (usize, usize))> {
    let booklet = &renderer.site.booklets[booklet];
    let file = renderer.assets.images.get(&format!("{}/{}", booklet.id, booklet.cover.share.as_ref()?))?;
    Some((file.path.clone(), file.size_px?))
}

fn alt(scope: &PageScope<'_>, booklet: Option<usize>) -> String {
    let words = scope.setting.words();
    match booklet {
        Some(booklet) => {
            let title = scope.text(&scope.site().booklets[booklet].title);
            words.fill("share.booklet_alt", &[("title", title)])
        }
        None => words.fill("share.site_alt", &[("title", scope.text(&scope.site().config.title))]),
    }
}

fn view(scope: &PageScope<'_>, booklet: Option<usize>, fonts: &Fonts) -> ShareView {
    let site = scope.site();
    let booklet = booklet.map(|index| &site.booklets[index]);
    let measure = |text: &str| fonts.width_em(TITLE_FONT, text);
    let title = scope.text(booklet.map_or(&site.config.title, |booklet| &booklet.title));
    let by_hand = booklet.and_then(|booklet| booklet.cover.lines.get(scope.page.language));
    // The room that titles have on the built-in picture.
    let texts = by_hand.cloned().unwrap_or_else(|| lines(title, (600.0, 330.0), 1.3, measure));
    let lines: Vec<Line> = texts
        .into_iter()
        .map(|text| {
            let width = measure(&text);
            Line { text, width }
        })
        .collect();
    let cover = booklet.map(|booklet| scope.cover(booklet));
    let notice = site.config.notice.as_ref().map(|notice| scope.text(notice).to_owned());
    let site_title = scope.text(&site.config.title);
    let small = |text: Option<&str>| text.map_or(0.0, |text| fonts.width_em(TEXT_FONT, text)).max(1.0);
    let widths = Widths {
        site: small(Some(site_title)),
        notice: small(notice.as_deref()),
        period: small(cover.as_ref().and_then(|cover| cover.period.as_deref())),
        western: small(cover.as_ref().and_then(|cover| cover.period_western.as_deref())),
    };
    ShareView {
        widths,
        width: SIZE_PX.0,
        height: SIZE_PX.1,
        lang: scope.page.language.to_owned(),
        cover,
        by_hand: by_hand.is_some(),
        widest: lines.iter().map(|line| line.width).fold(1.0, f32::max),
        lines,
        leaves: booklet.map_or(0, |booklet| booklet.chapters.len()),
        site: site_title.to_owned(),
        tagline: scope.text(&site.config.tagline).to_owned(),
        notice,
    }
}

/// A letter that no font has would be an empty box in the picture.
fn report_missing(site: &Site, booklet: Option<usize>, view: &ShareView, fonts: &Fonts, report: &Report) {
    let mut texts: Vec<&str> = view.lines.iter().map(|line| line.text.as_str()).collect();
    // What every picture shows is said of the site's.
    if booklet.is_none() {
        texts.extend([view.site.as_str(), &view.tagline]);
        texts.extend(view.notice.as_deref());
    }
    if let Some(cover) = &view.cover {
        texts.extend([cover.kind.as_str(), &cover.date.text]);
        texts.extend(cover.edition.as_deref());
        texts.extend(cover.period.as_deref());
    }
    let missing: String = fonts.missing(&texts.concat()).into_iter().collect();
    if missing.is_empty() {
        return;
    }
    let file = booklet.map_or(&site.config_file, |booklet| &site.booklets[booklet].file);
    // The first of them in the file; it stands there unless the text comes from the theme's words.
    let at = file.text().char_indices().find(|(_, c)| missing.contains(*c));
    let span = at.map_or_else(Span::default, |(at, c)| Span::new(at, at + c.len_utf8()));
    let problem = Problem::MissingGlyph { letters: missing, language: view.lang.clone() };
    report.at(file, span, problem);
}
