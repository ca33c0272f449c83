//! Years as offices write them: 2025, 令和7年度, R7, 令和7年度（2025年度）.

use crate::sheet::rule::Rule;
use crate::sheet::typed::fold::half_width;

/// The first letter, the name, and the year before its first.
const ERAS: [(char, &str, i32); 5] =
    [('R', "令和", 2018), ('H', "平成", 1988), ('S', "昭和", 1925), ('T', "大正", 1911), ('M', "明治", 1867)];

/// A year, and what had to be understood to read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadYear {
    /// The western year.
    pub year: i32,
    /// The trick; none for four plain digits.
    pub note: Option<Rule>,
}

/// The western year that a text is: 2025, 令和7年度, FY2025.
#[must_use]
pub fn year_of(text: &str) -> Option<i32> {
    year(text).map(|read| read.year)
}

/// Reads a fiscal year.
pub fn year(text: &str) -> Option<ReadYear> {
    if let Some(year) = western(text) {
        return Some(ReadYear { year, note: None });
    }
    let text = folded(text);
    if let Some((era, western)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        let (outer, inner) = (any_year(era)?, any_year(western)?);
        return (outer.0 == inner.0).then_some(ReadYear { year: outer.0, note: Some(Rule::DateWords) });
    }
    let (year, is_era) = any_year(&text)?;
    Some(ReadYear { year, note: Some(if is_era { Rule::BareEra } else { Rule::DateWords }) })
}

/// Names of eras in one character.
const SQUARES: [(char, &str); 5] =
    [('㋿', "令和"), ('㍻', "平成"), ('㍼', "昭和"), ('㍽', "大正"), ('㍾', "明治")];

/// In half width, without spaces; ㍻ and ㋿ in two characters.
pub fn folded(text: &str) -> String {
    let mut text = half_width(text);
    for (square, name) in SQUARES {
        text = text.replace(square, name);
    }
    text.retain(|char| !char.is_whitespace());
    text
}

/// A year without its suffix, and whether an era names it.
fn any_year(text: &str) -> Option<(i32, bool)> {
    let text = text.strip_suffix("年度").or_else(|| text.strip_suffix('年')).unwrap_or(text);
    let text = text.strip_prefix("FY").unwrap_or(text);
    western(text).map(|year| (year, false)).or_else(|| era(text).map(|(year, _)| (year, true)))
}

/// A year of an era, and its era.
pub fn era(text: &str) -> Option<(i32, i32)> {
    ERAS.iter().find_map(|(letter, name, before)| {
        let rest = text
            .strip_prefix(name)
            .or_else(|| text.strip_prefix(*letter))
            .or_else(|| text.strip_prefix(letter.to_ascii_lowercase()))?;
        let rest = rest.strip_prefix('.').unwrap_or(rest);
        year_of_era(rest).map(|year| (before + year, *before))
    })
}

/// The year in an era: 元 is the first.
pub fn year_of_era(text: &str) -> Option<i32> {
    let is_short = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    match text {
        "元" => Some(1),
        _ if is_short => text.parse().ok().filter(|year| *year > 0),
        _ => None,
    }
}

fn western(text: &str) -> Option<i32> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|year| is_year && (1868..=2999).contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_as_offices_write_them() {
        for (text, expected) in [
            ("2025", Some((2025, None))),
            ("２０２５", Some((2025, Some(Rule::DateWords)))),
            ("2025年度", Some((2025, Some(Rule::DateWords)))),
            ("FY2025", Some((2025, Some(Rule::DateWords)))),
            ("R7", Some((2025, Some(Rule::BareEra)))),
            ("Ｒ７年度", Some((2025, Some(Rule::BareEra)))),
            ("令和7年度", Some((2025, Some(Rule::BareEra)))),
            ("令和元年度", Some((2019, Some(Rule::BareEra)))),
            ("平成31年度", Some((2019, Some(Rule::BareEra)))),
            ("㍻30年", Some((2018, Some(Rule::BareEra)))),
            ("H.30", Some((2018, Some(Rule::BareEra)))),
            ("令和７年度（2025年度）", Some((2025, Some(Rule::DateWords)))),
            ("令和7年度（2024年度）", None),
            ("7年度", None),
            ("1234", None),
            ("令和0年度", None),
            ("R100", None),
            ("", None),
        ] {
            assert_eq!(year(text).map(|read| (read.year, read.note)), expected, "{text}");
        }
    }
}
