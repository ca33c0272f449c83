//! A page in an index.

use crate::search::{Block, Section};

/// Where a page stands among the results.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Terms.
    Glossary,
    /// The text of a booklet, by its place in the site.
    Booklet(usize),
    /// Rows of tables.
    Tables,
    /// Everything else: the home page, stand-alone pages, sources, the index of names.
    Pages,
}

/// A page as it stands in the index, written already: pages are read in parallel.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where it stands among the results.
    pub group: Group,
    /// The booklet it belongs to, by its place in the site.
    pub booklet: Option<usize>,
    /// Its address below the folder of its language.
    pub path: String,
    /// Title, and the number of bytes in the index, of its large sections.
    pub sizes: Vec<(String, usize)>,
    /// Its sections as JSON.
    pub(super) json: String,
}

/// Headings of this level and above are large sections.
const LARGE: usize = 2;

impl Entry {
    /// A page of the index: `path` below the folder of its language, `way` the steps that stand before its title.
    #[must_use]
    pub fn new(group: Group, booklet: Option<usize>, path: &str, way: &[&str], sections: &[Section]) -> Self {
        let mut json = String::from("[");
        quoted(path, &mut json);
        json.push_str(",[");
        for (index, step) in way.iter().enumerate() {
            separate(index, &mut json);
            quoted(step, &mut json);
        }
        json.push_str("],[");
        let page = sections.first().map(|section| section.title.text.as_str()).unwrap_or_default();
        let mut sizes: Vec<(String, usize)> = Vec::new();
        for (index, section) in sections.iter().enumerate() {
            separate(index, &mut json);
            let before = json.len();
            write(section, &mut json);
            let is_large = section.level <= LARGE && group != Group::Tables;
            if is_large || sizes.is_empty() {
                let title = &section.title.text;
                let is_page = index == 0 || page.is_empty();
                sizes.push((if is_page { title.clone() } else { format!("{page} › {title}") }, 0));
            }
            if let Some((_, bytes)) = sizes.last_mut() {
                *bytes += json.len() - before;
            }
        }
        json.push_str("]]");
        Self { group, booklet, path: path.to_owned(), sizes, json }
    }
}

/// `[level, anchor or 0, title, text, [[block, language], …]]`: the title is block 0, blocks are set apart by line feeds.
fn write(section: &Section, json: &mut String) {
    json.push('[');
    json.push_str(&section.level.to_string());
    json.push(',');
    match &section.anchor {
        Some(anchor) => quoted(anchor, json),
        None => json.push('0'),
    }
    json.push(',');
    quoted(&section.title.text, json);
    json.push(',');
    let texts: Vec<&str> = section.blocks.iter().map(|block| block.text.as_str()).collect();
    quoted(&texts.join("\n"), json);
    let all = std::iter::once(&section.title).chain(&section.blocks);
    let foreign: Vec<(usize, &str)> =
        all.enumerate().filter_map(|(index, Block { lang, .. })| Some((index, lang.as_deref()?))).collect();
    if !foreign.is_empty() {
        json.push_str(",[");
        for (index, (block, lang)) in foreign.iter().enumerate() {
            separate(index, json);
            json.push_str(&format!("[{block},"));
            quoted(lang, json);
            json.push(']');
        }
        json.push(']');
    }
    json.push(']');
}

fn separate(index: usize, json: &mut String) {
    if index > 0 {
        json.push(',');
    }
}

/// A string of JSON that is one of a script too: two line ends of Unicode were not allowed there.
pub(super) fn quoted(text: &str, json: &mut String) {
    json.push('"');
    for char in text.chars() {
        match char {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\t' => json.push_str("\\t"),
            '\u{2028}' | '\u{2029}' => json.push_str(&format!("\\u{:04x}", u32::from(char))),
            char if char.is_ascii_control() => json.push_str(&format!("\\u{:04x}", u32::from(char))),
            char => json.push(char),
        }
    }
    json.push('"');
}
