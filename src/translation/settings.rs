//! Texts of `config.toml`, of booklets and of the glossary as units.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::locale::Localized;
use crate::model::{Booklet, MenuItem, Site};
use crate::text::{Place, SourceFile, Span};
use crate::translation::units::GLOSSARY;
use crate::translation::{Block, Part, Unit};

/// The site's own texts.
pub fn site(site: &Site) -> Unit<'_> {
    let config = &site.config;
    let label = |item: &'_ MenuItem| item.label.clone();
    let mut texts = vec![
        config.title.clone(),
        config.tagline.clone(),
        config.description.clone(),
        config.publisher.clone(),
        config.about.clone(),
        config.license.name.clone(),
    ];
    texts.extend(config.notice.clone());
    texts.extend(config.contact.clone());
    texts.extend(config.imprint.iter().cloned());
    texts.extend(config.menu.iter().map(label));
    for group in &config.footer {
        texts.push(group.title.clone());
        texts.extend(group.links.iter().map(label));
    }
    let parts = vec![part(site, "", "", &texts, top(&site.config_file))];
    unit(site, "config", &config.title, parts)
}

/// A booklet's settings.
pub fn booklet<'a>(site: &'a Site, booklet: &'a Booklet) -> Unit<'a> {
    let source = site.source_language();
    let mut texts = vec![
        booklet.title.clone(),
        booklet.short_title.clone(),
        booklet.kind.clone(),
        booklet.summary.clone(),
    ];
    let lines = booklet.cover.lines.get(source).into_iter().flatten();
    texts.extend(lines.map(|line| Localized::new(BTreeMap::from([(source.to_owned(), line.clone())]))));
    let parts = vec![part(site, "", "", &texts, top(&booklet.file))];
    unit(site, &format!("{}/booklet", booklet.id), &booklet.title, parts)
}

/// The glossary: one part for each term.
pub fn glossary(site: &Site) -> Unit<'_> {
    let source = site.source_language();
    let parts = site.glossary.terms.iter().map(|term| {
        let mut texts = vec![term.name.clone(), term.definition.clone()];
        texts.extend(term.full.clone());
        part(site, &term.id, term.name.get(source), &texts, Place::Text(Arc::clone(&term.file), term.span))
    });
    unit(site, GLOSSARY, &Localized::default(), parts.collect())
}

/// A unit whose texts stand beside each other in all languages.
pub fn unit<'a>(site: &'a Site, name: &str, title: &Localized, parts: Vec<Part<'a>>) -> Unit<'a> {
    let title = title.get(site.source_language()).to_owned();
    let place = parts.first().map_or_else(|| Place::File("content".to_owned()), |part| part.place.clone());
    let translations = site.config.languages.iter().skip(1).map(String::as_str).collect();
    Unit { name: name.to_owned(), title, place, translations, parts }
}

/// A part of texts that stand beside each other in all languages.
pub fn part<'a>(site: &'a Site, id: &str, title: &str, texts: &[Localized], place: Place) -> Part<'a> {
    let source = site.source_language();
    let blocks = texts.iter().filter_map(|text| text.find(source)).map(Block::new).collect();
    let languages = site.config.languages.iter().map(String::as_str);
    let borrowed = languages.filter(|tag| texts.iter().any(|text| text.borrowed_from(tag).is_some()));
    let (id, title, borrowed) = (id.to_owned(), title.to_owned(), borrowed.collect());
    Part { id, title, blocks, place, places: BTreeMap::new(), borrowed }
}

/// The beginning of a file.
pub fn top(file: &Arc<SourceFile>) -> Place {
    Place::Text(Arc::clone(file), Span::new(0, 0))
}
