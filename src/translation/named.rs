//! How people name what they translated: `PAGE` or `PAGE#SECTION`.

use crate::diagnostic::Problem;
use crate::model::Site;
use crate::text::nearest;
use crate::translation::Unit;

/// A unit, or a part of it, in one language or in all.
#[derive(Clone, Copy, Debug)]
pub struct Named<'u, 'a> {
    /// The unit.
    pub unit: &'u Unit<'a>,
    /// The language that the name says: `10-introduction.en.md`.
    pub language: Option<&'a str>,
    /// Id of the part.
    pub part: Option<&'u str>,
}

/// The unit that `name` means: its name in the ledger, with or without `content/`, the language and the ending, or the
/// name of its page (`strategy-3/introduction`). Parts are named by their anchor or title.
///
/// # Errors
/// What does not exist, with the nearest name that does.
pub fn named<'u, 'a>(site: &'a Site, units: &'u [Unit<'a>], name: &str) -> Result<Named<'u, 'a>, Problem> {
    let (page, section) = name.split_once('#').map_or((name, None), |(page, part)| (page, Some(part)));
    let page = page.strip_prefix("content/").unwrap_or(page);
    let page = [".md", ".toml", ".html"].iter().find_map(|ending| page.strip_suffix(ending)).unwrap_or(page);
    let language = page.rsplit_once('.').and_then(|(stem, tag)| {
        Some((stem, site.config.languages.iter().find(|known| *known == tag)?.as_str()))
    });
    let (page, language) = language.map_or((page, None), |(stem, tag)| (stem, Some(tag)));
    let unit = units
        .iter()
        .find(|unit| unit.name == page)
        .or_else(|| units.iter().find(|unit| page_name(&unit.name) == page))
        .ok_or_else(|| {
            let nearest = nearest(page, units.iter().map(|unit| unit.name.as_str()));
            Problem::UnknownPage { name: page.to_owned(), nearest }
        })?;
    let Some(section) = section else { return Ok(Named { unit, language, part: None }) };
    let part = unit.parts.iter().find(|part| part.id == section || part.title == section);
    let part = part.ok_or_else(|| {
        let ids = unit.parts.iter().map(|part| part.id.as_str());
        Problem::BrokenAnchor {
            target: unit.name.clone(),
            anchor: section.to_owned(),
            nearest: nearest(section, ids),
        }
    })?;
    Ok(Named { unit, language, part: Some(part.id.as_str()) })
}

/// `strategy-3/10-introduction` → `strategy-3/introduction`.
fn page_name(unit: &str) -> String {
    let (folder, stem) = unit.rsplit_once('/').unwrap_or(("", unit));
    let slug = stem.split_once('-').filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()));
    format!("{folder}/{}", slug.map_or(stem, |(_, slug)| slug))
}
