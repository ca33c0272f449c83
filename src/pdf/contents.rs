//! Page numbers in the markup of a page for paper.
//!
//! Templates mark where a number belongs: `data-page-of="ID"` on an empty element gets the number of the page on which
//! that id stands, `data-pages-of="ID ID …"` gets the numbers of several, each once, as links.

use crate::html::escape_text;

const ONE: &str = "data-page-of=";
const SEVERAL: &str = "data-pages-of=";

/// The markup with numbers; `page` knows the page of an id.
///
/// # Errors
/// The first id without a page.
pub fn fill(markup: &str, page: impl Fn(&str) -> Option<u32>) -> Result<String, String> {
    let number = |id: &str| page(id).ok_or_else(|| id.to_owned());
    let mut filled = String::with_capacity(markup.len() + markup.len() / 50);
    let mut rest = markup;
    while let Some((at, name)) = next(rest) {
        let (ids, end) = value(&rest[at + name.len()..]);
        let end = at + name.len() + end;
        filled.push_str(&rest[..end]);
        if name == ONE {
            filled.push_str(&number(ids)?.to_string());
        } else {
            let mut before = None;
            for id in ids.split(' ').filter(|id| !id.is_empty()) {
                let page = number(id)?;
                if before != Some(page) {
                    let gap = if before.is_some() { ", " } else { "" };
                    filled.push_str(&format!("{gap}<a href=\"#{}\">{page}</a>", escape_text(id)));
                }
                before = Some(page);
            }
        }
        rest = &rest[end..];
    }
    filled.push_str(rest);
    Ok(filled)
}

fn next(markup: &str) -> Option<(usize, &'static str)> {
    let places = [ONE, SEVERAL].map(|name| markup.find(name).map(|at| (at, name)));
    places.into_iter().flatten().min()
}

/// The value of an attribute, with or without quotation marks, and where the tag ends behind it.
fn value(text: &str) -> (&str, usize) {
    let quote = text.chars().next().filter(|char| matches!(char, '"' | '\''));
    let (start, end) = match quote {
        Some(quote) => (1, text[1..].find(quote).map_or(text.len(), |end| end + 1)),
        None => (0, text.find([' ', '>']).unwrap_or(text.len())),
    };
    let tag_end = text[end..].find('>').map_or(text.len(), |close| end + close + 1);
    (&text[start..end], tag_end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(id: &str) -> Option<u32> {
        [("c1", 4), ("c1-a", 5), ("c1-b", 5), ("c2", 12)]
            .iter()
            .find(|(known, _)| *known == id)
            .map(|found| found.1)
    }

    #[test]
    fn one_number_stays_text_and_several_become_links() {
        let markup = "<i data-page-of=c1></i>…<b class=\"x\" data-pages-of=\"c1-a c1-b c2\" id=y></b>.";
        let filled = "<i data-page-of=c1>4</i>…<b class=\"x\" data-pages-of=\"c1-a c1-b c2\" id=y>\
                      <a href=\"#c1-a\">5</a>, <a href=\"#c2\">12</a></b>.";
        assert_eq!(fill(markup, pages), Ok(filled.to_owned()));
    }

    #[test]
    fn an_id_without_a_page_is_said() {
        assert_eq!(fill("<i data-page-of='c9'></i>", pages), Err("c9".to_owned()));
    }

    #[test]
    fn markup_that_asks_for_nothing_stays() {
        assert_eq!(fill("<p>1 < 2</p>", pages), Ok("<p>1 < 2</p>".to_owned()));
        assert_eq!(fill("<i data-page-of", pages), Ok("<i data-page-of".to_owned()));
    }
}
