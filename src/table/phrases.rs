//! Texts that break only where they may: years and periods in their two parts, a pattern around nodes, marks
//! that are read out in words.

use crate::html::{Element, Node, el};
use crate::locale::{Localized, Period};
use crate::model::Setting;

/// A text in the language of the page; where it is borrowed from another, it says which (WCAG 3.1.2).
pub fn text(setting: Setting<'_>, text: &Localized) -> Node {
    let words = text.get(setting.language);
    match text.borrowed_from(setting.language) {
        Some(language) => el("span").attr("lang", language).child(words).into(),
        None => words.into(),
    }
}

/// Text that is kept on one line.
pub fn phrase(text: impl Into<Node>) -> Node {
    el("span").class("phrase").child(text).into()
}

/// A fiscal year in its parts.
pub fn fiscal_year(setting: Setting<'_>, year: i32) -> Vec<Node> {
    match setting.format().fiscal_year_parts(year) {
        (first, Some(second)) => vec![phrase(first), phrase(second)],
        (first, None) => vec![phrase(first)],
    }
}

/// A period in its parts.
pub fn period(setting: Setting<'_>, period: Period) -> Vec<Node> {
    let (first, second) = parts(setting, period);
    match second {
        Some(second) => vec![phrase(first), phrase(second)],
        None => vec![phrase(first)],
    }
}

/// Periods in their parts, one after the other.
pub fn periods(setting: Setting<'_>, periods: &[Period]) -> Vec<Node> {
    let separator = setting.words().get("data.list_separator");
    let mut nodes = Vec::new();
    for (index, one) in periods.iter().enumerate() {
        let (first, second) = parts(setting, *one);
        let mut texts: Vec<String> = std::iter::once(first).chain(second).collect();
        let follows = index + 1 < periods.len();
        if follows && let Some(last) = texts.last_mut() {
            // A line must not begin with the separator, and a space inside of the phrase would be lost.
            last.push_str(separator.trim_end());
        }
        nodes.extend(texts.into_iter().map(phrase));
        if follows && separator.ends_with(' ') {
            nodes.push(" ".into());
        }
    }
    nodes
}

/// The shortest full name of a period, for bars: the western years.
pub fn short_period(setting: Setting<'_>, period: Period) -> String {
    match parts(setting, period) {
        (_, Some(second)) => without_brackets(&second).to_owned(),
        (first, None) => first,
    }
}

/// （2026年度） → 2026年度.
pub fn without_brackets(text: &str) -> &str {
    text.trim().trim_matches(['（', '）', '(', ')'])
}

fn parts(setting: Setting<'_>, period: Period) -> (String, Option<String>) {
    let format = setting.format();
    match period {
        Period::Years { from, to } if from == to => format.fiscal_year_parts(from),
        Period::Years { from, to } => {
            let (full, first) = (format.period(period), format.period_first(from, to));
            match full.strip_prefix(&first).filter(|rest| !rest.is_empty()) {
                Some(rest) => (first, Some(rest.to_owned())),
                None => (full, None),
            }
        }
        Period::Ongoing => (format.period(period), None),
    }
}

/// The word of `key` with nodes where its `{name}` stands.
pub fn around(setting: Setting<'_>, key: &str, name: &str, nodes: Vec<Node>) -> Vec<Node> {
    let pattern = setting.words().get(key).to_owned();
    let (before, after) = pattern.split_once(&format!("{{{name}}}")).unwrap_or((pattern.as_str(), ""));
    let mut all = Vec::new();
    if !before.is_empty() {
        all.push(before.into());
    }
    all.extend(nodes);
    if !after.is_empty() {
        all.push(after.into());
    }
    all
}

/// A mark for the eye, and words for the ear.
pub fn spoken(mark: &str, words: &str) -> [Node; 2] {
    [el("span").attr("aria-hidden", "true").child(mark).into(), hidden(words).into()]
}

/// The mark of a note below the table: ※1.
pub fn note_mark(setting: Setting<'_>, note: Option<usize>) -> Option<Element> {
    let number = (note? + 1).to_string();
    let mark = setting.words().fill("data.note_mark", &[("n", &number)]);
    Some(el("sup").class("note-mark").child(mark))
}

/// A section that begins with its heading.
pub fn section(id: &str, heading: &'static str, title: &str) -> Element {
    let heading = el(heading).attr("id", id).child(title);
    el("section").class("group-block").attr("aria-labelledby", id).child(heading)
}

/// Words for the ear only.
pub fn hidden(words: &str) -> Element {
    el("span").class("visually-hidden").child(words)
}
