//! What a heading says of its column: id, name, unit, year.

use crate::import::draft::slug::slug;
use crate::model::Site;
use crate::sheet::year_of;
use crate::text::is_id;

/// A heading understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    /// The id in it, or made from it.
    pub id: Option<String>,
    /// Its words, without the unit.
    pub name: String,
    /// The fiscal year that it is.
    pub year: Option<i32>,
    /// The id of the unit in brackets at its end, where the theme knows the word.
    pub unit: Option<String>,
}

impl Heading {
    /// Reads a heading: `r7.2025`, `件数（件）`, `令和7年度`, `Online share`.
    pub fn parse(text: &str, site: &Site) -> Self {
        let heading = Self { name: text.to_owned(), ..Self::default() };
        if let Some((id, year)) = text.rsplit_once('.').filter(|(id, year)| is_id(id) && is_year(year)) {
            return Self { id: Some(id.to_owned()), year: year.parse().ok(), ..heading };
        }
        if is_id(text) {
            return Self { id: Some(text.to_owned()), ..heading };
        }
        if let Some(year) = year_of(text) {
            // 2025年 is not the fiscal year 2025.
            let is_fiscal = text.contains("年度") || text.starts_with("FY");
            return Self { id: Some(format!("y{year}")), year: is_fiscal.then_some(year), ..heading };
        }
        match in_brackets(text).and_then(|(name, word)| Some((name, unit(word, site)?))) {
            Some((name, unit)) => {
                Self { id: slug(name), name: name.to_owned(), unit: Some(unit), year: None }
            }
            None => Self { id: slug(text), ..heading },
        }
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && year_of(text).is_some()
}

/// `件数（件）` → 件数, 件.
fn in_brackets(text: &str) -> Option<(&str, &str)> {
    let pairs = [('（', '）'), ('(', ')'), ('［', '］'), ('[', ']'), ('【', '】'), ('〔', '〕')];
    pairs.iter().find_map(|(open, close)| {
        let (name, word) = text.strip_suffix(*close)?.rsplit_once(*open)?;
        let (name, word) = (name.trim(), word.trim());
        let word =
            word.strip_prefix("単位").map_or(word, |word| word.trim_start_matches(['：', ':', ' ', '　']));
        (!name.is_empty() && !word.is_empty()).then_some((name, word))
    })
}

/// The unit that is called so in one of the languages.
fn unit(word: &str, site: &Site) -> Option<String> {
    let word = if word == "％" { "%" } else { word };
    site.config.languages.iter().find_map(|language| {
        site.language(language).words.iter().find_map(|(key, name)| {
            let id = key.strip_prefix("unit.")?.strip_suffix("_name")?;
            (name == word || id == word).then(|| id.to_owned())
        })
    })
}
